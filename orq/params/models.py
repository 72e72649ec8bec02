# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.auto_routing import AutoRouterConfig
from ..models.models import EmbeddingDimensionSupport, ModelFusionConfig, Price, Pricing, PricingVariant
from ..types import SequenceNotStr
from .auto_routing import AutoRouterConfigParam


class EmbeddingDimensionSupportParam(TypedDict):
    max: NotRequired[int | None]
    min: NotRequired[int | None]
    options: NotRequired[Sequence[int] | None]


class ModelFusionConfigParam(TypedDict):
    feed_raw_to_synth: bool
    judge_model: str
    max_tool_calls: int
    panel_models: SequenceNotStr[str] | None
    preset: str
    synthesis_mode: str
    web_tools: bool
    id: NotRequired[str | None]
    orchestrator_model: NotRequired[str | None]


class PriceParam(TypedDict):
    cost: float
    currency: str
    per: int
    unit: str


class PricingVariantParam(TypedDict):
    when: str
    audio_input: NotRequired[Price | PriceParam | None]
    audio_output: NotRequired[Price | PriceParam | None]
    audio_session: NotRequired[Price | PriceParam | None]
    cache_read: NotRequired[Price | PriceParam | None]
    cache_write_12h: NotRequired[Price | PriceParam | None]
    cache_write_1h: NotRequired[Price | PriceParam | None]
    cache_write_30m: NotRequired[Price | PriceParam | None]
    cache_write_5m: NotRequired[Price | PriceParam | None]
    fetch: NotRequired[Price | PriceParam | None]
    input: NotRequired[Price | PriceParam | None]
    output: NotRequired[Price | PriceParam | None]
    reasoning: NotRequired[Price | PriceParam | None]
    search: NotRequired[Price | PriceParam | None]
    text_input: NotRequired[Price | PriceParam | None]


class PricingParam(TypedDict):
    audio_input: NotRequired[Price | PriceParam | None]
    audio_output: NotRequired[Price | PriceParam | None]
    audio_session: NotRequired[Price | PriceParam | None]
    cache_read: NotRequired[Price | PriceParam | None]
    cache_write_12h: NotRequired[Price | PriceParam | None]
    cache_write_1h: NotRequired[Price | PriceParam | None]
    cache_write_30m: NotRequired[Price | PriceParam | None]
    cache_write_5m: NotRequired[Price | PriceParam | None]
    fetch: NotRequired[Price | PriceParam | None]
    input: NotRequired[Price | PriceParam | None]
    output: NotRequired[Price | PriceParam | None]
    reasoning: NotRequired[Price | PriceParam | None]
    search: NotRequired[Price | PriceParam | None]
    text_input: NotRequired[Price | PriceParam | None]
    variants: NotRequired[Sequence[PricingVariant | PricingVariantParam] | None]


