# @generated
"""Evals."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, Open, OpenEnum, UnsetType, constant, untagged
from .refs import NamedModel
from .values import VersionIncrement


class EvalMetadata(APIStruct, kw_only=True):
    """What an evaluator needs, and where it can be used."""

    required_model_with_tools_support: bool | None = None
    """Whether the evaluator needs a model that can call tools."""
    required_retrieval_context: bool | None = None
    """Whether the evaluator needs texts that were found in knowledge bases."""
    required_expected_output: bool | None = None
    """Whether the evaluator needs an expected output to compare with."""
    supported_on_input_type: bool | None = None
    """Whether the evaluator can rate what goes into a model."""
    supported_on_output_type: bool | None = None
    """Whether the evaluator can rate what a model answers."""
    support_use_as_guardrail: bool | None = None
    """Whether the evaluator can be used as a guardrail."""


class BedrockGuardrailEval(APIStruct, kw_only=True, tag_field="type", tag="bedrock_eval"):
    """Evaluator that asks a guardrail of AWS Bedrock."""

    type: ClassVar[Literal["bedrock_eval"]] = "bedrock_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    guardrail_identifier: str
    """Id of the guardrail in AWS Bedrock."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: OpenEnum[Literal["boolean"]] | None = None
    """Kind of the verdict: always `boolean`."""
    guardrail_version: str | None = None
    """Version of the guardrail in AWS Bedrock. Default: `DRAFT`."""
    guardrail_region: str | None = None
    """AWS region of the guardrail, such as `eu-west-1`."""
    integration_id: str | None = None
    """Integration whose AWS credentials are used; null: none is set."""


class BertScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bert_score"):
    """Check: BERTScore of the output against the expected output."""

    type: ClassVar[Literal["bert_score"]] = "bert_score"


class BleuScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bleu_score"):
    """Check: BLEU of the output against the expected output."""

    type: ClassVar[Literal["bleu_score"]] = "bleu_score"


class CategoricalLabel(APIStruct, kw_only=True):
    """Category that a verdict can name, with what belongs in it."""

    value: str
    """Name of the category, as the verdict gives it."""
    description: str | None = None
    """What belongs in the category: the model reads it."""


class ContainsAllFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_all"):
    """Check: the output contains all of these words."""

    type: ClassVar[Literal["contains_all"]] = "contains_all"
    keywords: list[str]
    """Words for which the output is searched."""


class ContainsAnyFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_any"):
    """Check: the output contains at least one of these words."""

    type: ClassVar[Literal["contains_any"]] = "contains_any"
    keywords: list[str]
    """Words for which the output is searched."""


class ContainsEmailFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_email"):
    """Check: the output contains an email address."""

    type: ClassVar[Literal["contains_email"]] = "contains_email"


class ContainsFunction(APIStruct, kw_only=True, tag_field="type", tag="contains"):
    """Check: the output contains this text."""

    type: ClassVar[Literal["contains"]] = "contains"
    value: str
    """Text for which the output is searched."""


class ContainsNoneFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_none"):
    """Check: the output contains none of these words."""

    type: ClassVar[Literal["contains_none"]] = "contains_none"
    keywords: list[str]
    """Words for which the output is searched."""


class ContainsURLFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_url"):
    """Check: the output contains a web address."""

    type: ClassVar[Literal["contains_url"]] = "contains_url"


class ContainsValidLinkFunction(APIStruct, kw_only=True, tag_field="type", tag="contains_valid_link"):
    """Check: the output contains a link that works."""

    type: ClassVar[Literal["contains_valid_link"]] = "contains_valid_link"


class CosineSimilarityFunction(APIStruct, kw_only=True, tag_field="type", tag="cosine_similarity"):
    """Check: cosine similarity of the output to the expected output."""

    type: ClassVar[Literal["cosine_similarity"]] = "cosine_similarity"


PythonEvalOutputType: TypeAlias = OpenEnum[Literal["boolean", "number"]]
"""Kind of the verdict of a Python program."""


class CreatePythonEval(APIStruct, kw_only=True):
    """Evaluator to create that is a Python program."""

    code: str
    """Python program that rates; it gets the log of the call and returns the verdict."""
    type: OpenEnum[Literal["python_eval"]] = constant("python_eval")
    """Kind of the evaluator: always `python_eval`."""
    key: str
    """Name of the evaluator, unique in the workspace."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: PythonEvalOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""
    path: str | None = None
    """Project and folders, such as `Default/evaluators`; give it or `project_id`."""
    project_id: str | None = None
    """Project that owns the evaluator; give it or `path`."""
    description: str | None = None
    """What the evaluator rates, for people who choose one."""


EvaluatorOutputType: TypeAlias = OpenEnum[Literal["boolean", "categorical", "number", "string"]]
"""Kind of an evaluator's verdict."""


