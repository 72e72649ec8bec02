# @generated
"""Eval functions."""

from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open


class BertScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bert_score"):
    """BERTScore against the expected output."""

    type: ClassVar[Literal["bert_score"]] = "bert_score"


class BleuScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bleu_score"):
    """BLEU against the expected output."""

    type: ClassVar[Literal["bleu_score"]] = "bleu_score"


class ContainsAllFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_all"):
    """Contains all of some words."""

    type: ClassVar[Literal["contains_all"]] = "contains_all"
    keywords: list[str]


class ContainsAnyFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_any"):
    """Contains any of some words."""

    type: ClassVar[Literal["contains_any"]] = "contains_any"
    keywords: list[str]


class ContainsEmailFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_email"):
    """Contains an email address."""

    type: ClassVar[Literal["contains_email"]] = "contains_email"


class ContainsFunction(APIStruct, kw_only=True, tag_field="type", tag="contains"):
    """Contains a text."""

    type: ClassVar[Literal["contains"]] = "contains"
    value: str


class ContainsNoneFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_none"):
    """Contains none of some words."""

    type: ClassVar[Literal["contains_none"]] = "contains_none"
    keywords: list[str]


class ContainsURLFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_url"):
    """Contains an address."""

    type: ClassVar[Literal["contains_url"]] = "contains_url"


class ContainsValidLinkFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_valid_link"):
    """Contains a link that works."""

    type: ClassVar[Literal["contains_valid_link"]] = "contains_valid_link"


class CosineSimilarityFunction(APIStruct, kw_only=True, tag_field="type", tag="cosine_similarity"):
    """Cosine similarity to the expected output."""

    type: ClassVar[Literal["cosine_similarity"]] = "cosine_similarity"


class EndsWithFunction(APIStruct, kw_only=True, tag_field="type", tag="ends_with"):
    """Ends with a text."""

    type: ClassVar[Literal["ends_with"]] = "ends_with"
    value: str


class StartWithFunction(APIStruct, kw_only=True, tag_field="type", tag="start_with"):
    """Starts with a text."""

    type: ClassVar[Literal["start_with"]] = "start_with"
    value: str


class ExactMatchFunction(APIStruct, kw_only=True, tag_field="type", tag="exact_match"):
    """Equals the expected output."""

    type: ClassVar[Literal["exact_match"]] = "exact_match"


class LengthLessThanFunction(APIStruct, kw_only=True, tag_field="type", tag="length_less_than"):
    """Is shorter than a number."""

    type: ClassVar[Literal["length_less_than"]] = "length_less_than"
    value: int


class LengthBetweenFunction(APIStruct, kw_only=True, tag_field="type", tag="length_between"):
    """Has a length between two numbers."""

    type: ClassVar[Literal["length_between"]] = "length_between"
    min: int
    max: int


class LengthGreaterThanFunction(APIStruct, kw_only=True, tag_field="type", tag="length_greater_than"):
    """Is longer than a number."""

    type: ClassVar[Literal["length_greater_than"]] = "length_greater_than"
    value: int


class OneLineFunction(APIStruct, kw_only=True, tag_field="type", tag="one_line"):
    """Is one line."""

    type: ClassVar[Literal["one_line"]] = "one_line"


class RegexFunction(APIStruct, kw_only=True, tag_field="type", tag="regex"):
    """Matches a regular expression."""

    type: ClassVar[Literal["regex"]] = "regex"
    pattern: str


class IsValidJSONFunction(APIStruct, kw_only=True, tag_field="type", tag="is_valid_json"):
    """Is JSON."""

    type: ClassVar[Literal["is_valid_json"]] = "is_valid_json"


class ModerationsOpenAIFunction(APIStruct, kw_only=True, tag_field="type", tag="moderations_openai"):
    """OpenAI's moderation."""

    type: ClassVar[Literal["moderations_openai"]] = "moderations_openai"


class ModerationsGoogleFunction(APIStruct, kw_only=True, tag_field="type", tag="moderations_google"):
    """Google's moderation."""

    type: ClassVar[Literal["moderations_google"]] = "moderations_google"


class RougeNFunction(APIStruct, kw_only=True, tag_field="type", tag="rouge_n"):
    """ROUGE-N against the expected output."""

    type: ClassVar[Literal["rouge_n"]] = "rouge_n"


class MeteorScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="meteor_score"):
    """METEOR against the expected output."""

    type: ClassVar[Literal["meteor_score"]] = "meteor_score"


class LevenshteinDistanceFunction(APIStruct, kw_only=True, tag_field="type", tag="levenshtein_distance"):
    """The Levenshtein distance to the expected output."""

    type: ClassVar[Literal["levenshtein_distance"]] = "levenshtein_distance"


class KeywordsMatchFunction(APIStruct, kw_only=True, tag_field="type", tag="keywords_match"):
    """How many of some words occur."""

    type: ClassVar[Literal["keywords_match"]] = "keywords_match"
    keywords: list[str]


class MostRepeatedWordsFunction(APIStruct, kw_only=True, tag_field="type", tag="most_repeated_words"):
    """The words repeated most."""

    type: ClassVar[Literal["most_repeated_words"]] = "most_repeated_words"


class FleschReadingEaseFunction(APIStruct, kw_only=True, tag_field="type", tag="flesch_reading_ease"):
    """The Flesch reading ease."""

    type: ClassVar[Literal["flesch_reading_ease"]] = "flesch_reading_ease"


class GSEEnglishLevelFunction(APIStruct, kw_only=True, tag_field="type", tag="gse_english_level"):
    """The level of English on the Global Scale of English."""

    type: ClassVar[Literal["gse_english_level"]] = "gse_english_level"


class WordsCountFunction(APIStruct, kw_only=True, tag_field="type", tag="words_count"):
    """How many words there are."""

    type: ClassVar[Literal["words_count"]] = "words_count"


class SentencesCountFunction(APIStruct, kw_only=True, tag_field="type", tag="sentences_count"):
    """How many sentences there are."""

    type: ClassVar[Literal["sentences_count"]] = "sentences_count"


class LexicalRepetitionFunction(APIStruct, kw_only=True, tag_field="type", tag="lexical_repetition"):
    """How often words are repeated."""

    type: ClassVar[Literal["lexical_repetition"]] = "lexical_repetition"


class GrammarDiversityFunction(APIStruct, kw_only=True, tag_field="type", tag="grammar_diversity"):
    """How varied the grammar is."""

    type: ClassVar[Literal["grammar_diversity"]] = "grammar_diversity"


EvalFunction: TypeAlias = Open[
    ContainsFunction
    | ContainsNoneFunction
    | ContainsAllFunction
    | ContainsAnyFunction
    | ContainsEmailFunction
    | ContainsURLFunction
    | ContainsValidLinkFunction
    | StartWithFunction
    | EndsWithFunction
    | ExactMatchFunction
    | LengthLessThanFunction
    | LengthBetweenFunction
    | LengthGreaterThanFunction
    | OneLineFunction
    | RegexFunction
    | IsValidJSONFunction
    | ModerationsOpenAIFunction
    | ModerationsGoogleFunction
    | BertScoreFunction
    | BleuScoreFunction
    | RougeNFunction
    | MeteorScoreFunction
    | CosineSimilarityFunction
    | LevenshteinDistanceFunction
    | KeywordsMatchFunction
    | MostRepeatedWordsFunction
    | FleschReadingEaseFunction
    | GSEEnglishLevelFunction
    | WordsCountFunction
    | SentencesCountFunction
    | LexicalRepetitionFunction
    | GrammarDiversityFunction
]
"""A check that needs no model; `type` tells which."""