class ModelMetadataParam(TypedDict):
    is_private: bool
    allowed_passthrough_parameters: NotRequired[SequenceNotStr[str] | None]
    autorouter: NotRequired[AutoRouterConfig | AutoRouterConfigParam | None]
    batch_endpoints: NotRequired[SequenceNotStr[str] | None]
    cached_image_input_cost: NotRequired[float | None]
    cached_input_cost: NotRequired[float | None]
    chain_of_thought: NotRequired[bool | None]
    context_length: NotRequired[int | None]
    context_window: NotRequired[int | None]
    cost_efficiency_rating: NotRequired[int | None]
    cost_per_image: NotRequired[float | None]
    default_speech_response_format: NotRequired[str | None]
    deprecation_date: NotRequired[str | None]
    embedding_dimensions: NotRequired[int | None]
    extended_context_pricing_mode: NotRequired[str | None]
    extended_context_threshold: NotRequired[int | None]
    function_tools_require_effort_none: NotRequired[bool | None]
    fusion: NotRequired[ModelFusionConfig | ModelFusionConfigParam | None]
    generate_audio: NotRequired[bool | None]
    image_input_cost: NotRequired[float | None]
    image_output_cost: NotRequired[float | None]
    image_token_cost: NotRequired[float | None]
    intelligence_rating: NotRequired[int | None]
    is_realtime: NotRequired[bool | None]
    knowledge_cutoff: NotRequired[str | None]
    max_images_per_request: NotRequired[int | None]
    max_input_tokens: NotRequired[int | None]
    max_output_tokens: NotRequired[int | None]
    max_temperature: NotRequired[float | None]
    million_fetches_cost: NotRequired[float | None]
    million_searches_cost: NotRequired[float | None]
    million_tokens_above_128k_cache_read_cost: NotRequired[float | None]
    million_tokens_above_128k_cache_write_cost: NotRequired[float | None]
    million_tokens_above_128k_input_cost: NotRequired[float | None]
    million_tokens_above_128k_output_cost: NotRequired[float | None]
    million_tokens_above_200k_cache_read_cost: NotRequired[float | None]
    million_tokens_above_200k_cache_write_cost: NotRequired[float | None]
    million_tokens_above_200k_input_cost: NotRequired[float | None]
    million_tokens_above_200k_output_cost: NotRequired[float | None]
    million_tokens_audio_input_cost: NotRequired[float | None]
    million_tokens_audio_output_cost: NotRequired[float | None]
    million_tokens_batches_input_cost: NotRequired[float | None]
    million_tokens_batches_output_cost: NotRequired[float | None]
    million_tokens_cache_read_cost: NotRequired[float | None]
    million_tokens_cache_write_1h_cost: NotRequired[float | None]
    million_tokens_cache_write_5m_cost: NotRequired[float | None]
    million_tokens_cache_write_cost: NotRequired[float | None]
    million_tokens_input_cost: NotRequired[float | None]
    million_tokens_output_cost: NotRequired[float | None]
    million_tokens_reasoning_cost: NotRequired[float | None]
    multilingual: NotRequired[bool | None]
    offline: NotRequired[bool | None]
    per_video_second_cost: NotRequired[float | None]
    per_video_second_cost_1080p: NotRequired[float | None]
    pricing: NotRequired[Pricing | PricingParam | None]
    reasoning_cost: NotRequired[float | None]
    reasoning_tokens: NotRequired[int | None]
    region: NotRequired[str | None]
    speed_rating: NotRequired[int | None]
    supported_embedding_dimensions: NotRequired[EmbeddingDimensionSupport | EmbeddingDimensionSupportParam | None]
    supported_video_aspect_ratios: NotRequired[SequenceNotStr[str] | None]
    supported_video_durations: NotRequired[Sequence[int] | None]
    supported_video_frame_images: NotRequired[SequenceNotStr[str] | None]
    supported_video_resolutions: NotRequired[SequenceNotStr[str] | None]
    supported_video_sizes: NotRequired[SequenceNotStr[str] | None]
    supports_adaptive_reasoning: NotRequired[bool | None]
    supports_audio_input: NotRequired[bool | None]
    supports_audio_output: NotRequired[bool | None]
    supports_b64_json_response_format: NotRequired[bool | None]
    supports_batch_api: NotRequired[bool | None]
    supports_cache_control: NotRequired[bool | None]
    supports_citations: NotRequired[bool | None]
    supports_classify: NotRequired[bool | None]
    supports_code_execution: NotRequired[bool | None]
    supports_commercial_use: NotRequired[bool | None]
    supports_computer_use: NotRequired[bool | None]
    supports_developer_message: NotRequired[bool | None]
    supports_direct_cost: NotRequired[bool | None]
    supports_distillation: NotRequired[bool | None]
    supports_extended_thinking: NotRequired[bool | None]
    supports_fine_tuning: NotRequired[bool | None]
    supports_google_realtime_api: NotRequired[bool | None]
    supports_image_edit: NotRequired[bool | None]
    supports_image_input: NotRequired[bool | None]
    supports_image_output: NotRequired[bool | None]
    supports_images: NotRequired[bool | None]
    supports_json_mode_response_format: NotRequired[bool | None]
    supports_json_schema_response_format: NotRequired[bool | None]
    supports_max_completion_tokens: NotRequired[bool | None]
    supports_mid_conversation_system: NotRequired[bool | None]
    supports_native_classify: NotRequired[bool | None]
    supports_openai_realtime_api: NotRequired[bool | None]
    supports_openai_sdk: NotRequired[bool | None]
    supports_parallel_tool_calls: NotRequired[bool | None]
    supports_pdf_input: NotRequired[bool | None]
    supports_prompt_caching: NotRequired[bool | None]
    supports_reasoning: NotRequired[bool | None]
    supports_reasoning_effort_default: NotRequired[bool | None]
    supports_reasoning_effort_high: NotRequired[bool | None]
    supports_reasoning_effort_instant: NotRequired[bool | None]
    supports_reasoning_effort_low: NotRequired[bool | None]
    supports_reasoning_effort_max: NotRequired[bool | None]
    supports_reasoning_effort_medium: NotRequired[bool | None]
    supports_reasoning_effort_minimal: NotRequired[bool | None]
    supports_reasoning_effort_none: NotRequired[bool | None]
    supports_reasoning_effort_xhigh: NotRequired[bool | None]
    supports_responses_api: NotRequired[bool | None]
    supports_sampling_params: NotRequired[bool | None]
    supports_service_tier: NotRequired[bool | None]
    supports_streaming: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_structured_outputs: NotRequired[bool | None]
    supports_system_message: NotRequired[bool | None]
    supports_text: NotRequired[bool | None]
    supports_text_input: NotRequired[bool | None]
    supports_text_output: NotRequired[bool | None]
    supports_thinking_level: NotRequired[bool | None]
    supports_thinking_level_low: NotRequired[bool | None]
    supports_thinking_level_medium: NotRequired[bool | None]
    supports_thinking_level_minimal: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_tool_choice: NotRequired[bool | None]
    supports_url_context: NotRequired[bool | None]
    supports_url_response_format: NotRequired[bool | None]
    supports_video_input: NotRequired[bool | None]
    supports_video_output: NotRequired[bool | None]
    supports_video_seed: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    supports_web_search: NotRequired[bool | None]
    supports_zdr: NotRequired[bool | None]
    thinking_enforced: NotRequired[bool | None]