class CreateLLMEval(APIStruct, kw_only=True):
    """Evaluator to create in which one model rates."""

    type: OpenEnum[Literal["llm_eval"]] = constant("llm_eval")
    """Kind of the evaluator: always `llm_eval`."""
    prompt: str
    """Question to the model; variables such as `{{log.output}}` stand for what is rated."""
    key: str
    """Name of the evaluator, unique in the workspace."""
    mode: OpenEnum[Literal["single"]] = constant("single")
    """Who rates: always `single`."""
    model: str
    """Model that rates, as `provider/model`."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: EvaluatorOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""
    repetitions: int | None = None
    """How often the model rates each output, 1 to 3; null: once."""
    categories: Sequence[str] | None = None
    """Categories from which the model chooses; null unless the verdict is a category."""
    categorical_labels: Sequence[CategoricalLabel] | None = None
    """Categories with a description of each; null unless the verdict is a category."""
    dataset_id: str | None = None
    """Dataset with examples for the evaluator; null: none."""
    path: str | None = None
    """Project and folders, such as `Default/evaluators`; give it or `project_id`."""
    project_id: str | None = None
    """Project that owns the evaluator; give it or `path`."""
    description: str | None = None
    """What the evaluator rates, for people who choose one."""


class JuryRetry(APIStruct, kw_only=True):
    """How often a judge is asked again, and on which status codes."""

    count: int | None = None
    """How often a failed call is tried again. Default: 2."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes on which a call is tried again."""


class JuryJudge(APIStruct, kw_only=True):
    """Judge of a jury: a model, with its retries and fallbacks."""

    model: str
    """Model that rates, as `provider/model`."""
    retry: JuryRetry | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when this one fails."""


class Jury(APIStruct, kw_only=True):
    """Models that rate together."""

    judges: Sequence[JuryJudge]
    """Models that rate; the verdict of the majority counts."""
    replacement_judges: Sequence[JuryJudge] | None = None
    """Models that take the place of judges that fail."""
    min_successful_judges: int | None = None
    """Minimum number of judges that must answer. Default: 2."""
    tie_value: OpenEnum[Literal["Tie"]] | None = None
    """Verdict if the votes are equal: always `Tie`."""


class CreateLLMJuryEval(APIStruct, kw_only=True):
    """Evaluator to create in which several models rate."""

    type: OpenEnum[Literal["llm_eval"]] = constant("llm_eval")
    """Kind of the evaluator: always `llm_eval`."""
    prompt: str
    """Question to the model; variables such as `{{log.output}}` stand for what is rated."""
    key: str
    """Name of the evaluator, unique in the workspace."""
    mode: OpenEnum[Literal["jury"]] = constant("jury")
    """Who rates: always `jury`."""
    jury: Jury
    """Models that rate, and how many of them must answer."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: EvaluatorOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""
    repetitions: int | None = None
    """How often the model rates each output, 1 to 3; null: once."""
    categories: Sequence[str] | None = None
    """Categories from which the model chooses; null unless the verdict is a category."""
    categorical_labels: Sequence[CategoricalLabel] | None = None
    """Categories with a description of each; null unless the verdict is a category."""
    dataset_id: str | None = None
    """Dataset with examples for the evaluator; null: none."""
    path: str | None = None
    """Project and folders, such as `Default/evaluators`; give it or `project_id`."""
    project_id: str | None = None
    """Project that owns the evaluator; give it or `path`."""
    description: str | None = None
    """What the evaluator rates, for people who choose one."""


if TYPE_CHECKING:
    CreateEvalRequestBody: TypeAlias = Open[CreatePythonEval | CreateLLMEval | CreateLLMJuryEval]
else:
    CreateEvalRequestBody = untagged(
        "CreateEvalRequestBody",
        (CreatePythonEval, ("code",)),
        (CreateLLMEval, ("model",)),
        (CreateLLMJuryEval, ("jury",)),
    )
"""Evaluator to create: Python `code`, one `model`, or a `jury`."""


class CreateEvalRequest(APIStruct, kw_only=True):
    """Parameters of `evals.create`."""

    body: CreateEvalRequestBody | None = None


