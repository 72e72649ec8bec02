# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.agent_changes import (
        CreateAgentSettings,
        FileSystemAccessMode,
        FileSystemToolConfiguration,
        UpdateAgentSettings,
    )
    from ..models.agent_runs import (
        MCPServerTool,
        MCPServerToolSchema,
        MCPToolConnectionType,
        MCPToolDefinition,
        RunAgentSettings,
    )
    from ..models.agent_tasks import AgentInvokeConfiguration, ConversationRef
    from ..models.agents import (
        AgentEvaluator,
        AgentPluginRef,
        AgentSource,
        KnowledgeBaseRef,
        ModelParameters,
        TeamMember,
        ToolApprovalMode,
    )
    from ..models.alert_queries import AlertQuery, AlertTelemetrySource
    from ..models.alerts import (
        AlertComparator,
        AlertCondition,
        AlertDelay,
        AlertDisplay,
        AlertInterval,
        AlertPreviewRange,
        AlertScope,
        AlertVisualization,
        AlertWindow,
    )
    from ..models.annotations import AnnotationMetadata, AnnotationValue
    from ..models.api_keys import (
        APIKeySource,
        APIKeyStatus,
        Constraints,
        Owner,
        PermissionMode,
        RequestProjectScope,
        RequestProjectScopeMode,
        SingleProjectScope,
    )
    from ..models.audit_log_deliveries import AuditLogDeliveryStatus
    from ..models.audit_log_destinations import AuditLogDestinationStatus
    from ..models.auto_routing import (
        AutoRouterV2Config,
        AutoRouterV2CreatorConfig,
        AutoRouterV2EffortConfig,
        SessionAffinityConfig,
    )
    from ..models.cache_control import CacheControl
    from ..models.chat_options import GuardrailConfig
    from ..models.monitor_filters import MonitorFilter
    from ..models.parts import A2AMessage
    from ..models.refs import NamedModel
    from ..models.router_options import (
        IdentityInput,
        MemoryEntityInput,
        RouterCacheConfig,
        RouterLoadBalancer,
        RouterRetryConfig,
        RouterTimeoutConfig,
        ThreadInput,
    )
    from ..models.shared import SpanRef
    from ..models.tools import (
        CodeToolDefinition,
        FunctionToolDefinition,
        HTTPHeaderValue,
        HTTPToolDefinition,
        JSONSchemaToolDefinition,
    )
    from ..models.values import ExecuteOn, Modality, ReasoningEffort, StopSequences, TemplateEngine, VersionIncrement
    from ..types import DateTimeInput, SequenceNotStr
    from ._a_to_d_unions import (
        AgentModelInputParam,
        AgentToolInputCRUDParam,
        AgentToolInputRunParam,
        AnnotationInputParam,
        ThinkingConfigParam,
        ToolChoiceParam,
    )
    from ._c import CacheControlParam, GuardrailConfigParam
    from ._m import MonitorFilterParam
    from ._n_to_z_unions import PluginParam, ResponseFormatParam
    from ._p import A2AMessageParam
    from ._r import (
        IdentityInputParam,
        MemoryEntityInputParam,
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        ThreadInputParam,
    )
    from ._s import SpanRefParam
    from ._t import (
        CodeToolDefinitionParam,
        FunctionToolDefinitionParam,
        HTTPHeaderValueParam,
        HTTPToolDefinitionParam,
        JSONSchemaToolDefinitionParam,
    )


