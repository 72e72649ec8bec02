# Generated from api/.
"""Dict twins of `orq.models.model_fusions`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.model_fusions import ModelFusionPreset, ModelFusionSynthesisMode
from ..types import SequenceNotStr


class CreateModelFusionRequestParam(TypedDict):
    """A `CreateModelFusionRequest` as a dict."""

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
    """A `DeleteModelFusionRequest` as a dict."""

    model_fusion_id: str


class GetModelFusionRequestParam(TypedDict):
    """A `GetModelFusionRequest` as a dict."""

    model_fusion_id: str


class ListModelFusionsRequestParam(TypedDict):
    """A `ListModelFusionsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    preset: NotRequired[SequenceNotStr[ModelFusionPreset] | None]
    enabled: NotRequired[bool | None]


class SetModelFusionEnabledRequestParam(TypedDict):
    """A `SetModelFusionEnabledRequest` as a dict."""

    model_fusion_id: str
    enabled: bool


class UpdateModelFusionRequestParam(TypedDict):
    """An `UpdateModelFusionRequest` as a dict."""

    model_fusion_id: str
    panel_models: SequenceNotStr[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    web_tools: bool
    max_tool_calls: int
    feed_raw_to_synth: bool
    orchestrator_model: NotRequired[str | None]