class EndsWithFunction(APIStruct, kw_only=True, tag_field="type", tag="ends_with"):
    """Check: the output ends with this text."""

    type: ClassVar[Literal["ends_with"]] = "ends_with"
    value: str
    """Text with which the output has to end."""


EvaluatorMode: TypeAlias = OpenEnum[Literal["single", "jury"]]
"""Whether one model rates or several."""


class EvalModelParameters(APIStruct, kw_only=True):
    """Parameters of the model that rates."""

    temperature: Number | None = None
    """Randomness of the answer: lower values repeat more exactly."""
    max_tokens: int | None = None
    """Maximum number of tokens in the answer."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics."""
    reasoning_effort: str | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    budget_tokens: int | None = None
    """Maximum number of tokens with which the model thinks before it answers."""


class EvalModel(APIStruct, kw_only=True):
    """Model that rates, and how it is called."""

    id: str
    """Name of the model, as `provider/model`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""
    model_parameters: EvalModelParameters | None = None
    """Parameters of each call of the model, such as `temperature`."""


class EvalJuryFallback(APIStruct, kw_only=True):
    """Model that rates if a judge's own model fails."""

    model: EvalModel
    """Model that rates, and how it is called."""


class EvalJuryJudge(APIStruct, kw_only=True):
    """Judge of a jury: a model, with its retries and fallbacks."""

    model: EvalModel
    """Model that rates, and how it is called."""
    retry: JuryRetry | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallbacks: list[EvalJuryFallback] | None = None
    """Models to try, in order, when this one fails."""


class EvalJury(APIStruct, kw_only=True):
    """Models that rate together."""

    judges: list[EvalJuryJudge]
    """Models that rate; the verdict of the majority counts."""
    replacement_judges: list[EvalJuryJudge] | None = None
    """Models that take the place of judges that fail."""
    min_successful_judges: int | None = None
    """Minimum number of judges that must answer. Default: 2."""
    tie_value: OpenEnum[Literal["Tie"]] | None = None
    """Verdict if the votes are equal: always `Tie`."""


class LLMEval(APIStruct, kw_only=True, tag_field="type", tag="llm_eval"):
    """Evaluator in which a model, or a jury of models, rates."""

    type: ClassVar[Literal["llm_eval"]] = "llm_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    prompt: str
    """Question to the model; variables such as `{{log.output}}` stand for what is rated."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: EvaluatorOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""
    mode: EvaluatorMode | None = None
    """Whether one model rates (`single`) or several (`jury`)."""
    repetitions: int | None = None
    """How often the model rates each output, 1 to 3; null: once."""
    model: EvalModel | None = None
    """Model that rates, and how it is called; present unless `mode` is `jury`."""
    jury: EvalJury | None = None
    """Models that rate, and how many must answer; null unless `mode` is `jury`."""
    categories: list[str] | None = None
    """Categories from which the model chooses; null unless the verdict is a category."""
    categorical_labels: list[CategoricalLabel] | None = None
    """Categories with a description of each; null unless the verdict is a category."""
    dataset_id: str | None = None
    """Dataset with examples for the evaluator; null: none."""


class StartWithFunction(APIStruct, kw_only=True, tag_field="type", tag="start_with"):
    """Check: the output begins with this text."""

    type: ClassVar[Literal["start_with"]] = "start_with"
    value: str
    """Text with which the output has to begin."""


class ExactMatchFunction(APIStruct, kw_only=True, tag_field="type", tag="exact_match"):
    """Check: the output equals the expected output."""

    type: ClassVar[Literal["exact_match"]] = "exact_match"


class LengthLessThanFunction(APIStruct, kw_only=True, tag_field="type", tag="length_less_than"):
    """Check: the output is shorter than this."""

    type: ClassVar[Literal["length_less_than"]] = "length_less_than"
    value: int
    """Length below which the output has to stay."""


class LengthBetweenFunction(APIStruct, kw_only=True, tag_field="type", tag="length_between"):
    """Check: the length of the output is between two numbers."""

    type: ClassVar[Literal["length_between"]] = "length_between"
    min: int
    """Minimum length of the output."""
    max: int
    """Maximum length of the output."""


class LengthGreaterThanFunction(APIStruct, kw_only=True, tag_field="type", tag="length_greater_than"):
    """Check: the output is longer than this."""

    type: ClassVar[Literal["length_greater_than"]] = "length_greater_than"
    value: int
    """Length that the output has to exceed."""


class OneLineFunction(APIStruct, kw_only=True, tag_field="type", tag="one_line"):
    """Check: the output has a single line."""

    type: ClassVar[Literal["one_line"]] = "one_line"


class RegexFunction(APIStruct, kw_only=True, tag_field="type", tag="regex"):
    """Check: the output matches this regular expression."""

    type: ClassVar[Literal["regex"]] = "regex"
    pattern: str
    """Regular expression that the output has to match."""


class IsValidJSONFunction(APIStruct, kw_only=True, tag_field="type", tag="is_valid_json"):
    """Check: the output is valid JSON."""

    type: ClassVar[Literal["is_valid_json"]] = "is_valid_json"


class ModerationsOpenAIFunction(APIStruct, kw_only=True, tag_field="type", tag="moderations_openai"):
    """Check: OpenAI's moderation of the output."""

    type: ClassVar[Literal["moderations_openai"]] = "moderations_openai"


