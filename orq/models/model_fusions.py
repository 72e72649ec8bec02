# @generated
"""Model fusions."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum

ModelFusionSynthesisMode: TypeAlias = OpenEnum[
    Literal["MODEL_FUSION_SYNTHESIS_MODE_ANALYSIS", "MODEL_FUSION_SYNTHESIS_MODE_JUDGE_WRITES_FINAL"]
]
"""Who writes the final answer."""


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
    """What `model_fusions_create` takes."""

    key: str
    panel_models: Sequence[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    orchestrator_model: str | None = None
    web_tools: bool | None = None
    max_tool_calls: int | None = None
    feed_raw_to_synth: bool | None = None


class DeleteModelFusionRequest(APIStruct, kw_only=True):
    """What `model_fusions_delete` takes."""

    model_fusion_id: str


class GetModelFusionRequest(APIStruct, kw_only=True):
    """What `model_fusions_get` takes."""

    model_fusion_id: str


class ListModelFusionsRequest(APIStruct, kw_only=True):
    """What `model_fusions_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `model_fusion_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `model_fusion_id` of an item: the page ends right before it."""
    search: str | None = None
    preset: Sequence[ModelFusionPreset] | None = None
    enabled: bool | None = None


class ModelFusion(APIStruct, kw_only=True):
    """A virtual model that fuses the answers of several."""

    model_fusion_id: str
    key: str
    model_ref: str
    panel_models: list[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    web_tools: bool
    max_tool_calls: int
    feed_raw_to_synth: bool
    enabled: bool
    created_at: DateTime
    updated_at: DateTime
    orchestrator_model: str | None = None


class ListModelFusionsResponse(APIStruct, kw_only=True):
    """A page of model fusions."""

    object: str
    data: list[ModelFusion]
    has_more: bool
    """Whether there are more beyond this page."""


class ModelFusionResponse(APIStruct, kw_only=True):
    """A model fusion."""

    model_fusion: ModelFusion


class SetModelFusionEnabledRequest(APIStruct, kw_only=True):
    """What `model_fusions_set_enabled` takes."""

    model_fusion_id: str
    enabled: bool


class UpdateModelFusionRequest(APIStruct, kw_only=True):
    """What `model_fusions_update` takes."""

    model_fusion_id: str
    panel_models: Sequence[str]
    judge_model: str
    synthesis_mode: ModelFusionSynthesisMode
    preset: ModelFusionPreset
    web_tools: bool
    max_tool_calls: int
    feed_raw_to_synth: bool
    orchestrator_model: str | None = None
