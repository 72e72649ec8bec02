# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.eval_changes import CreateEvalRequestBody
from ..models.eval_options import CategoricalLabel, EvaluatorMode, EvaluatorOutputType, Jury, PythonEvalOutputType
from ..models.values import VersionIncrement
from ..types import SequenceNotStr
from .eval_options import CategoricalLabelParam, JuryParam


class CreatePythonEvalParam(TypedDict):
    code: str
    type: NotRequired[Literal["python_eval"]]
    key: str
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[PythonEvalOutputType | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


class CreateLLMEvalParam(TypedDict):
    type: NotRequired[Literal["llm_eval"]]
    prompt: str
    key: str
    mode: NotRequired[Literal["single"]]
    model: str
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[EvaluatorOutputType | None]
    repetitions: NotRequired[int | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


class CreateLLMJuryEvalParam(TypedDict):
    type: NotRequired[Literal["llm_eval"]]
    prompt: str
    key: str
    mode: NotRequired[Literal["jury"]]
    jury: Jury | JuryParam
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[EvaluatorOutputType | None]
    repetitions: NotRequired[int | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


CreateEvalRequestBodyParam: TypeAlias = (
    CreatePythonEvalParam | CreateLLMEvalParam | CreateLLMJuryEvalParam | CreateEvalRequestBody
)


class CreateEvalRequestParam(TypedDict):
    body: NotRequired[CreateEvalRequestBodyParam | None]


class UpdateEvalRequestParam(TypedDict):
    id: str
    type: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    key: NotRequired[str | None]
    description: NotRequired[str | None]
    prompt: NotRequired[str | None]
    output_type: NotRequired[str | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    repetitions: NotRequired[int | None]
    mode: NotRequired[EvaluatorMode | None]
    model: NotRequired[str | None]
    jury: NotRequired[Jury | JuryParam | None]
    schema: NotRequired[str | None]
    url: NotRequired[str | None]
    method: NotRequired[str | None]
    headers: NotRequired[Mapping[str, str] | None]
    payload: NotRequired[Mapping[str, Any] | None]
    code: NotRequired[str | None]
    guardrail_config: NotRequired[Any]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]
