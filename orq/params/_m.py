# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import NotRequired

    from ..models.auto_routing import AutoRouterConfig
    from ..models.management_keys import AccessLevel, ManagementKeyStatus, ManagementPermissionMode
    from ..models.mcp_gateways import (
        MCPGatewayMode,
        MCPGatewayPlugin,
        MCPGatewayServerLink,
        MCPSkillExposure,
        MCPToolNaming,
    )
    from ..models.mcp_servers import (
        MCPAuthConfig,
        MCPAuthType,
        MCPConnection,
        MCPConnectionType,
        MCPEnterpriseAuthConfig,
        MCPHeaderSecret,
        MCPOAuthConfig,
    )
    from ..models.mcp_tools import MCPToolExposure, MCPToolExposureMode
    from ..models.model_changes import CreateModelParameter, UpdateModelParameter
    from ..models.model_fusions import ModelFusionPreset, ModelFusionSynthesisMode
    from ..models.model_imports import (
        LiteLLMModel,
        LiteLLMModelInfo,
        LiteLLMSettings,
        VertexCapabilities,
        VertexConfiguration,
        VertexIntegerRange,
        VertexModelConfiguration,
        VertexNumberRange,
        VertexParameters,
    )
    from ..models.models import (
        EmbeddingDimensionSupport,
        ModelFusionConfig,
        ModelMetadata,
        Price,
        Pricing,
        PricingVariant,
    )
    from ..models.moderations import ModerationImageURL
    from ..models.monitor_filters import MonitorFilter, MonitorFilterOp
    from ..models.monitors import (
        MonitorPresetKey,
        MonitorTelemetrySource,
        MonitorWidget,
        MonitorWidgetCompute,
        MonitorWidgetDisplay,
        MonitorWidgetLayout,
        MonitorWidgetQuery,
        MonitorWidgetType,
        MonitorWidgetUnit,
        MonitorWidgetVisualization,
    )
    from ..models.refs import ModelIdRef, NamedModel
    from ..models.sharing import Sharing
    from ..models.values import ReportGrain, SortOrder
    from ..types import DateTimeInput, SequenceNotStr
    from ._a import AutoRouterConfigParam
    from ._e_to_m_unions import ModerationInputParam
    from ._r import ModelIdRefParam, NamedModelParam
    from ._s import SharingParam


class MonitorFilterParam(TypedDict):
    field: str
    op: MonitorFilterOp
    values: SequenceNotStr[str]


class CreateManagementKeyRequestParam(TypedDict):
    name: str
    permission_mode: ManagementPermissionMode
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]


class DeleteManagementKeyRequestParam(TypedDict):
    management_key_id: str


class GetManagementKeyRequestParam(TypedDict):
    management_key_id: str


class ListManagementCapabilitiesRequestParam(TypedDict): ...


class ListManagementKeysRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    search: NotRequired[str | None]
    permission_mode: NotRequired[SequenceNotStr[ManagementPermissionMode] | None]


class UpdateManagementKeyRequestParam(TypedDict):
    management_key_id: str
    name: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    permission_mode: NotRequired[ManagementPermissionMode | None]
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]
    clear_expires_at: NotRequired[bool | None]


class ListMCPGatewayToolsRequestParam(TypedDict):
    gateway_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    mcp_server_id: NotRequired[str | None]


class MCPSkillExposureParam(TypedDict):
    mode: MCPToolExposureMode
    skill_uris: NotRequired[SequenceNotStr[str] | None]


class MCPToolExposureParam(TypedDict):
    mode: MCPToolExposureMode
    read_only: NotRequired[bool | None]
    tool_ids: NotRequired[SequenceNotStr[str] | None]


class MCPGatewayServerLinkParam(TypedDict):
    mcp_server_id: str
    alias: str
    tool_exposure: MCPToolExposure | MCPToolExposureParam
    enabled: NotRequired[bool | None]
    skill_exposure: NotRequired[MCPSkillExposure | MCPSkillExposureParam | None]