class AdvisorToolInputParam(TypedDict):
    type: Literal["advisor"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class GoogleSearchToolInputParam(TypedDict):
    type: Literal["google_search"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WebScraperToolInputParam(TypedDict):
    type: Literal["web_scraper"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CallSubAgentToolInputParam(TypedDict):
    type: Literal["call_sub_agent"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveAgentsToolInputParam(TypedDict):
    type: Literal["retrieve_agents"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryMemoryStoreToolInputParam(TypedDict):
    type: Literal["query_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WriteMemoryStoreToolInputParam(TypedDict):
    type: Literal["write_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveMemoryStoresToolInputParam(TypedDict):
    type: Literal["retrieve_memory_stores"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class DeleteMemoryDocumentToolInputParam(TypedDict):
    type: Literal["delete_memory_document"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveKnowledgeBasesToolInputParam(TypedDict):
    type: Literal["retrieve_knowledge_bases"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryKnowledgeBaseToolInputParam(TypedDict):
    type: Literal["query_knowledge_base"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CurrentDateToolInputParam(TypedDict):
    type: Literal["current_date"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class SidekickToolInputParam(TypedDict):
    type: Literal["sidekick"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CodeInterpreterToolInputParam(TypedDict):
    type: Literal["code_interpreter"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class FileSystemToolConfigurationParam(TypedDict):
    file_system_id: NotRequired[str | None]
    file_system_key: NotRequired[str | None]
    access_mode: NotRequired[FileSystemAccessMode | None]


class FileSystemToolInputParam(TypedDict):
    type: Literal["file_system"]
    configuration: FileSystemToolConfiguration | FileSystemToolConfigurationParam
    requires_approval: NotRequired[bool | None]


class HTTPToolInputParam(TypedDict):
    type: Literal["http"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class CodeToolInputParam(TypedDict):
    type: Literal["code"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class FunctionToolInputParam(TypedDict):
    type: Literal["function"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class JSONSchemaToolInputParam(TypedDict):
    type: Literal["json_schema"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class MCPToolInputParam(TypedDict):
    type: Literal["mcp"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    tool_id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class AgentEvaluatorParam(TypedDict):
    id: str
    execute_on: ExecuteOn
    sample_rate: NotRequired[float | None]
    options: NotRequired[Mapping[str, Any] | None]


class CreateAgentSettingsParam(TypedDict):
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    chat_exposed: NotRequired[bool | None]
    tools: NotRequired[Sequence[AgentToolInputCRUDParam] | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class ModelParametersParam(TypedDict):
    name: NotRequired[str | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    response_format: NotRequired[ResponseFormatParam | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    verbosity: NotRequired[str | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
    thinking: NotRequired[ThinkingConfigParam | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    top_k: NotRequired[int | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    parallel_tool_calls: NotRequired[bool | None]
    modalities: NotRequired[SequenceNotStr[Modality] | None]
    guardrails: NotRequired[Sequence[GuardrailConfig | GuardrailConfigParam] | None]
    plugins: NotRequired[Sequence[PluginParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class AgentModelConfigParam(TypedDict):
    id: str
    parameters: NotRequired[ModelParameters | ModelParametersParam | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]


class KnowledgeBaseRefParam(TypedDict):
    knowledge_id: str


class TeamMemberParam(TypedDict):
    key: str
    role: NotRequired[str | None]


class CreateAgentRequestParam(TypedDict):
    key: str
    role: str
    description: str
    instructions: str
    path: str
    model: AgentModelInputParam
    settings: CreateAgentSettings | CreateAgentSettingsParam
    display_name: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    skills: NotRequired[SequenceNotStr[str] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    source: NotRequired[AgentSource | None]
    engine: NotRequired[TemplateEngine | None]


class UpdateAgentSettingsParam(TypedDict):
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    chat_exposed: NotRequired[bool | None]
    tools: NotRequired[Sequence[AgentToolInputCRUDParam] | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class AgentPluginRefParam(TypedDict):
    id: str
    version: str


class UpdateAgentRequestParam(TypedDict):
    agent_key: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    project_id: NotRequired[str | None]
    role: NotRequired[str | None]
    description: NotRequired[str | None]
    instructions: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    model: NotRequired[AgentModelInputParam | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    settings: NotRequired[UpdateAgentSettings | UpdateAgentSettingsParam | None]
    path: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    skills: NotRequired[SequenceNotStr[str] | None]
    agent_plugins: NotRequired[Sequence[AgentPluginRef | AgentPluginRefParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class DeleteAgentRequestParam(TypedDict):
    agent_key: str


class ListAgentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    type: NotRequired[Literal["internal"] | None]


class RetrieveAgentRequestParam(TypedDict):
    agent_key: str


class GetAgentResponseRequestParam(TypedDict):
    agent_key: str
    task_id: str


class HTTPToolRunParam(TypedDict):
    type: Literal["http"]
    key: str
    description: str
    http: HTTPToolDefinition | HTTPToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class CodeToolRunParam(TypedDict):
    type: Literal["code"]
    key: str
    description: str
    code_tool: CodeToolDefinition | CodeToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class FunctionToolRunParam(TypedDict):
    type: Literal["function"]
    key: str
    function: FunctionToolDefinition | FunctionToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class JSONSchemaToolRunParam(TypedDict):
    type: Literal["json_schema"]
    key: str
    description: str
    json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class MCPServerToolSchemaParam(TypedDict):
    type: NotRequired[Literal["object"]]
    properties: NotRequired[Mapping[str, Any] | None]
    required: NotRequired[SequenceNotStr[str] | None]


class MCPServerToolParam(TypedDict):
    name: str
    schema: MCPServerToolSchema | MCPServerToolSchemaParam
    id: NotRequired[str | None]
    description: NotRequired[str | None]


class MCPToolDefinitionParam(TypedDict):
    server_url: str
    tools: Sequence[MCPServerTool | MCPServerToolParam]
    connection_type: MCPToolConnectionType
    headers: NotRequired[Mapping[str, HTTPHeaderValue | HTTPHeaderValueParam] | None]


class MCPToolRunParam(TypedDict):
    type: Literal["mcp"]
    key: str
    description: str
    mcp: MCPToolDefinition | MCPToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class RunAgentSettingsParam(TypedDict):
    tools: NotRequired[Sequence[AgentToolInputRunParam] | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    chat_exposed: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class RunAgentRequestParam(TypedDict):
    key: str
    model: AgentModelInputParam
    role: str
    instructions: str
    message: A2AMessage | A2AMessageParam
    path: str
    settings: RunAgentSettings | RunAgentSettingsParam
    task_id: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    description: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]


class StreamRunAgentRequestParam(TypedDict):
    key: str
    model: AgentModelInputParam
    role: str
    instructions: str
    message: A2AMessage | A2AMessageParam
    path: str
    settings: RunAgentSettings | RunAgentSettingsParam
    task_id: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    description: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    stream_timeout_seconds: NotRequired[float | None]


class AgentInvokeConfigurationParam(TypedDict):
    blocking: NotRequired[bool | None]


class ConversationRefParam(TypedDict):
    id: str


class AgentResponseRequestParam(TypedDict):
    agent_key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]
    background: NotRequired[bool | None]
    conversation: NotRequired[ConversationRef | ConversationRefParam | None]


class InvokeAgentRequestParam(TypedDict):
    key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]


class StreamAgentRequestParam(TypedDict):
    key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]
    stream_timeout_seconds: NotRequired[float | None]


class AlertQueryParam(TypedDict):
    metric: str
    filters: NotRequired[Sequence[MonitorFilter | MonitorFilterParam] | None]
    source: NotRequired[AlertTelemetrySource | None]
    operation: NotRequired[str | None]


class ListAlertTriggerEventsRequestParam(TypedDict):
    alert_id: str
    trigger_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListAlertTriggersRequestParam(TypedDict):
    alert_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class AlertConditionParam(TypedDict):
    comparator: AlertComparator
    threshold: float
    window: AlertWindow
    interval: AlertInterval
    degraded_threshold: NotRequired[float | None]
    resolve_threshold: NotRequired[float | None]
    delay: NotRequired[AlertDelay | None]


class AlertDisplayParam(TypedDict):
    visualization: NotRequired[AlertVisualization | None]
    preview_range: NotRequired[AlertPreviewRange | None]


class CreateAlertRequestParam(TypedDict):
    display_name: str
    query: AlertQuery | AlertQueryParam
    condition: AlertCondition | AlertConditionParam
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    signal: NotRequired[str | None]
    notifier_ids: NotRequired[SequenceNotStr[str] | None]
    enabled: NotRequired[bool | None]
    display: NotRequired[AlertDisplay | AlertDisplayParam | None]
    scope: NotRequired[AlertScope | None]


class DeleteAlertRequestParam(TypedDict):
    alert_id: str


class GetAlertRequestParam(TypedDict):
    alert_id: str


class ListAlertsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    scope: NotRequired[AlertScope | None]


class UpdateAlertRequestParam(TypedDict):
    alert_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    signal: NotRequired[str | None]
    query: NotRequired[AlertQuery | AlertQueryParam | None]
    condition: NotRequired[AlertCondition | AlertConditionParam | None]
    notifier_ids: NotRequired[SequenceNotStr[str] | None]
    enabled: NotRequired[bool | None]
    display: NotRequired[AlertDisplay | AlertDisplayParam | None]


class AddAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    items: Sequence[SpanRef | SpanRefParam]


class ListAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RemoveAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    span_ids: SequenceNotStr[str]


class RetrieveAnnotationQueueItemRequestParam(TypedDict):
    annotation_queue_id: str
    item_id: str


class ClearAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class CreateAnnotationQueueRequestParam(TypedDict):
    display_name: str
    description: str
    project_id: NotRequired[str | None]


class DeleteAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class ListAnnotationQueuesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]


class RetrieveAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class UpdateAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    human_review_ids: NotRequired[SequenceNotStr[str] | None]


class AnnotationParam(TypedDict):
    key: str
    value: AnnotationValue


class AnnotationCorrectionParam(TypedDict):
    parent_annotation_id: str
    value: AnnotationValue
    explanation: NotRequired[str | None]


class AnnotationMetadataParam(TypedDict):
    identity_id: NotRequired[str | None]


class CreateAnnotationRequestParam(TypedDict):
    trace_id: str
    span_id: str
    annotations: Sequence[AnnotationInputParam]
    metadata: NotRequired[AnnotationMetadata | AnnotationMetadataParam | None]


class DeleteAnnotationRequestParam(TypedDict):
    trace_id: str
    span_id: str
    keys: NotRequired[SequenceNotStr[str] | None]
    parent_annotation_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[AnnotationMetadata | AnnotationMetadataParam | None]


class ConstraintsParam(TypedDict):
    expires_at: NotRequired[DateTimeInput | None]


class OwnerParam(TypedDict):
    type: str
    user_id: NotRequired[str | None]


class SingleProjectScopeParam(TypedDict):
    project_id: str


class RequestProjectScopeParam(TypedDict):
    all: NotRequired[Mapping[str, Any] | None]
    mode: NotRequired[RequestProjectScopeMode | None]
    project_id: NotRequired[str | None]
    single: NotRequired[SingleProjectScope | SingleProjectScopeParam | None]


class CreateAPIKeyRequestParam(TypedDict):
    name: str
    access: NotRequired[Mapping[str, str] | None]
    constraints: NotRequired[Constraints | ConstraintsParam | None]
    expiration: NotRequired[DateTimeInput | None]
    owner: NotRequired[Owner | OwnerParam | None]
    permission_mode: NotRequired[PermissionMode | None]
    project_scope: NotRequired[RequestProjectScope | RequestProjectScopeParam | None]
    projects: NotRequired[SequenceNotStr[str] | None]


class DeleteAPIKeyRequestParam(TypedDict):
    api_key_id: str


class GetAPIKeyRequestParam(TypedDict):
    api_key_id: str


class ListAPIKeyCapabilitiesRequestParam(TypedDict): ...


class ListAPIKeysRequestParam(TypedDict):
    project_id: NotRequired[str | None]
    source: NotRequired[APIKeySource | None]


class UpdateAPIKeyRequestParam(TypedDict):
    api_key_id: str
    access: NotRequired[Mapping[str, str] | None]
    active: NotRequired[bool | None]
    constraints: NotRequired[Constraints | ConstraintsParam | None]
    name: NotRequired[str | None]
    permission_mode: NotRequired[PermissionMode | None]
    project_scope: NotRequired[RequestProjectScope | RequestProjectScopeParam | None]
    status: NotRequired[APIKeyStatus | None]


class ListAuditLogDeliveriesRequestParam(TypedDict):
    destination_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    status: NotRequired[SequenceNotStr[AuditLogDeliveryStatus] | None]


_ReplayAuditLogDeliveriesRequestKeywords = TypedDict(
    "_ReplayAuditLogDeliveriesRequestKeywords", {"from": "DateTimeInput"}
)


class ReplayAuditLogDeliveriesRequestParam(_ReplayAuditLogDeliveriesRequestKeywords):
    destination_id: str
    to: DateTimeInput


class TestAuditLogDestinationRequestParam(TypedDict):
    destination_id: str


class CreateAuditLogDestinationRequestParam(TypedDict):
    display_name: str
    url: str
    description: NotRequired[str | None]


class DeleteAuditLogDestinationRequestParam(TypedDict):
    destination_id: str


class GetAuditLogDestinationRequestParam(TypedDict):
    destination_id: str


class ListAuditLogDestinationsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RotateAuditLogDestinationSecretRequestParam(TypedDict):
    destination_id: str


class UpdateAuditLogDestinationRequestParam(TypedDict):
    destination_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    url: NotRequired[str | None]
    status: NotRequired[AuditLogDestinationStatus | None]


class SessionAffinityConfigParam(TypedDict):
    enabled: bool
    ttl_seconds: NotRequired[int | None]


class AutoRouterV2CreatorConfigParam(TypedDict):
    id: str
    name: str
    slug: NotRequired[str | None]


class AutoRouterV2EffortConfigParam(TypedDict):
    intelligence_index: float
    aa_index_is_estimated: NotRequired[bool | None]
    aa_index_version: NotRequired[str | None]
    aa_is_reasoning: NotRequired[bool | None]
    aa_reasoning_effort: NotRequired[str | None]
    aa_slug: NotRequired[str | None]


class AutoRouterV2ConfigParam(TypedDict):
    intelligence_index: float
    price: float
    aa_creator: NotRequired[AutoRouterV2CreatorConfig | AutoRouterV2CreatorConfigParam | None]
    aa_evaluations: NotRequired[Mapping[str, float | None] | None]
    aa_index_is_estimated: NotRequired[bool | None]
    aa_index_version: NotRequired[str | None]
    aa_is_reasoning: NotRequired[bool | None]
    aa_median_output_tokens_per_second: NotRequired[float | None]
    aa_median_time_to_first_answer_token: NotRequired[float | None]
    aa_median_time_to_first_token_seconds: NotRequired[float | None]
    aa_model_id: NotRequired[str | None]
    aa_name: NotRequired[str | None]
    aa_pricing: NotRequired[Mapping[str, float | None] | None]
    aa_reasoning_effort: NotRequired[str | None]
    aa_release_date: NotRequired[str | None]
    aa_slug: NotRequired[str | None]
    default_effort: NotRequired[str | None]
    default_effort_scored: NotRequired[bool | None]
    reasoning_efforts: NotRequired[Mapping[str, AutoRouterV2EffortConfig | AutoRouterV2EffortConfigParam] | None]


class AutoRouterConfigParam(TypedDict):
    benchmark_model: NotRequired[str | None]
    economical_model: NotRequired[str | None]
    id: NotRequired[str | None]
    models: NotRequired[SequenceNotStr[str] | None]
    profile: NotRequired[str | None]
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]
    strong_model: NotRequired[str | None]
    v2: NotRequired[AutoRouterV2Config | AutoRouterV2ConfigParam | None]
    version: NotRequired[str | None]


lazy_annotations(__name__)