class ModerationsGoogleFunction(APIStruct, kw_only=True, tag_field="type", tag="moderations_google"):
    """Check: Google's moderation of the output."""

    type: ClassVar[Literal["moderations_google"]] = "moderations_google"


class RougeNFunction(APIStruct, kw_only=True, tag_field="type", tag="rouge_n"):
    """Check: ROUGE-N of the output against the expected output."""

    type: ClassVar[Literal["rouge_n"]] = "rouge_n"


class MeteorScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="meteor_score"):
    """Check: METEOR of the output against the expected output."""

    type: ClassVar[Literal["meteor_score"]] = "meteor_score"


class LevenshteinDistanceFunction(APIStruct, kw_only=True, tag_field="type", tag="levenshtein_distance"):
    """Check: Levenshtein distance of the output to the expected output."""

    type: ClassVar[Literal["levenshtein_distance"]] = "levenshtein_distance"


class KeywordsMatchFunction(APIStruct, kw_only=True, tag_field="type", tag="keywords_match"):
    """Check: how many of these words the output contains."""

    type: ClassVar[Literal["keywords_match"]] = "keywords_match"
    keywords: list[str]
    """Words for which the output is searched."""


class MostRepeatedWordsFunction(APIStruct, kw_only=True, tag_field="type", tag="most_repeated_words"):
    """Check: which words the output repeats most."""

    type: ClassVar[Literal["most_repeated_words"]] = "most_repeated_words"


class FleschReadingEaseFunction(APIStruct, kw_only=True, tag_field="type", tag="flesch_reading_ease"):
    """Check: how easy the output is to read, as the Flesch reading ease."""

    type: ClassVar[Literal["flesch_reading_ease"]] = "flesch_reading_ease"


class GSEEnglishLevelFunction(APIStruct, kw_only=True, tag_field="type", tag="gse_english_level"):
    """Check: level of the English, on the Global Scale of English."""

    type: ClassVar[Literal["gse_english_level"]] = "gse_english_level"


class WordsCountFunction(APIStruct, kw_only=True, tag_field="type", tag="words_count"):
    """Check: number of words in the output."""

    type: ClassVar[Literal["words_count"]] = "words_count"


class SentencesCountFunction(APIStruct, kw_only=True, tag_field="type", tag="sentences_count"):
    """Check: number of sentences in the output."""

    type: ClassVar[Literal["sentences_count"]] = "sentences_count"


class LexicalRepetitionFunction(APIStruct, kw_only=True, tag_field="type", tag="lexical_repetition"):
    """Check: how often the output repeats words."""

    type: ClassVar[Literal["lexical_repetition"]] = "lexical_repetition"


class GrammarDiversityFunction(APIStruct, kw_only=True, tag_field="type", tag="grammar_diversity"):
    """Check: how varied the grammar of the output is."""

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
"""Check that needs no model; `type` says which one."""


class FunctionEval(APIStruct, kw_only=True, tag_field="type", tag="function_eval"):
    """Evaluator that makes a fixed check, without a model."""

    type: ClassVar[Literal["function_eval"]] = "function_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    function_params: EvalFunction
    """Check that is made, with its own settings."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class RagasEvalModel(APIStruct, kw_only=True):
    """Model that a metric of Ragas uses."""

    id: str
    """Name of the model, as `provider/model`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""


RagasMetric: TypeAlias = OpenEnum[
    Literal[
        "context_precision",
        "context_recall",
        "context_entities_recall",
        "harmfulness",
        "maliciousness",
        "coherence",
        "correctness",
        "conciseness",
        "response_relevancy",
        "faithfulness",
        "summarization",
        "noise_sensitivity",
    ]
]
"""Name of a metric of Ragas."""


