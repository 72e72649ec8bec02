# @generated
"""Evals."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, Open, OpenEnum, UnsetType, constant, untagged
from .refs import NamedModel
from .values import VersionIncrement


class EvalMetadata(APIStruct, kw_only=True):
    """What an evaluator needs, and what it can be used for."""

    required_model_with_tools_support: bool | None = None
    required_retrieval_context: bool | None = None
    required_expected_output: bool | None = None
    supported_on_input_type: bool | None = None
    supported_on_output_type: bool | None = None
    support_use_as_guardrail: bool | None = None


class BedrockGuardrailEval(APIStruct, kw_only=True, tag_field="type", tag="bedrock_eval"):
    """A guardrail of AWS Bedrock."""

    type: ClassVar[Literal["bedrock_eval"]] = "bedrock_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    guardrail_identifier: str
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: OpenEnum[Literal["boolean"]] | None = None
    guardrail_version: str | None = None
    guardrail_region: str | None = None
    integration_id: str | None = None


class BertScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bert_score"):
    """BERTScore against the expected output."""

    type: ClassVar[Literal["bert_score"]] = "bert_score"


class BleuScoreFunction(APIStruct, kw_only=True, tag_field="type", tag="bleu_score"):
    """BLEU against the expected output."""

    type: ClassVar[Literal["bleu_score"]] = "bleu_score"


class CategoricalLabel(APIStruct, kw_only=True):
    """A category, and what belongs in it."""

    value: str
    description: str | None = None


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


PythonEvalOutputType: TypeAlias = OpenEnum[Literal["boolean", "number"]]
"""What Python code answers with."""


class CreatePythonEval(APIStruct, kw_only=True):
    """Python code that judges."""

    code: str
    type: OpenEnum[Literal["python_eval"]] = constant("python_eval")
    key: str
    guardrail_config: Any = None
    output_type: PythonEvalOutputType | None = None
    path: str | None = None
    """Project and folders; not with `project_id`."""
    project_id: str | None = None
    """Not with `path`."""
    description: str | None = None


EvaluatorOutputType: TypeAlias = OpenEnum[Literal["boolean", "categorical", "number", "string"]]
"""What an evaluator answers with."""


class CreateLLMEval(APIStruct, kw_only=True):
    """A model that judges."""

    type: OpenEnum[Literal["llm_eval"]] = constant("llm_eval")
    prompt: str
    key: str
    mode: OpenEnum[Literal["single"]] = constant("single")
    model: str
    guardrail_config: Any = None
    output_type: EvaluatorOutputType | None = None
    repetitions: int | None = None
    """How often to ask."""
    categories: Sequence[str] | None = None
    categorical_labels: Sequence[CategoricalLabel] | None = None
    dataset_id: str | None = None
    path: str | None = None
    """Project and folders; not with `project_id`."""
    project_id: str | None = None
    """Not with `path`."""
    description: str | None = None


class JuryRetry(APIStruct, kw_only=True):
    """How often to ask a judge again, and on which status codes."""

    count: int | None = None
    on_codes: Sequence[int] | None = None


class JuryJudge(APIStruct, kw_only=True):
    """A model that judges."""

    model: str
    retry: JuryRetry | None = None
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when this one fails."""


class Jury(APIStruct, kw_only=True):
    """Models that judge together."""

    judges: Sequence[JuryJudge]
    replacement_judges: Sequence[JuryJudge] | None = None
    """Stand in for judges that fail."""
    min_successful_judges: int | None = None
    tie_value: OpenEnum[Literal["Tie"]] | None = None
    """The verdict when the votes are equal."""


class CreateLLMJuryEval(APIStruct, kw_only=True):
    """Models that judge together."""

    type: OpenEnum[Literal["llm_eval"]] = constant("llm_eval")
    prompt: str
    key: str
    mode: OpenEnum[Literal["jury"]] = constant("jury")
    jury: Jury
    guardrail_config: Any = None
    output_type: EvaluatorOutputType | None = None
    repetitions: int | None = None
    """How often to ask."""
    categories: Sequence[str] | None = None
    categorical_labels: Sequence[CategoricalLabel] | None = None
    dataset_id: str | None = None
    path: str | None = None
    """Project and folders; not with `project_id`."""
    project_id: str | None = None
    """Not with `path`."""
    description: str | None = None


if TYPE_CHECKING:
    CreateEvalRequestBody: TypeAlias = Open[CreatePythonEval | CreateLLMEval | CreateLLMJuryEval]
