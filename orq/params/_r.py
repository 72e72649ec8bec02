# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.cache_control import CacheControl, PromptCacheBreakpoint, PromptCacheTTL
    from ..models.call_options import (
        EvaluatorRef,
        LoadBalancerModelConfig,
        ModelRetryConfig,
        ResponseIdentity,
        ResponseThread,
        TimeoutConfig,
    )
    from ..models.chat_content import InputAudio
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.reporting import ReportField, ReportFilter, ReportFilterOp, ReportGroupBy, ReportMetric
    from ..models.rerank import RerankDocument
    from ..models.response_content import (
        HostedToolType,
        OpenAIPromptCacheOptions,
        OpenAIPromptCacheOptionsMode,
        OrqAIToolFile,
        OrqAIToolNetwork,
        OrqAIToolNetworkMode,
        OrqAIToolType,
        OrqSidekickToolType,
        Reasoning,
        ReasoningTextPart,
        ResponseCodeOutput,
        ResponseComputerScreenshot,
        ResponseComputerToolType,
        ResponseFileSearchResult,
        ResponseInputEffort,
        ResponseInputReasoning,
        ResponseItemStatus,
        ResponseLocalShellAction,
        ResponseMCPListedTool,
        ResponsePatchOperation,
        ResponsePrompt,
        ResponseRanker,
        ResponseRankingOptions,
        ResponseSafetyCheck,
        ResponseShellAction,
        ResponseShellOutput,
        ResponseTextConfig,
        ResponseTokenLogprob,
        ResponseTopLogprob,
        ResponseUserLocation,
        ResponseUserLocationType,
        ResponseWebSearchAction,
        ResponseWebSearchToolType,
        SearchContextSize,
        SummaryTextPart,
    )
    from ..models.response_events import ConversationUserMessage
    from ..models.response_formats import ResponseFormatJSONSchema
    from ..models.responses import (
        CacheConfig,
        LoadBalancerConfig,
        LoadBalancerConfigType,
        OpenAIContextManagement,
        ResponseExecutionLimits,
        ResponseInclude,
        ResponsePlugin,
        ResponsePluginId,
        SecurityConfig,
        StreamOptions,
        ThinkingDisplay,
        ThinkingInput,
        ThinkingType,
    )
    from ..models.router_options import (
        IdentityInput,
        MemoryEntityInput,
        PromptRef,
        RouterCacheConfig,
        RouterLoadBalancer,
        RouterLoadBalancerModel,
        RouterRetryConfig,
        RouterTimeoutConfig,
        ThreadInput,
    )
    from ..models.router_params import ImageOrqOptions
    from ..models.routing_rules import (
        RoutingRuleCacheConfig,
        RoutingRuleModel,
        RoutingRuleModelsConfig,
        RoutingRulePlugin,
        SignalsCheck,
    )
    from ..models.rules import RuleExpression
    from ..models.values import (
        ImageDetail,
        PIIFailureMode,
        ReasoningContext,
        ReasoningEffort,
        ReasoningSummary,
        ReportGrain,
        ReportMode,
        ResponseInputRole,
        Scalar,
        ServiceTier,
        SortOrder,
        Speed,
        TemplateEngine,
        ThinkingLevel,
        TraceScrubbingMask,
        Truncation,
        Verbosity,
    )
    from ..types import DataURI, DateTimeInput, MediaURLInput, SequenceNotStr
    from ._c import (
        CacheControlParam,
        EvaluatorRefParam,
        InputAudioParam,
        LoadBalancerModelConfigParam,
        ModelRetryConfigParam,
        PromptCacheBreakpointParam,
        ResponseIdentityParam,
        ResponseThreadParam,
        TimeoutConfigParam,
    )
    from ._n_to_z_unions import (
        A2AMessagePartParam,
        KnowledgeFilterConditionParam,
        ResponseAnnotationParam,
        ResponseConversationParam,
        ResponseInputContentParam,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponseMCPAllowedToolsParam,
        ResponseNamespacedToolParam,
        ResponseTextFormatParam,
        ResponseToolChoiceParam,
        ResponseToolParam,
    )
    from ._p import PIIRedactionPluginParam


