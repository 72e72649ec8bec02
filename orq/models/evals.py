# @generated
"""Evals."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum
from .eval_functions import EvalFunction
from .eval_options import (
    CategoricalLabel,
    EvaluatorHTTPMethod,
    EvaluatorMode,
    EvaluatorOutputType,
    JuryRetry,
    PythonEvalOutputType,
    RagasMetric,
)


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
