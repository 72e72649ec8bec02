# @generated
"""Eval changes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Open, OpenEnum, UnsetType, constant, untagged
from .eval_options import CategoricalLabel, EvaluatorMode, EvaluatorOutputType, Jury, PythonEvalOutputType
from .values import VersionIncrement


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
