# @generated
"""Evaluators."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Open, OpenEnum
from .eval_functions import EvalFunction
from .eval_options import CategoricalLabel, EvaluatorHTTPMethod, EvaluatorMode, EvaluatorOutputType, Jury, RagasMetric


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