class RagasEval(APIStruct, kw_only=True, tag_field="type", tag="ragas"):
    """Evaluator that computes a metric of Ragas."""

    type: ClassVar[Literal["ragas"]] = "ragas"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    model: RagasEvalModel
    """Model that the metric uses."""
    ragas_metric: RagasMetric
    """Metric of Ragas that is computed."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: OpenEnum[Literal["number"]] | None = None
    """Kind of the verdict: always `number`."""


class JSONSchemaEval(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """Evaluator that checks the output against a JSON schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    schema: str
    """JSON schema that the output has to fit, as JSON text."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: OpenEnum[Literal["boolean"]] | None = None
    """Kind of the verdict: always `boolean`."""


EvaluatorHTTPMethod: TypeAlias = OpenEnum[Literal["GET", "POST"]]
"""HTTP method of an evaluator's request."""


class HTTPEval(APIStruct, kw_only=True, tag_field="type", tag="http_eval"):
    """Evaluator that asks an HTTP endpoint of your own."""

    type: ClassVar[Literal["http_eval"]] = "http_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    url: str
    """Address that gets the request and answers with the verdict."""
    method: EvaluatorHTTPMethod
    """HTTP method of the request."""
    headers: dict[str, str]
    """Headers of the request, by name."""
    payload: dict[str, Any]
    """JSON body of the request, with variables for what is rated."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: EvaluatorOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""


class PythonEval(APIStruct, kw_only=True, tag_field="type", tag="python_eval"):
    """Evaluator that is a Python program."""

    type: ClassVar[Literal["python_eval"]] = "python_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    code: str
    """Python program that rates; it gets the log of the call and returns the verdict."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: PythonEvalOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""


class TypescriptEval(APIStruct, kw_only=True, tag_field="type", tag="typescript_eval"):
    """Evaluator that is a TypeScript program."""

    type: ClassVar[Literal["typescript_eval"]] = "typescript_eval"
    metadata: EvalMetadata
    """What the evaluator needs, and whether it can be a guardrail."""
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the evaluator rates, for people who choose one."""
    owner: str
    """Who owns the evaluator."""
    domain_id: str
    """Project that owns the evaluator."""
    code: str
    """TypeScript program that rates; it gets the log of the call and returns the verdict."""
    enabled: bool | None = None
    """Whether the evaluator can be used. Default: true."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the evaluator; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    output_type: EvaluatorOutputType | None = None
    """Kind of the verdict, such as true or false, a number or a category."""


Eval: TypeAlias = Open[
    LLMEval | FunctionEval | RagasEval | JSONSchemaEval | HTTPEval | PythonEval | TypescriptEval | BedrockGuardrailEval
]
"""Evaluator with all its settings; `type` says which kind it is."""


class EvaluatorLLM(APIStruct, kw_only=True, tag_field="type", tag="llm_eval"):
    """Evaluator in which a model, or a jury of models, rates."""

    type: ClassVar[Literal["llm_eval"]] = "llm_eval"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    prompt: str
    """Question to the model; variables such as `{{log.output}}` stand for what is rated."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    mode: EvaluatorMode
    """Whether one model rates (`single`) or several (`jury`)."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    repetitions: int | None = None
    """How often the model rates each output, 1 to 3; null: once."""
    categories: list[str] | None = None
    """Categories from which the model chooses; null unless the verdict is a category."""
    categorical_labels: list[CategoricalLabel] | None = None
    """Categories with a description of each; null unless the verdict is a category."""
    dataset_id: str | None = None
    """Dataset with examples for the evaluator; null: none."""
    model: str | None = None
    """Model that rates, as `provider/model`; present unless `mode` is `jury`."""
    jury: Jury | None = None
    """Models that rate, and how many must answer; present if `mode` is `jury`."""


