# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.model_fusions import ModelFusionPreset, ModelFusionSynthesisMode
from ..types import SequenceNotStr


class CreateModelFusionRequestParam(TypedDict):
    key: str
    panel_models: SequenceNotStr[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    orchestrator_model: NotRequired[str | None]
    web_tools: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    feed_raw_to_synth: NotRequired[bool | None]


class DeleteModelFusionRequestParam(TypedDict):
    model_fusion_id: str


class GetModelFusionRequestParam(TypedDict):
    model_fusion_id: str


class ListModelFusionsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    preset: NotRequired[SequenceNotStr[ModelFusionPreset] | None]
    enabled: NotRequired[bool | None]


class SetModelFusionEnabledRequestParam(TypedDict):
    model_fusion_id: str
    enabled: bool


class UpdateModelFusionRequestParam(TypedDict):
    model_fusion_id: str
    panel_models: SequenceNotStr[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    web_tools: bool
    max_tool_calls: int
    feed_raw_to_synth: bool
    orchestrator_model: NotRequired[str | None]