class TextResponseFormatParam(TypedDict):
    type: Literal["text"]


class JSONObjectResponseFormatParam(TypedDict):
    type: Literal["json_object"]


class ResponseFormatJSONSchemaParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    schema: NotRequired[Any]
    strict: NotRequired[bool | None]


class JSONSchemaResponseFormatParam(TypedDict):
    type: Literal["json_schema"]
    json_schema: ResponseFormatJSONSchema | ResponseFormatJSONSchemaParam


class NamedModelParam(TypedDict):
    model: str


class RouterCacheConfigParam(TypedDict):
    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class RouterLoadBalancerModelParam(TypedDict):
    model: str
    weight: NotRequired[float | None]


class RouterLoadBalancerParam(TypedDict):
    type: NotRequired[Literal["weight_based"]]
    models: Sequence[RouterLoadBalancerModel | RouterLoadBalancerModelParam]


class RouterTimeoutConfigParam(TypedDict):
    call_timeout: int


class RouterRetryConfigParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class MemoryEntityInputParam(TypedDict):
    entity_id: str


class IdentityInputParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    logo_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class ThreadInputParam(TypedDict):
    id: str
    tags: NotRequired[SequenceNotStr[str] | None]


class ModelIdRefParam(TypedDict):
    model_id: str


class IdRefParam(TypedDict):
    id: str


class PromptRefParam(TypedDict):
    id: str
    version: NotRequired[Literal["latest"]]


class EqFilterParam(TypedDict):
    eq: Scalar


class NeFilterParam(TypedDict):
    ne: Scalar


class GtFilterParam(TypedDict):
    gt: float


class GteFilterParam(TypedDict):
    gte: float


class LtFilterParam(TypedDict):
    lt: float


class LteFilterParam(TypedDict):
    lte: float


_InFilterKeywords = TypedDict("_InFilterKeywords", {"in": "SequenceNotStr[Scalar]"})


class InFilterParam(_InFilterKeywords): ...


class NinFilterParam(TypedDict):
    nin: SequenceNotStr[Scalar]