else:
    CreateEvalRequestBody = untagged(
        "CreateEvalRequestBody",
        (CreatePythonEval, ("code",)),
        (CreateLLMEval, ("model",)),
        (CreateLLMJuryEval, ("jury",)),
    )
"""An evaluator to create: with `code`, `model` or `jury`."""


class CreateEvalRequest(APIStruct, kw_only=True):
    """What `evals_create` takes."""

    body: CreateEvalRequestBody | None = None


class EndsWithFunction(APIStruct, kw_only=True, tag_field="type", tag="ends_with"):
    """Ends with a text."""

    type: ClassVar[Literal["ends_with"]] = "ends_with"
    value: str


EvaluatorMode: TypeAlias = OpenEnum[Literal["single", "jury"]]
"""One judge, or a jury."""


class EvalModelParameters(APIStruct, kw_only=True):
    """How a model that judges is called."""

    temperature: Number | None = None
    max_tokens: int | None = None
    top_k: int | None = None
    top_p: Number | None = None
    frequency_penalty: Number | None = None
    presence_penalty: Number | None = None
    reasoning_effort: str | None = None
    budget_tokens: int | None = None


class EvalModel(APIStruct, kw_only=True):
    """A model that judges."""

    id: str
    integration_id: str | None = None
    model_parameters: EvalModelParameters | None = None


class EvalJuryFallback(APIStruct, kw_only=True):
    """A model that stands in for a judge."""

    model: EvalModel


class EvalJuryJudge(APIStruct, kw_only=True):
    """A model that judges."""

    model: EvalModel
    retry: JuryRetry | None = None
    fallbacks: list[EvalJuryFallback] | None = None


class EvalJury(APIStruct, kw_only=True):
    """Models that judge together."""

    judges: list[EvalJuryJudge]
    replacement_judges: list[EvalJuryJudge] | None = None
    min_successful_judges: int | None = None
    tie_value: OpenEnum[Literal["Tie"]] | None = None


class LLMEval(APIStruct, kw_only=True, tag_field="type", tag="llm_eval"):
    """A model, or a jury of models, that judges."""

    type: ClassVar[Literal["llm_eval"]] = "llm_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    prompt: str
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: EvaluatorOutputType | None = None
    mode: EvaluatorMode | None = None
    repetitions: int | None = None
    """How often to ask, 1 to 3."""
    model: EvalModel | None = None
    jury: EvalJury | None = None
    categories: list[str] | None = None
    categorical_labels: list[CategoricalLabel] | None = None
    dataset_id: str | None = None


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


class FunctionEval(APIStruct, kw_only=True, tag_field="type", tag="function_eval"):
    """A check that needs no model."""

    type: ClassVar[Literal["function_eval"]] = "function_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    output_type: EvaluatorOutputType
    function_params: EvalFunction
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class RagasEvalModel(APIStruct, kw_only=True):
    """A model that judges."""

    id: str
    integration_id: str | None = None


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
"""A metric of Ragas."""


class RagasEval(APIStruct, kw_only=True, tag_field="type", tag="ragas"):
    """A metric of Ragas."""

    type: ClassVar[Literal["ragas"]] = "ragas"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    model: RagasEvalModel
    ragas_metric: RagasMetric
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: OpenEnum[Literal["number"]] | None = None


