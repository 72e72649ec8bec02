# @generated
"""Model fusions."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum

ModelFusionSynthesisMode: TypeAlias = OpenEnum[
    Literal["MODEL_FUSION_SYNTHESIS_MODE_ANALYSIS", "MODEL_FUSION_SYNTHESIS_MODE_JUDGE_WRITES_FINAL"]
]
"""Who writes the final answer: a step after the judge's analysis, or the judge."""


ModelFusionPreset: TypeAlias = OpenEnum[
    Literal[
        "MODEL_FUSION_PRESET_GENERAL",
        "MODEL_FUSION_PRESET_QUALITY",
        "MODEL_FUSION_PRESET_BUDGET",
        "MODEL_FUSION_PRESET_CODE",
        "MODEL_FUSION_PRESET_SAFETY",
    ]
]
"""What a fusion is tuned for."""


class CreateModelFusionRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.create`."""

    key: str
    """Name of the fusion, unique in the workspace; part of its model name."""
    panel_models: Sequence[str]
    """Models that each answer the request, as `provider/model`."""
    judge_model: str
    """Model that compares the answers, as `provider/model`."""
    synthesis_mode: ModelFusionSynthesisMode
    """Whether the judge only analyses the answers, or also writes the final one."""
    preset: ModelFusionPreset
    """What the fusion is tuned for, such as quality or a small budget."""
    orchestrator_model: str | None = None
    """Model that leads the fusion, as `provider/model`."""
    web_tools: bool | None = None
    """Whether the panel may search the web."""
    max_tool_calls: int | None = None
    """Maximum number of tool calls in one request."""
    feed_raw_to_synth: bool | None = None
    """Whether the step that writes the answer sees the panel's answers word for word."""


class DeleteModelFusionRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.delete`."""

    model_fusion_id: str
    """Id of the fusion to delete."""


class GetModelFusionRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.get`."""

    model_fusion_id: str
    """Id of the fusion to fetch."""


class ListModelFusionsRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """`model_fusion_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`model_fusion_id` of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only fusions whose key contains this text."""
    preset: Sequence[ModelFusionPreset] | None = None
    """Lists only fusions with one of these presets."""
    enabled: bool | None = None
    """Lists only fusions that are switched on (true) or off (false)."""


class ModelFusion(APIStruct, kw_only=True):
    """A virtual model that combines the answers of several models."""

    model_fusion_id: str
    """Identifies the fusion in other calls."""
    key: str
    """Name of the fusion, unique in the workspace; it never changes."""
    model_ref: str
    """Name for the field `model` of calls: `workspace@orq/key`; it never changes."""
    panel_models: list[str]
    """Models that each answer the request, as `provider/model`."""
    judge_model: str
    """Model that compares the answers, as `provider/model`."""
    synthesis_mode: ModelFusionSynthesisMode
    """Whether the judge only analyses the answers, or also writes the final one."""
    preset: ModelFusionPreset
    """What the fusion is tuned for, such as quality or a small budget."""
    web_tools: bool
    """Whether the panel may search the web."""
    max_tool_calls: int
    """Maximum number of tool calls in one request."""
    feed_raw_to_synth: bool
    """Whether the step that writes the answer sees the panel's answers word for word."""
    enabled: bool
    """Whether calls may use the fusion."""
    created_at: DateTime
    """When the fusion was made, in UTC."""
    updated_at: DateTime
    """When the fusion was last changed, in UTC."""
    orchestrator_model: str | None = None
    """Model that leads the fusion, as `provider/model`."""


class ListModelFusionsResponse(APIStruct, kw_only=True):
    """A page of model fusions."""

    object: str
    """Kind of this object: always `list`."""
    data: list[ModelFusion]
    """Fusions of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ModelFusionResponse(APIStruct, kw_only=True):
    """The answer of an operation on one model fusion."""

    model_fusion: ModelFusion
    """The fusion, as it is now."""


class SetModelFusionEnabledRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.set_enabled`."""

    model_fusion_id: str
    """Id of the fusion to switch."""
    enabled: bool
    """Whether to switch it on (true) or off (false)."""


class UpdateModelFusionRequest(APIStruct, kw_only=True):
    """Parameters of `model_fusions.update`."""

    model_fusion_id: str
    """Id of the fusion to replace."""
    panel_models: Sequence[str]
    """Models that each answer the request, as `provider/model`."""
    judge_model: str
    """Model that compares the answers, as `provider/model`."""
    synthesis_mode: ModelFusionSynthesisMode
    """Whether the judge only analyses the answers, or also writes the final one."""
    preset: ModelFusionPreset
    """What the fusion is tuned for, such as quality or a small budget."""
    web_tools: bool
    """Whether the panel may search the web."""
    max_tool_calls: int
    """Maximum number of tool calls in one request."""
    feed_raw_to_synth: bool
    """Whether the step that writes the answer sees the panel's answers word for word."""
    orchestrator_model: str | None = None
    """Model that leads the fusion, as `provider/model`."""