_KnowledgeFilterAndKeywords = TypedDict(
    "_KnowledgeFilterAndKeywords", {"and": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterAndParam(_KnowledgeFilterAndKeywords): ...


_KnowledgeFilterOrKeywords = TypedDict(
    "_KnowledgeFilterOrKeywords", {"or": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterOrParam(_KnowledgeFilterOrKeywords): ...


class SearchOptionsParam(TypedDict):
    include_vectors: NotRequired[bool | None]
    include_metadata: NotRequired[bool | None]
    include_scores: NotRequired[bool | None]


class SearchRerankConfigParam(TypedDict):
    model: str
    threshold: NotRequired[float | None]
    top_k: NotRequired[int | None]


class RuleExpressionParam(TypedDict):
    config: NotRequired[Mapping[str, Any] | None]
    cel: NotRequired[str | None]


class ImageEditOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    prompt: NotRequired[PromptRef | PromptRefParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class ImageOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class GetRemoteConfigRequestParam(TypedDict):
    key: str
    context: NotRequired[Mapping[str, Any] | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class ReportFilterParam(TypedDict):
    field: NotRequired[ReportField | None]
    op: NotRequired[ReportFilterOp | None]
    values: NotRequired[SequenceNotStr[str] | None]


_QueryReportRequestKeywords = TypedDict("_QueryReportRequestKeywords", {"from": "DateTimeInput"})


class QueryReportRequestParam(_QueryReportRequestKeywords):
    metric: ReportMetric
    to: DateTimeInput
    grain: NotRequired[ReportGrain | None]
    group_by: NotRequired[SequenceNotStr[ReportGroupBy] | None]
    filters: NotRequired[Sequence[ReportFilter | ReportFilterParam] | None]
    limit: NotRequired[int | None]
    time_zone: NotRequired[str | None]
    include_totals: NotRequired[bool | None]
    mode: NotRequired[ReportMode | None]
    sort: NotRequired[SortOrder | None]


class CreateRerankRequestParam(TypedDict):
    query: str
    documents: SequenceNotStr[RerankDocument]
    model: str
    top_n: NotRequired[int | None]
    return_documents: NotRequired[bool | None]
    filename: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[ImageOrqOptions | ImageOrqOptionsParam | None]


class InputTextPartParam(TypedDict):
    type: Literal["input_text"]
    text: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class InputImagePartParam(TypedDict):
    type: Literal["input_image"]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    detail: NotRequired[ImageDetail | None]
    file_id: NotRequired[str | None]
    image_url: NotRequired[MediaURLInput | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class InputFilePartParam(TypedDict):
    type: Literal["input_file"]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    file_data: NotRequired[DataURI | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]
    detail: NotRequired[ImageDetail | None]


class InputAudioPartParam(TypedDict):
    type: Literal["input_audio"]
    input_audio: InputAudio | InputAudioParam


class ResponseURLCitationParam(TypedDict):
    type: Literal["url_citation"]
    url: str
    title: NotRequired[str | None]
    start_index: NotRequired[int | None]
    end_index: NotRequired[int | None]


class ResponseFileCitationParam(TypedDict):
    type: Literal["file_citation"]
    file_id: str
    filename: NotRequired[str | None]
    index: NotRequired[int | None]


class ResponseContainerFileCitationParam(TypedDict):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    filename: NotRequired[str | None]
    start_index: NotRequired[int | None]
    end_index: NotRequired[int | None]


class ResponseFilePathParam(TypedDict):
    type: Literal["file_path"]
    file_id: str
    index: NotRequired[int | None]


class ResponseTopLogprobParam(TypedDict):
    token: str
    logprob: float
    bytes: NotRequired[Sequence[int] | None]


class ResponseTokenLogprobParam(TypedDict):
    token: str
    logprob: float
    bytes: NotRequired[Sequence[int] | None]
    top_logprobs: NotRequired[Sequence[ResponseTopLogprob | ResponseTopLogprobParam] | None]


class OutputTextPartParam(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: NotRequired[Sequence[ResponseAnnotationParam] | None]
    logprobs: NotRequired[Sequence[ResponseTokenLogprob | ResponseTokenLogprobParam] | None]


class OutputRefusalPartParam(TypedDict):
    type: Literal["refusal"]
    refusal: str


class ResponseInputReasoningParam(TypedDict):
    effort: NotRequired[ResponseInputEffort | None]


_ResponseInputMessageKeywords = TypedDict("_ResponseInputMessageKeywords", {"async": "NotRequired[bool | None]"})


class ResponseInputMessageParam(_ResponseInputMessageKeywords):
    role: ResponseInputRole
    content: ResponseInputContentParam
    type: NotRequired[Literal["message"] | None]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    phase: NotRequired[str | None]
    name: NotRequired[str | None]
    reasoning: NotRequired[ResponseInputReasoning | ResponseInputReasoningParam | None]


class ResponseItemReferenceParam(TypedDict):
    type: Literal["item_reference"]
    id: str


_ResponseFunctionCallKeywords = TypedDict("_ResponseFunctionCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseFunctionCallParam(_ResponseFunctionCallKeywords):
    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    thought_signature: NotRequired[str | None]


class ResponseFunctionCallOutputParam(TypedDict):
    type: Literal["function_call_output"]
    output: ResponseInputContentParam
    call_id: NotRequired[str | None]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class SummaryTextPartParam(TypedDict):
    type: Literal["summary_text"]
    text: str


class ReasoningTextPartParam(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class ResponseReasoningItemParam(TypedDict):
    type: Literal["reasoning"]
    summary: Sequence[SummaryTextPart | SummaryTextPartParam]
    id: NotRequired[str | None]
    content: NotRequired[Sequence[ReasoningTextPart | ReasoningTextPartParam] | None]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    signature: NotRequired[str | None]
    format: NotRequired[str | None]


class ResponseWebSearchActionParam(TypedDict):
    type: str
    query: NotRequired[str | None]
    queries: NotRequired[SequenceNotStr[str] | None]
    sources: NotRequired[Sequence[Mapping[str, Any]] | None]
    url: NotRequired[str | None]
    pattern: NotRequired[str | None]


class ResponseWebSearchCallParam(TypedDict):
    type: Literal["web_search_call"]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    action: NotRequired[ResponseWebSearchAction | ResponseWebSearchActionParam | None]


class ResponseFileSearchResultParam(TypedDict):
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    text: NotRequired[str | None]
    score: NotRequired[float | None]
    attributes: NotRequired[Mapping[str, Any] | None]


class ResponseFileSearchCallParam(TypedDict):
    type: Literal["file_search_call"]
    id: str
    queries: SequenceNotStr[str]
    status: NotRequired[ResponseItemStatus | None]
    results: NotRequired[Sequence[ResponseFileSearchResult | ResponseFileSearchResultParam] | None]


class ResponseSafetyCheckParam(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ResponseComputerCallParam(TypedDict):
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: NotRequired[Mapping[str, Any] | None]
    actions: NotRequired[Sequence[Mapping[str, Any]] | None]
    pending_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseComputerScreenshotParam(TypedDict):
    type: str
    image_url: NotRequired[str | None]
    file_id: NotRequired[str | None]


class ResponseComputerCallOutputParam(TypedDict):
    type: Literal["computer_call_output"]
    call_id: str
    output: ResponseComputerScreenshot | ResponseComputerScreenshotParam
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseCodeOutputParam(TypedDict):
    type: str
    logs: NotRequired[str | None]
    url: NotRequired[str | None]


class ResponseCodeInterpreterCallParam(TypedDict):
    type: Literal["code_interpreter_call"]
    id: str
    container_id: NotRequired[str | None]
    code: NotRequired[str | None]
    outputs: NotRequired[Sequence[ResponseCodeOutput | ResponseCodeOutputParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseImageGenerationCallParam(TypedDict):
    type: Literal["image_generation_call"]
    id: str
    result: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    action: NotRequired[str | None]
    background: NotRequired[str | None]
    output_format: NotRequired[str | None]
    quality: NotRequired[str | None]
    revised_prompt: NotRequired[str | None]
    size: NotRequired[str | None]
    error: NotRequired[Mapping[str, Any] | None]
    svg_usage: NotRequired[Mapping[str, Any] | None]


class ResponseLocalShellActionParam(TypedDict):
    type: str
    command: SequenceNotStr[str]
    env: NotRequired[Mapping[str, str] | None]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]


class ResponseLocalShellCallParam(TypedDict):
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: ResponseLocalShellAction | ResponseLocalShellActionParam
    status: NotRequired[ResponseItemStatus | None]


class ResponseLocalShellCallOutputParam(TypedDict):
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    call_id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseShellActionParam(TypedDict):
    commands: SequenceNotStr[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]


class ResponseShellCallParam(TypedDict):
    type: Literal["shell_call"]
    call_id: str
    action: ResponseShellAction | ResponseShellActionParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    environment: NotRequired[Mapping[str, Any] | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseShellOutputParam(TypedDict):
    stdout: str
    stderr: str
    outcome: Mapping[str, Any]
    created_by: NotRequired[str | None]


class ResponseShellCallOutputParam(TypedDict):
    type: Literal["shell_call_output"]
    call_id: str
    output: Sequence[ResponseShellOutput | ResponseShellOutputParam]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    max_output_length: NotRequired[int | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponsePatchOperationParam(TypedDict):
    type: str
    path: str
    diff: NotRequired[str | None]


class ResponseApplyPatchCallParam(TypedDict):
    type: Literal["apply_patch_call"]
    call_id: str
    operation: ResponsePatchOperation | ResponsePatchOperationParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseApplyPatchCallOutputParam(TypedDict):
    type: Literal["apply_patch_call_output"]
    call_id: str
    status: ResponseItemStatus
    output: NotRequired[str | None]
    id: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseMCPCallParam(TypedDict):
    type: Literal["mcp_call"]
    id: str
    name: str
    arguments: str
    server_label: str
    output: NotRequired[str | None]
    error: NotRequired[Any]
    status: NotRequired[ResponseItemStatus | None]
    approval_request_id: NotRequired[str | None]


class ResponseMCPListedToolParam(TypedDict):
    name: str
    input_schema: NotRequired[Any]
    description: NotRequired[str | None]
    annotations: NotRequired[Any]


class ResponseMCPListToolsParam(TypedDict):
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: Sequence[ResponseMCPListedTool | ResponseMCPListedToolParam]
    error: NotRequired[Any]


class ResponseMCPApprovalRequestParam(TypedDict):
    type: Literal["mcp_approval_request"]
    id: str
    name: str
    arguments: str
    server_label: str


class ResponseMCPApprovalResponseParam(TypedDict):
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    id: NotRequired[str | None]
    reason: NotRequired[str | None]


_ResponseCustomToolCallKeywords = TypedDict("_ResponseCustomToolCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseCustomToolCallParam(_ResponseCustomToolCallKeywords):
    type: Literal["custom_tool_call"]
    call_id: str
    name: str
    input: str
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]


class ResponseCustomToolCallOutputParam(TypedDict):
    type: Literal["custom_tool_call_output"]
    call_id: str
    output: ResponseInputContentParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseToolSearchCallParam(TypedDict):
    type: Literal["tool_search_call"]
    arguments: Any
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


_ResponseFunctionToolKeywords = TypedDict("_ResponseFunctionToolKeywords", {"async": "NotRequired[bool | None]"})


class ResponseFunctionToolParam(_ResponseFunctionToolKeywords):
    type: Literal["function"]
    name: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    defer_loading: NotRequired[bool | None]
    description: NotRequired[str | None]
    parameters: NotRequired[Mapping[str, Any] | None]
    strict: NotRequired[bool | None]
    output_schema: NotRequired[Mapping[str, Any] | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


_CustomToolKeywords = TypedDict("_CustomToolKeywords", {"async": "NotRequired[bool | None]"})


class CustomToolParam(_CustomToolKeywords):
    type: Literal["custom"]
    name: str
    description: NotRequired[str | None]
    format: NotRequired[Mapping[str, Any] | None]
    defer_loading: NotRequired[bool | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class OrqAdvisorToolParam(TypedDict):
    type: Literal["orq:advisor"]
    model: str
    max_tokens: NotRequired[int | None]
    max_transcript_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    temperature: NotRequired[float | None]


class OrqSidekickToolParam(TypedDict):
    model: str
    type: OrqSidekickToolType
    max_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    output_format: NotRequired[str | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    system_prompt: NotRequired[str | None]
    temperature: NotRequired[float | None]


class MCPAllowedToolsParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[SequenceNotStr[str] | None]


class ResponseMCPToolParam(TypedDict):
    type: Literal["mcp"]
    allowed_tools: NotRequired[ResponseMCPAllowedToolsParam | None]
    headers: NotRequired[Mapping[str, str] | None]
    key: NotRequired[str | None]
    server_description: NotRequired[str | None]
    server_url: NotRequired[str | None]
    server_label: NotRequired[str | None]
    require_approval: NotRequired[Any]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    tunnel_id: NotRequired[str | None]
    defer_loading: NotRequired[bool | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class OrqAIToolFileParam(TypedDict):
    file_id: str
    name: str


class OrqAIToolNetworkParam(TypedDict):
    allowlist: NotRequired[SequenceNotStr[str] | None]
    mode: NotRequired[OrqAIToolNetworkMode | None]


class OrqAIToolParam(TypedDict):
    type: OrqAIToolType
    files: NotRequired[Sequence[OrqAIToolFile | OrqAIToolFileParam] | None]
    max_results: NotRequired[int | None]
    network: NotRequired[OrqAIToolNetwork | OrqAIToolNetworkParam | None]
    timezone: NotRequired[str | None]
    tool_id: NotRequired[str | None]


class ResponseUserLocationParam(TypedDict):
    type: NotRequired[ResponseUserLocationType | None]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


class ResponseWebSearchToolParam(TypedDict):
    type: ResponseWebSearchToolType
    search_context_size: NotRequired[SearchContextSize | None]
    user_location: NotRequired[ResponseUserLocation | ResponseUserLocationParam | None]
    filters: NotRequired[Mapping[str, Any] | None]
    domains: NotRequired[SequenceNotStr[str] | None]
    external_web_access: NotRequired[bool | None]
    search_content_types: NotRequired[SequenceNotStr[str] | None]
    return_token_budget: NotRequired[str | None]


class ResponseRankingOptionsParam(TypedDict):
    ranker: NotRequired[ResponseRanker | None]
    score_threshold: NotRequired[float | None]
    hybrid_search: NotRequired[Mapping[str, Any] | None]


class ResponseFileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    vector_store_ids: NotRequired[SequenceNotStr[str] | None]
    max_num_results: NotRequired[int | None]
    filters: NotRequired[Any]
    ranking_options: NotRequired[ResponseRankingOptions | ResponseRankingOptionsParam | None]


class ResponseComputerToolParam(TypedDict):
    type: ResponseComputerToolType
    display_height: NotRequired[int | None]
    display_width: NotRequired[int | None]
    environment: NotRequired[str | None]


class ResponseCodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]
    container: NotRequired[Any]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class ResponseImageGenerationToolParam(TypedDict):
    type: Literal["image_generation"]
    model: NotRequired[str | None]
    action: NotRequired[str | None]
    background: NotRequired[str | None]
    input_fidelity: NotRequired[str | None]
    input_image_mask: NotRequired[Mapping[str, Any] | None]
    moderation: NotRequired[str | None]
    n: NotRequired[int | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[str | None]
    partial_images: NotRequired[int | None]
    quality: NotRequired[str | None]
    size: NotRequired[str | None]


class ResponseLocalShellToolParam(TypedDict):
    type: Literal["local_shell"]


class ResponseShellToolParam(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[Mapping[str, Any] | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class ResponseApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class ResponseToolSearchToolParam(TypedDict):
    type: Literal["tool_search"]
    description: NotRequired[str | None]
    execution: NotRequired[str | None]
    parameters: NotRequired[Mapping[str, Any] | None]


class ResponseProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponseNamespaceToolParam(TypedDict):
    type: Literal["namespace"]
    name: str
    tools: Sequence[ResponseNamespacedToolParam]
    description: NotRequired[str | None]


class ResponseToolSearchOutputParam(TypedDict):
    type: Literal["tool_search_output"]
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseAdditionalToolsParam(TypedDict):
    type: Literal["additional_tools"]
    role: str
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]


class ResponseCompactionItemParam(TypedDict):
    type: Literal["compaction"]
    encrypted_content: str
    id: NotRequired[str | None]
    created_by: NotRequired[str | None]


class ResponseProgramParam(TypedDict):
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: NotRequired[str | None]


class ResponseProgramOutputParam(TypedDict):
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: NotRequired[ResponseItemStatus | None]


class ResponseCompactionTriggerParam(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]


class ResponseConfigurationUpdateParam(TypedDict):
    type: Literal["configuration_update"]
    id: NotRequired[str | None]
    reasoning: NotRequired[ResponseInputReasoning | ResponseInputReasoningParam | None]
    text: NotRequired[Mapping[str, Any] | None]


class CompactResponseRequestParam(TypedDict):
    input: NotRequired[ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None]
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]


class HostedToolChoiceParam(TypedDict):
    type: HostedToolType


class MCPToolChoiceParam(TypedDict):
    type: Literal["mcp"]
    server_label: str
    name: NotRequired[str | None]


class OpenAIPromptCacheOptionsParam(TypedDict):
    mode: NotRequired[OpenAIPromptCacheOptionsMode | None]
    ttl: NotRequired[PromptCacheTTL | None]
    comparison_response_id: NotRequired[str | None]


class ReasoningParam(TypedDict):
    context: NotRequired[ReasoningContext | None]
    effort: NotRequired[ReasoningEffort | None]
    summary: NotRequired[ReasoningSummary | None]
    mode: NotRequired[str | None]
    generate_summary: NotRequired[str | None]
    max_tokens: NotRequired[int | None]
    enabled: NotRequired[bool | None]
    exclude: NotRequired[bool | None]


class ResponseAllowedToolsParam(TypedDict):
    type: Literal["allowed_tools"]
    mode: str
    tools: Sequence[Mapping[str, Any]]


class ResponseCustomToolChoiceParam(TypedDict):
    type: Literal["custom"]
    name: str


class ResponsePromptParam(TypedDict):
    id: str
    version: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]


class ResponseTextJSONSchemaParam(TypedDict):
    type: Literal["json_schema"]
    name: str
    schema: Mapping[str, Any]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]


class ResponseTextConfigParam(TypedDict):
    format: NotRequired[ResponseTextFormatParam | None]
    verbosity: NotRequired[Verbosity | None]


class ConversationUserMessageParam(TypedDict):
    role: NotRequired[Literal["user"]]
    parts: Sequence[A2AMessagePartParam]
    message_id: NotRequired[str | None]


class CreateConversationResponseRequestParam(TypedDict):
    conversation_id: str
    message: ConversationUserMessage | ConversationUserMessageParam
    model: str
    task_id: NotRequired[str | None]


class CacheConfigParam(TypedDict):
    type: str
    ttl: NotRequired[int | None]


class OpenAIContextManagementParam(TypedDict):
    type: str
    compact_threshold: NotRequired[int | None]
    provider_native: NotRequired[bool | None]


class ResponseExecutionLimitsParam(TypedDict):
    max_cost: NotRequired[float | None]
    max_depth: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_iterations: NotRequired[int | None]
    tool_timeout: NotRequired[int | None]


class LoadBalancerConfigParam(TypedDict):
    models: Sequence[LoadBalancerModelConfig | LoadBalancerModelConfigParam] | None
    type: LoadBalancerConfigType


class ResponsePluginParam(TypedDict):
    id: ResponsePluginId
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    language: NotRequired[str | None]
    mask: NotRequired[SequenceNotStr[TraceScrubbingMask] | None]
    on_failure: NotRequired[PIIFailureMode | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    threshold: NotRequired[float | None]


class SecurityConfigParam(TypedDict):
    mask: NotRequired[SequenceNotStr[str] | None]


class StreamOptionsParam(TypedDict):
    include_obfuscation: NotRequired[bool | None]


class ThinkingInputParam(TypedDict):
    type: ThinkingType | None
    budget_tokens: NotRequired[int | None]
    display: NotRequired[ThinkingDisplay | None]
    thinking_level: NotRequired[ThinkingLevel | None]


class CreateResponseRequestParam(TypedDict):
    background: NotRequired[bool | None]
    cache: NotRequired[CacheConfig | CacheConfigParam | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    context_management: NotRequired[Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None]
    conversation: NotRequired[ResponseConversationParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    frequency_penalty: NotRequired[float | None]
    guardrails: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    include: NotRequired[SequenceNotStr[ResponseInclude] | None]
    input: NotRequired[ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None]
    instructions: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    limits: NotRequired[ResponseExecutionLimits | ResponseExecutionLimitsParam | None]
    load_balancer: NotRequired[LoadBalancerConfig | LoadBalancerConfigParam | None]
    max_output_tokens: NotRequired[int | None]
    max_tool_calls: NotRequired[int | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    model: NotRequired[str | None]
    parallel_tool_calls: NotRequired[bool | None]
    plugins: NotRequired[Sequence[ResponsePlugin | ResponsePluginParam] | None]
    presence_penalty: NotRequired[float | None]
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None]
    reasoning: NotRequired[Reasoning | ReasoningParam | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    safety_identifier: NotRequired[str | None]
    security: NotRequired[SecurityConfig | SecurityConfigParam | None]
    service_tier: NotRequired[ServiceTier | None]
    speed: NotRequired[Speed | None]
    stop_sequences: NotRequired[SequenceNotStr[str] | None]
    store: NotRequired[bool | None]
    stream_options: NotRequired[StreamOptions | StreamOptionsParam | None]
    temperature: NotRequired[float | None]
    template_engine: NotRequired[TemplateEngine | None]
    text: NotRequired[ResponseTextConfig | ResponseTextConfigParam | None]
    thinking: NotRequired[ThinkingInput | ThinkingInputParam | None]
    thread: NotRequired[ResponseThread | ResponseThreadParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]
    tool_choice: NotRequired[ResponseToolChoiceParam | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    top_k: NotRequired[int | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    variables: NotRequired[Mapping[str, Any] | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prompt: NotRequired[ResponsePrompt | ResponsePromptParam | None]
    prompt_cache_retention: NotRequired[str | None]
    truncation: NotRequired[Truncation | None]
    user: NotRequired[str | None]


class CreateRouterResponseRequestParam(TypedDict):
    model: str
    input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]]
    metadata: NotRequired[Mapping[str, Any] | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    previous_response_id: NotRequired[str | None]
    instructions: NotRequired[str | None]
    reasoning: NotRequired[Reasoning | ReasoningParam | None]
    max_output_tokens: NotRequired[int | None]
    text: NotRequired[ResponseTextConfig | ResponseTextConfigParam | None]
    include: NotRequired[SequenceNotStr[ResponseInclude] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    service_tier: NotRequired[ServiceTier | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    tool_choice: NotRequired[ResponseToolChoiceParam | None]
    background: NotRequired[bool | None]
    conversation: NotRequired[ResponseConversationParam | None]
    max_tool_calls: NotRequired[int | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prompt: NotRequired[ResponsePrompt | ResponsePromptParam | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None]
    prompt_cache_retention: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    stream_options: NotRequired[StreamOptions | StreamOptionsParam | None]
    top_logprobs: NotRequired[int | None]
    truncation: NotRequired[Truncation | None]
    user: NotRequired[str | None]
    context_management: NotRequired[Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None]
    frequency_penalty: NotRequired[float | None]
    presence_penalty: NotRequired[float | None]
    top_k: NotRequired[int | None]


class GetResponseRequestParam(TypedDict):
    response_id: str


class SpeechOrqOptionsParam(TypedDict):
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    name: NotRequired[str | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class TranscriptionOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class RoutingRuleModelParam(TypedDict):
    model: NotRequired[str | None]
    display_name: NotRequired[str | None]
    weight: NotRequired[float | None]
    integration_id: NotRequired[str | None]


class RoutingRuleModelsConfigParam(TypedDict):
    mode: NotRequired[str | None]
    models: NotRequired[Sequence[RoutingRuleModel | RoutingRuleModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]


class SignalsCheckParam(TypedDict):
    enabled: NotRequired[bool | None]
    threshold: NotRequired[float | None]


class RoutingRulePluginParam(TypedDict):
    id: NotRequired[str | None]
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    mask: NotRequired[SequenceNotStr[str] | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    checks: NotRequired[Mapping[str, SignalsCheck | SignalsCheckParam] | None]


class RoutingRuleCacheConfigParam(TypedDict):
    ttl: int


class CreateRoutingRuleRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    plugins: NotRequired[Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None]
    priority: NotRequired[int | None]
    cache_config: NotRequired[RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None]


class DeleteRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str


class ListRoutingRulesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    model: NotRequired[SequenceNotStr[str] | None]


class ListUsedModelsRequestParam(TypedDict):
    project_id: NotRequired[str | None]


class RetrieveRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str


class UpdateRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    plugins: NotRequired[Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None]
    priority: NotRequired[int | None]
    cache_config: NotRequired[RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None]


lazy_annotations(__name__)