class MCPGatewayPluginParam(TypedDict):
    id: NotRequired[str | None]
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    mask: NotRequired[SequenceNotStr[str] | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class CreateMCPGatewayRequestParam(TypedDict):
    key: str
    display_name: str
    description: NotRequired[str | None]
    server_links: NotRequired[Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None]
    tool_naming: NotRequired[MCPToolNaming | None]
    mode: NotRequired[MCPGatewayMode | None]
    sharing: NotRequired[Sharing | SharingParam | None]
    plugins: NotRequired[Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None]
    skill_ids: NotRequired[SequenceNotStr[str] | None]


class DeleteMCPGatewayRequestParam(TypedDict):
    id: str


class ListMCPGatewaysRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]


class RetrieveMCPGatewayRequestParam(TypedDict):
    id: str


class UpdateMCPGatewayRequestParam(TypedDict):
    id: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    server_links: NotRequired[Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None]
    tool_naming: NotRequired[MCPToolNaming | None]
    mode: NotRequired[MCPGatewayMode | None]
    sharing: NotRequired[Sharing | SharingParam | None]
    clear_server_links: NotRequired[bool | None]
    plugins: NotRequired[Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None]
    skill_ids: NotRequired[SequenceNotStr[str] | None]
    clear_skill_ids: NotRequired[bool | None]


class DeleteMCPServerRequestParam(TypedDict):
    id: str


class ListMCPServersRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]


class RetrieveMCPServerRequestParam(TypedDict):
    id: str


class SyncMCPServerRequestParam(TypedDict):
    id: str
    discovery_variables: NotRequired[Mapping[str, str] | None]


class TestMCPServerToolRequestParam(TypedDict):
    id: str
    tool_name: str
    arguments: NotRequired[Mapping[str, Any] | None]
    discovery_variables: NotRequired[Mapping[str, str] | None]


class MCPConnectionParam(TypedDict):
    type: MCPConnectionType
    url: str


class MCPHeaderSecretParam(TypedDict):
    key: NotRequired[str | None]
    value: NotRequired[str | None]
    masked_value: NotRequired[str | None]


class MCPOAuthConfigParam(TypedDict):
    client_id: NotRequired[str | None]
    client_secret: NotRequired[str | None]
    token_url: NotRequired[str | None]
    scopes: NotRequired[SequenceNotStr[str] | None]
    masked_value: NotRequired[str | None]


class MCPEnterpriseAuthConfigParam(TypedDict):
    resource: NotRequired[str | None]
    client_id: NotRequired[str | None]
    client_secret: NotRequired[str | None]
    masked_value: NotRequired[str | None]
    scopes: NotRequired[SequenceNotStr[str] | None]


class MCPAuthConfigParam(TypedDict):
    type: MCPAuthType
    static_headers: NotRequired[Sequence[MCPHeaderSecret | MCPHeaderSecretParam] | None]
    oauth: NotRequired[MCPOAuthConfig | MCPOAuthConfigParam | None]
    enterprise: NotRequired[MCPEnterpriseAuthConfig | MCPEnterpriseAuthConfigParam | None]


class CreateMCPServerRequestParam(TypedDict):
    key: str
    display_name: str
    connection: MCPConnection | MCPConnectionParam
    auth: MCPAuthConfig | MCPAuthConfigParam
    default_tool_exposure: MCPToolExposure | MCPToolExposureParam
    description: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class UpdateMCPServerRequestParam(TypedDict):
    id: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    connection: NotRequired[MCPConnection | MCPConnectionParam | None]
    auth: NotRequired[MCPAuthConfig | MCPAuthConfigParam | None]
    default_tool_exposure: NotRequired[MCPToolExposure | MCPToolExposureParam | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class CreateMemoryRequestParam(TypedDict):
    memory_store_key: str
    entity_id: str


class DeleteMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str


class ListMemoriesRequestParam(TypedDict):
    memory_store_key: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]


class RetrieveMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str


class UpdateMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    metadata: NotRequired[Mapping[str, str] | None]


class CreateMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    text: str
    metadata: NotRequired[Mapping[str, str] | None]


class DeleteMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str


class ListMemoryDocumentsRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    updated_after: NotRequired[DateTimeInput | None]
    updated_before: NotRequired[DateTimeInput | None]


class RetrieveMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str


class UpdateMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str
    text: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, str] | None]


class CreateMemoryStoreRequestParam(TypedDict):
    key: str
    embedding_config: NamedModel | NamedModelParam
    description: str
    path: str
    ttl: NotRequired[float | None]


class DeleteMemoryStoreRequestParam(TypedDict):
    memory_store_key: str


class ListMemoryStoresRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveMemoryStoreRequestParam(TypedDict):
    memory_store_key: str


class UpdateMemoryStoreRequestParam(TypedDict):
    memory_store_key: str
    description: NotRequired[str | None]
    ttl: NotRequired[float | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]


class GetModelCatalogModelRequestParam(TypedDict):
    id: str


class ListModelCatalogRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    provider: NotRequired[SequenceNotStr[str] | None]
    endpoint: NotRequired[SequenceNotStr[str] | None]
    input_modality: NotRequired[SequenceNotStr[str] | None]
    output_modality: NotRequired[SequenceNotStr[str] | None]
    location: NotRequired[SequenceNotStr[str] | None]
    feature: NotRequired[SequenceNotStr[str] | None]
    supported_parameter: NotRequired[SequenceNotStr[str] | None]
    tier: NotRequired[SequenceNotStr[str] | None]
    offering_of: NotRequired[str | None]
    search: NotRequired[str | None]
    sort_by: NotRequired[str | None]
    order: NotRequired[str | None]


class ListModelOfferingsRequestParam(TypedDict):
    model: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    provider: NotRequired[SequenceNotStr[str] | None]
    endpoint: NotRequired[SequenceNotStr[str] | None]
    input_modality: NotRequired[SequenceNotStr[str] | None]
    output_modality: NotRequired[SequenceNotStr[str] | None]
    location: NotRequired[SequenceNotStr[str] | None]
    feature: NotRequired[SequenceNotStr[str] | None]
    supported_parameter: NotRequired[SequenceNotStr[str] | None]
    tier: NotRequired[SequenceNotStr[str] | None]
    search: NotRequired[str | None]
    sort_by: NotRequired[str | None]
    order: NotRequired[str | None]


class CreateAWSBedrockModelRequestParam(TypedDict):
    auth_mode: str
    display_name: str
    model_developer: str
    model_id: str
    region: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    autorouter_id: NotRequired[str | None]
    autorouter_version: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    integration_id: NotRequired[str | None]
    max_tokens: NotRequired[int | None]
    model_family: NotRequired[str | None]
    model_type: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    supports_adaptive_reasoning: NotRequired[bool | None]
    supports_extended_thinking: NotRequired[bool | None]
    supports_json_mode: NotRequired[bool | None]
    supports_json_schema: NotRequired[bool | None]
    supports_mid_conversation_system: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class CreateModelParameterParam(TypedDict):
    config: Mapping[str, Any]
    name: str
    parameter: str
    parameter_type: str
    description: NotRequired[str | None]
    hints: NotRequired[str | None]
    position: NotRequired[int | None]


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


class EmbeddingDimensionSupportParam(TypedDict):
    max: NotRequired[int | None]
    min: NotRequired[int | None]
    options: NotRequired[Sequence[int] | None]


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


class CreateModelRequestParam(TypedDict):
    configuration: Mapping[str, Any]
    display_name: str
    has_functions: bool
    id: str
    input_cost: float
    metadata: ModelMetadata | ModelMetadataParam
    model_developer: str
    model_family: str
    model_id: str
    model_type: str
    output_cost: float
    parameters: Sequence[CreateModelParameter | CreateModelParameterParam] | None
    provider: str
    benchmark_model: NotRequired[str | None]


