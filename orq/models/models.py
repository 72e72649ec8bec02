# @generated
"""Models."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, Number
from .auto_routing import AutoRouterConfig


class EmbeddingDimensionSupport(APIStruct, kw_only=True):
    """Which dimensions a model embeds in."""

    max: int | None = None
    min: int | None = None
    options: Sequence[int] | None = None


class ModelConfigurationResponse(APIStruct, kw_only=True):
    """How a model is reached, without secrets."""

    provider: str
    api_key_env: str | None = None
    api_version: str | None = None
    auth_mode: str | None = None
    auth_type: str | None = None
    base_url: str | None = None
    deployment_name: str | None = None
    endpoint: str | None = None
    inference_profile_arn: str | None = None
    integration_id: str | None = None
    is_openai_compatible: bool | None = None
    is_tuned_model: bool | None = None
    location: str | None = None
    model_id: str | None = None
    project_id: str | None = None
    region: str | None = None
    should_use_beta_features: bool | None = None
    subtype: str | None = None
    workspace_id: str | None = None


class ModelFusionConfig(APIStruct, kw_only=True):
    """How a fusion works."""

    feed_raw_to_synth: bool
    judge_model: str
    max_tool_calls: int
    panel_models: Sequence[str] | None
    preset: str
    synthesis_mode: str
    web_tools: bool
    id: str | None = None
    orchestrator_model: str | None = None


class Price(APIStruct, kw_only=True):
    """What something costs."""

    cost: Number
    currency: str
    per: int
    unit: str


class PricingVariant(APIStruct, kw_only=True):
    """What a model costs under a condition."""

    when: str
    audio_input: Price | None = None
    audio_output: Price | None = None
    audio_session: Price | None = None
    cache_read: Price | None = None
    cache_write_12h: Price | None = None
    cache_write_1h: Price | None = None
    cache_write_30m: Price | None = None
    cache_write_5m: Price | None = None
    fetch: Price | None = None
    input: Price | None = None
    output: Price | None = None
    reasoning: Price | None = None
    search: Price | None = None
    text_input: Price | None = None


class Pricing(APIStruct, kw_only=True):
    """What a model costs."""

    audio_input: Price | None = None
    audio_output: Price | None = None
    audio_session: Price | None = None
    cache_read: Price | None = None
    cache_write_12h: Price | None = None
    cache_write_1h: Price | None = None
    cache_write_30m: Price | None = None
    cache_write_5m: Price | None = None
    fetch: Price | None = None
    input: Price | None = None
    output: Price | None = None
    reasoning: Price | None = None
    search: Price | None = None
    text_input: Price | None = None
    variants: Sequence[PricingVariant] | None = None


class ModelMetadata(APIStruct, kw_only=True):
    """What a model can do and what it costs."""

    is_private: bool
    allowed_passthrough_parameters: Sequence[str] | None = None
    autorouter: AutoRouterConfig | None = None
    batch_endpoints: Sequence[str] | None = None
    cached_image_input_cost: Number | None = None
    cached_input_cost: Number | None = None
    chain_of_thought: bool | None = None
    context_length: int | None = None
    context_window: int | None = None
    cost_efficiency_rating: int | None = None
    cost_per_image: Number | None = None
    default_speech_response_format: str | None = None
    deprecation_date: str | None = None
    embedding_dimensions: int | None = None
    extended_context_pricing_mode: str | None = None
    extended_context_threshold: int | None = None
    function_tools_require_effort_none: bool | None = None
    fusion: ModelFusionConfig | None = None
    generate_audio: bool | None = None
    image_input_cost: Number | None = None
    image_output_cost: Number | None = None
    image_token_cost: Number | None = None
    intelligence_rating: int | None = None
    is_realtime: bool | None = None
    knowledge_cutoff: str | None = None
    max_images_per_request: int | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
    max_temperature: Number | None = None
    million_fetches_cost: Number | None = None
    million_searches_cost: Number | None = None
    million_tokens_above_128k_cache_read_cost: Number | None = None
    million_tokens_above_128k_cache_write_cost: Number | None = None
    million_tokens_above_128k_input_cost: Number | None = None
    million_tokens_above_128k_output_cost: Number | None = None
    million_tokens_above_200k_cache_read_cost: Number | None = None
    million_tokens_above_200k_cache_write_cost: Number | None = None
    million_tokens_above_200k_input_cost: Number | None = None
    million_tokens_above_200k_output_cost: Number | None = None
    million_tokens_audio_input_cost: Number | None = None
    million_tokens_audio_output_cost: Number | None = None
    million_tokens_batches_input_cost: Number | None = None
    million_tokens_batches_output_cost: Number | None = None
    million_tokens_cache_read_cost: Number | None = None
    million_tokens_cache_write_1h_cost: Number | None = None
    million_tokens_cache_write_5m_cost: Number | None = None
    million_tokens_cache_write_cost: Number | None = None
    million_tokens_input_cost: Number | None = None
    million_tokens_output_cost: Number | None = None
    million_tokens_reasoning_cost: Number | None = None
    multilingual: bool | None = None
    offline: bool | None = None
    per_video_second_cost: Number | None = None
    per_video_second_cost_1080p: Number | None = None
    pricing: Pricing | None = None
    reasoning_cost: Number | None = None
    reasoning_tokens: int | None = None
    region: str | None = None
    speed_rating: int | None = None
    supported_embedding_dimensions: EmbeddingDimensionSupport | None = None
    supported_video_aspect_ratios: Sequence[str] | None = None
    supported_video_durations: Sequence[int] | None = None
    supported_video_frame_images: Sequence[str] | None = None
    supported_video_resolutions: Sequence[str] | None = None
    supported_video_sizes: Sequence[str] | None = None
    supports_adaptive_reasoning: bool | None = None
    supports_audio_input: bool | None = None
    supports_audio_output: bool | None = None
    supports_b64_json_response_format: bool | None = None
    supports_batch_api: bool | None = None
    supports_cache_control: bool | None = None
    supports_citations: bool | None = None
    supports_classify: bool | None = None
    supports_code_execution: bool | None = None
    supports_commercial_use: bool | None = None
    supports_computer_use: bool | None = None
    supports_developer_message: bool | None = None
    supports_direct_cost: bool | None = None
    supports_distillation: bool | None = None
    supports_extended_thinking: bool | None = None
    supports_fine_tuning: bool | None = None
    supports_google_realtime_api: bool | None = None
    supports_image_edit: bool | None = None
    supports_image_input: bool | None = None
    supports_image_output: bool | None = None
    supports_images: bool | None = None
    supports_json_mode_response_format: bool | None = None
    supports_json_schema_response_format: bool | None = None
    supports_max_completion_tokens: bool | None = None
    supports_mid_conversation_system: bool | None = None
    supports_native_classify: bool | None = None
    supports_openai_realtime_api: bool | None = None
    supports_openai_sdk: bool | None = None
    supports_parallel_tool_calls: bool | None = None
    supports_pdf_input: bool | None = None
    supports_prompt_caching: bool | None = None
    supports_reasoning: bool | None = None
    supports_reasoning_effort_default: bool | None = None
    supports_reasoning_effort_high: bool | None = None
    supports_reasoning_effort_instant: bool | None = None
    supports_reasoning_effort_low: bool | None = None
    supports_reasoning_effort_max: bool | None = None
    supports_reasoning_effort_medium: bool | None = None
    supports_reasoning_effort_minimal: bool | None = None
    supports_reasoning_effort_none: bool | None = None
    supports_reasoning_effort_xhigh: bool | None = None
    supports_responses_api: bool | None = None
    supports_sampling_params: bool | None = None
    supports_service_tier: bool | None = None
    supports_streaming: bool | None = None
    supports_strict_tool: bool | None = None
    supports_structured_outputs: bool | None = None
    supports_system_message: bool | None = None
    supports_text: bool | None = None
    supports_text_input: bool | None = None
    supports_text_output: bool | None = None
    supports_thinking_level: bool | None = None
    supports_thinking_level_low: bool | None = None
    supports_thinking_level_medium: bool | None = None
    supports_thinking_level_minimal: bool | None = None
    supports_tool_calling: bool | None = None
    supports_tool_choice: bool | None = None
    supports_url_context: bool | None = None
    supports_url_response_format: bool | None = None
    supports_video_input: bool | None = None
    supports_video_output: bool | None = None
    supports_video_seed: bool | None = None
    supports_vision: bool | None = None
    supports_web_search: bool | None = None
    supports_zdr: bool | None = None
    thinking_enforced: bool | None = None


class ModelParameterDocument(APIStruct, kw_only=True):
    """A parameter that a model takes."""

    config: dict[str, Any]
    description: str | None
    id: str
    is_active: bool
    name: str
    parameter: str
    parameter_type: str
    hints: str | None = None
    position: int | None = None


class ModelSharingConfig(APIStruct, kw_only=True):
    """Which projects may use a model."""

    allow_fork: bool
    allow_version_pin: bool
    auto_grant_new_projects: bool
    mode: str
    project_ids: list[str] | None = None


class ModelDocument(APIStruct, kw_only=True):
    """A model of the workspace."""

    configuration: ModelConfigurationResponse
    created: str
    description: str | None
    display_name: str
    docs_url: str | None
    enabled: bool
    enabled_for_endpoints: bool
    enabled_for_playground: bool
    has_cpu_pricing: bool
    has_functions: bool
    id: str
    input_cost: Number | None
    input_currency: str
    is_active: bool
    metadata: ModelMetadata
    model_id: str
    model_type: str
    output_cost: Number | None
    output_currency: str
    owner: str
    parameters: list[ModelParameterDocument]
    pricing_url: str | None
    provider: str
    ref_id: str = field(name="refId")
    updated: str
    legacy_uuid: str | None = None
    model_developer: str | None = None
    model_family: str | None = None
    sharing: ModelSharingConfig | None = None