class JSONSchemaEval(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema that the output is checked against."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    schema: str
    """As JSON in a string."""
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: OpenEnum[Literal["boolean"]] | None = None


EvaluatorHTTPMethod: TypeAlias = OpenEnum[Literal["GET", "POST"]]
"""The method of an evaluator's HTTP request."""


class HTTPEval(APIStruct, kw_only=True, tag_field="type", tag="http_eval"):
    """An HTTP endpoint of your own that judges."""

    type: ClassVar[Literal["http_eval"]] = "http_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    url: str
    method: EvaluatorHTTPMethod
    headers: dict[str, str]
    payload: dict[str, Any]
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: EvaluatorOutputType | None = None


class PythonEval(APIStruct, kw_only=True, tag_field="type", tag="python_eval"):
    """Python code that judges."""

    type: ClassVar[Literal["python_eval"]] = "python_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    code: str
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: PythonEvalOutputType | None = None


class TypescriptEval(APIStruct, kw_only=True, tag_field="type", tag="typescript_eval"):
    """TypeScript code that judges."""

    type: ClassVar[Literal["typescript_eval"]] = "typescript_eval"
    metadata: EvalMetadata
    id: str = field(name="_id")
    display_name: str
    description: str
    owner: str
    domain_id: str
    """The project."""
    code: str
    enabled: bool | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    output_type: EvaluatorOutputType | None = None


Eval: TypeAlias = Open[
    LLMEval | FunctionEval | RagasEval | JSONSchemaEval | HTTPEval | PythonEval | TypescriptEval | BedrockGuardrailEval
]
"""An evaluator with all its settings; `type` tells which kind."""


class EvaluatorLLM(APIStruct, kw_only=True, tag_field="type", tag="llm_eval"):
    """A model, or a jury of models, that judges."""

    type: ClassVar[Literal["llm_eval"]] = "llm_eval"
    id: str = field(name="_id")
    description: str
    output_type: EvaluatorOutputType
    prompt: str
    key: str
    mode: EvaluatorMode
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None
    repetitions: int | None = None
    """How often to ask, 1 to 3."""
    categories: list[str] | None = None
    categorical_labels: list[CategoricalLabel] | None = None
    dataset_id: str | None = None
    model: str | None = None
    """Present unless `mode` is `jury`."""
    jury: Jury | None = None
    """Present if `mode` is `jury`."""


class EvaluatorJSONSchema(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema that the output is checked against."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    id: str = field(name="_id")
    description: str
    output_type: EvaluatorOutputType
    schema: str
    """As JSON in a string."""
    key: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class EvaluatorHTTP(APIStruct, kw_only=True, tag_field="type", tag="http_eval"):
    """An HTTP endpoint of your own that judges."""

    type: ClassVar[Literal["http_eval"]] = "http_eval"
    id: str = field(name="_id")
    description: str
    output_type: EvaluatorOutputType
    url: str
    method: EvaluatorHTTPMethod
    headers: dict[str, str]
    payload: dict[str, Any]
    key: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class EvaluatorPython(APIStruct, kw_only=True, tag_field="type", tag="python_eval"):
    """Python code that judges."""

    type: ClassVar[Literal["python_eval"]] = "python_eval"
    id: str = field(name="_id")
    description: str
    code: str
    output_type: EvaluatorOutputType
    key: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class EvaluatorFunction(APIStruct, kw_only=True, tag_field="type", tag="function_eval"):
    """A check that needs no model."""

    type: ClassVar[Literal["function_eval"]] = "function_eval"
    id: str = field(name="_id")
    description: str
    output_type: EvaluatorOutputType
    function_params: EvalFunction
    key: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class EvaluatorRagas(APIStruct, kw_only=True, tag_field="type", tag="ragas"):
    """A metric of Ragas."""

    type: ClassVar[Literal["ragas"]] = "ragas"
    id: str = field(name="_id")
    description: str
    output_type: EvaluatorOutputType
    ragas_metric: RagasMetric
    key: str
    model: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


class EvaluatorTypescript(APIStruct, kw_only=True, tag_field="type", tag="typescript_eval"):
    """TypeScript code that judges."""

    type: ClassVar[Literal["typescript_eval"]] = "typescript_eval"
    id: str = field(name="_id")
    description: str
    code: str
    output_type: EvaluatorOutputType
    key: str
    created: str | None = None
    updated: str | None = None
    updated_by_id: str | None = None
    project_id: str | None = None
    guardrail_config: Any = None


Evaluator: TypeAlias = Open[
    EvaluatorLLM
    | EvaluatorJSONSchema
    | EvaluatorHTTP
    | EvaluatorPython
    | EvaluatorFunction
    | EvaluatorRagas
    | EvaluatorTypescript
]
"""An evaluator, as lists hold it; `type` tells which kind."""


class ListEvalsResponse(APIStruct, kw_only=True):
    """A page of evaluators."""

    object: OpenEnum[Literal["list"]]
    data: list[Evaluator]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateEvalRequest(APIStruct, kw_only=True):
    """What `evals_update` takes; what is not given stays as it is."""

    id: str
    type: str | None = None
    path: str | None = None
    """Project and folders; not with `project_id`."""
    project_id: Annotated[str, NonEmpty] | None = None
    """Not with `path`."""
    key: Annotated[str, NonEmpty] | None = None
    description: str | None = None
    prompt: str | None = None
    output_type: str | None = None
    categories: Sequence[str] | None | UnsetType = UNSET
    categorical_labels: Sequence[CategoricalLabel] | None | UnsetType = UNSET
    dataset_id: str | None | UnsetType = UNSET
    repetitions: int | None = None
    mode: EvaluatorMode | None = None
    model: str | None = None
    jury: Jury | None = None
    schema: str | None = None
    url: str | None = None
    method: str | None = None
    headers: Mapping[str, str] | None = None
    payload: dict[str, Any] | None = None
    code: str | None = None
    guardrail_config: Any = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)