class CreateOpenAILikeModelRequestParam(TypedDict):
    api_key: str
    base_url: str
    display_name: str
    model_id: str
    model_type: str
    region: str
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    cost_per_image: NotRequired[float | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    output_cost: NotRequired[float | None]
    supports_image_edit: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class UpdateAWSBedrockModelRequestParam(TypedDict):
    id: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    autorouter_id: NotRequired[str | None]
    autorouter_version: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    description: NotRequired[str | None]
    display_name: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    model_developer: NotRequired[str | None]
    model_family: NotRequired[str | None]
    model_id: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    region: NotRequired[str | None]
    supports_adaptive_reasoning: NotRequired[bool | None]
    supports_extended_thinking: NotRequired[bool | None]
    supports_json_mode: NotRequired[bool | None]
    supports_json_schema: NotRequired[bool | None]
    supports_mid_conversation_system: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class UpdateModelParameterParam(TypedDict):
    id: str
    config: NotRequired[Mapping[str, Any] | None]
    description: NotRequired[str | None]
    hints: NotRequired[str | None]
    is_active: NotRequired[bool | None]
    name: NotRequired[str | None]
    parameter: NotRequired[str | None]
    parameter_type: NotRequired[str | None]
    position: NotRequired[int | None]


class UpdateModelRequestParam(TypedDict):
    id: str
    benchmark_model: NotRequired[str | None]
    display_name: NotRequired[str | None]
    has_functions: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    metadata: NotRequired[ModelMetadata | ModelMetadataParam | None]
    model_id: NotRequired[str | None]
    model_type: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    parameters: NotRequired[Sequence[UpdateModelParameter | UpdateModelParameterParam] | None]


class UpdateOpenAILikeModelRequestParam(TypedDict):
    id: str
    display_name: str
    model_type: str
    region: str
    base_url: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    cost_per_image: NotRequired[float | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    model_id: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    supports_image_edit: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


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


class VertexCapabilitiesParam(TypedDict):
    structured_output: bool
    support_tool_calling: bool
    vision: bool


class VertexIntegerRangeParam(TypedDict):
    max: int
    min: int


class VertexNumberRangeParam(TypedDict):
    max: float
    min: float


class VertexParametersParam(TypedDict):
    max_tokens: VertexIntegerRange | VertexIntegerRangeParam
    temperature: VertexNumberRange | VertexNumberRangeParam
    top_p: VertexNumberRange | VertexNumberRangeParam


class VertexModelConfigurationParam(TypedDict):
    capabilities: VertexCapabilities | VertexCapabilitiesParam
    id: str
    input_cost: float
    output_cost: float
    parameters: VertexParameters | VertexParametersParam


class VertexConfigurationParam(TypedDict):
    location: str
    model_configuration: VertexModelConfiguration | VertexModelConfigurationParam
    project_id: str
    service_account: Mapping[str, Any]


class CreateVertexModelRequestParam(TypedDict):
    configuration: VertexConfiguration | VertexConfigurationParam
    display_name: str
    benchmark_model: NotRequired[str | None]
    model_id: NotRequired[str | None]


class LiteLLMSettingsParam(TypedDict):
    merge_reasoning_content_in_choices: bool
    model: str
    use_in_pass_through: bool
    use_litellm_proxy: bool


class LiteLLMModelInfoParam(TypedDict):
    db_model: bool | None
    id: str | None
    key: str | None
    litellm_provider: str | None
    mode: str | None
    input_cost_per_token: NotRequired[float | None]
    max_input_tokens: NotRequired[int | None]
    max_output_tokens: NotRequired[int | None]
    output_cost_per_token: NotRequired[float | None]
    supported_openai_params: NotRequired[SequenceNotStr[str] | None]
    supports_function_calling: NotRequired[bool | None]
    supports_native_streaming: NotRequired[bool | None]
    supports_reasoning: NotRequired[bool | None]
    supports_response_schema: NotRequired[bool | None]
    supports_system_messages: NotRequired[bool | None]
    supports_tool_choice: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]


class LiteLLMModelParam(TypedDict):
    litellm_params: LiteLLMSettings | LiteLLMSettingsParam
    model_info: LiteLLMModelInfo | LiteLLMModelInfoParam
    model_name: str
    model_id: NotRequired[str | None]


class ImportLiteLLMModelsRequestParam(TypedDict):
    body: Sequence[LiteLLMModel | LiteLLMModelParam] | None


class DeleteModelRequestParam(TypedDict):
    id: str


class DisableModelRequestParam(TypedDict):
    model_id: str


class ListAzureFoundryDeploymentsRequestParam(TypedDict):
    api_key: str
    base_url: str
    provider: str
    api_version: NotRequired[str | None]


class ListLiteLLMModelsRequestParam(TypedDict): ...


class ListModelsRequestParam(TypedDict): ...


class ValidateAWSBedrockModelRequestParam(TypedDict):
    auth_mode: str
    inference_profile_arn: str
    region: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    model_type: NotRequired[str | None]


class ValidateModelRequestParam(TypedDict):
    api_key: str
    provider: str
    api_version: NotRequired[str | None]
    base_url: NotRequired[str | None]
    deployment_name: NotRequired[str | None]
    endpoint: NotRequired[str | None]
    subtype: NotRequired[str | None]


class ModerationImageURLParam(TypedDict):
    url: str


class ModerationInputPartParam(TypedDict):
    type: str
    text: NotRequired[str | None]
    image_url: NotRequired[ModerationImageURL | ModerationImageURLParam | None]


class CreateModerationRequestParam(TypedDict):
    input: ModerationInputParam
    model: NotRequired[str | None]


class ListMonitorPresetsRequestParam(TypedDict): ...


class MonitorWidgetComputeParam(TypedDict):
    metric: str
    operation: str


class MonitorWidgetQueryParam(TypedDict):
    metric: str
    source: NotRequired[MonitorTelemetrySource | None]
    operation: NotRequired[str | None]
    group_by: NotRequired[SequenceNotStr[str] | None]
    filters: NotRequired[Sequence[MonitorFilter | MonitorFilterParam] | None]
    grain: NotRequired[ReportGrain | None]
    limit: NotRequired[int | None]
    additional_computes: NotRequired[Sequence[MonitorWidgetCompute | MonitorWidgetComputeParam] | None]


class MonitorWidgetLayoutParam(TypedDict):
    x: int
    y: int
    w: int
    h: int


class MonitorWidgetDisplayParam(TypedDict):
    visualization: NotRequired[MonitorWidgetVisualization | None]
    unit: NotRequired[MonitorWidgetUnit | None]
    sort: NotRequired[SortOrder | None]
    show_overall: NotRequired[bool | None]
    target: NotRequired[float | None]
    decimals: NotRequired[int | None]
    show_others: NotRequired[bool | None]
    show_percentages: NotRequired[bool | None]


class MonitorWidgetParam(TypedDict):
    widget_id: str
    type: MonitorWidgetType
    title: str
    queries: Sequence[MonitorWidgetQuery | MonitorWidgetQueryParam]
    layout: MonitorWidgetLayout | MonitorWidgetLayoutParam
    display: NotRequired[MonitorWidgetDisplay | MonitorWidgetDisplayParam | None]


class CreateMonitorRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    widgets: NotRequired[Sequence[MonitorWidget | MonitorWidgetParam] | None]
    default_range: NotRequired[str | None]
    preset_key: NotRequired[MonitorPresetKey | None]


class DeleteMonitorRequestParam(TypedDict):
    monitor_id: str


class GetMonitorRequestParam(TypedDict):
    monitor_id: str


class ListMonitorsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    workspace_wide: NotRequired[bool | None]


class UpdateMonitorRequestParam(TypedDict):
    monitor_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    widgets: NotRequired[Sequence[MonitorWidget | MonitorWidgetParam] | None]
    default_range: NotRequired[str | None]
    update_mask: NotRequired[str | None]


lazy_annotations(__name__)