class EvaluatorJSONSchema(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """Evaluator that checks the output against a JSON schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    schema: str
    """JSON schema that the output has to fit, as JSON text."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class EvaluatorHTTP(APIStruct, kw_only=True, tag_field="type", tag="http_eval"):
    """Evaluator that asks an HTTP endpoint of your own."""

    type: ClassVar[Literal["http_eval"]] = "http_eval"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    url: str
    """Address that gets the request and answers with the verdict."""
    method: EvaluatorHTTPMethod
    """HTTP method of the request."""
    headers: dict[str, str]
    """Headers of the request, by name."""
    payload: dict[str, Any]
    """JSON body of the request, with variables for what is rated."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class EvaluatorPython(APIStruct, kw_only=True, tag_field="type", tag="python_eval"):
    """Evaluator that is a Python program."""

    type: ClassVar[Literal["python_eval"]] = "python_eval"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    code: str
    """Python program that rates; it gets the log of the call and returns the verdict."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class EvaluatorFunction(APIStruct, kw_only=True, tag_field="type", tag="function_eval"):
    """Evaluator that makes a fixed check, without a model."""

    type: ClassVar[Literal["function_eval"]] = "function_eval"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    function_params: EvalFunction
    """Check that is made, with its own settings."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class EvaluatorRagas(APIStruct, kw_only=True, tag_field="type", tag="ragas"):
    """Evaluator that computes a metric of Ragas."""

    type: ClassVar[Literal["ragas"]] = "ragas"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    ragas_metric: RagasMetric
    """Metric of Ragas that is computed."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    model: str
    """Model that the metric uses, as `provider/model`."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


class EvaluatorTypescript(APIStruct, kw_only=True, tag_field="type", tag="typescript_eval"):
    """Evaluator that is a TypeScript program."""

    type: ClassVar[Literal["typescript_eval"]] = "typescript_eval"
    id: str = field(name="_id")
    """Identifies the evaluator in other calls."""
    description: str
    """What the evaluator rates, for people who choose one."""
    code: str
    """TypeScript program that rates; it gets the log of the call and returns the verdict."""
    output_type: EvaluatorOutputType
    """Kind of the verdict, such as true or false, a number or a category."""
    key: str
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    created: str | None = None
    """When the evaluator was made, as ISO 8601 text."""
    updated: str | None = None
    """When the evaluator was last changed, as ISO 8601 text."""
    updated_by_id: str | None = None
    """Id of the user who last changed the evaluator; null if no user is known."""
    project_id: str | None = None
    """Project that owns the evaluator."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""


Evaluator: TypeAlias = Open[
    EvaluatorLLM
    | EvaluatorJSONSchema
    | EvaluatorHTTP
    | EvaluatorPython
    | EvaluatorFunction
    | EvaluatorRagas
    | EvaluatorTypescript
]
"""Evaluator as a list returns it; `type` says which kind it is."""


class ListEvalsResponse(APIStruct, kw_only=True):
    """A page of evaluators."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Evaluator]
    """Evaluators of this page."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateEvalRequest(APIStruct, kw_only=True):
    """Parameters of `evals.update`; what is not given stays as it is."""

    id: str
    """Id of the evaluator to change."""
    type: str | None = None
    """Kind of the evaluator. Default: the kind that it has."""
    path: str | None = None
    """Project and folders into which the evaluator moves; not with `project_id`."""
    project_id: Annotated[str, NonEmpty] | None = None
    """Project into which the evaluator moves; not with `path`."""
    key: Annotated[str, NonEmpty] | None = None
    """Name of the evaluator, unique in the workspace: letters and digits, `_` and `-` inside."""
    description: str | None = None
    """What the evaluator rates, for people who choose one."""
    prompt: str | None = None
    """Question to the model, for evaluators of type `llm_eval`."""
    output_type: str | None = None
    """Kind of the verdict, such as true or false, a number or a category."""
    categories: Sequence[str] | None | UnsetType = UNSET
    """Categories from which the model chooses; null: none."""
    categorical_labels: Sequence[CategoricalLabel] | None | UnsetType = UNSET
    """Categories with a description of each; null: none."""
    dataset_id: str | None | UnsetType = UNSET
    """Dataset with examples for the evaluator; null: none."""
    repetitions: int | None = None
    """How often the model rates each output, 1 to 3."""
    mode: EvaluatorMode | None = None
    """Whether one model rates (`single`) or several (`jury`)."""
    model: str | None = None
    """Model that rates, as `provider/model`."""
    jury: Jury | None = None
    """Models that rate, and how many of them must answer."""
    schema: str | None = None
    """JSON schema that the output has to fit, as JSON text; for type `json_schema`."""
    url: str | None = None
    """Address that gets the request and answers with the verdict; for type `http_eval`."""
    method: str | None = None
    """HTTP method of the request, for type `http_eval`."""
    headers: Mapping[str, str] | None = None
    """Headers of the request by name, for type `http_eval`."""
    payload: dict[str, Any] | None = None
    """JSON body of the request, for type `http_eval`."""
    code: str | None = None
    """Program that rates, for types `python_eval` and `typescript_eval`."""
    guardrail_config: Any = None
    """Condition under which a verdict passes, if the evaluator is a guardrail."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people."""
