# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl
from ..models.response_tools import (
    OrqAIToolFile,
    OrqAIToolNetwork,
    OrqAIToolNetworkMode,
    OrqAIToolType,
    OrqSidekickToolType,
    ResponseComputerToolType,
    ResponseMCPAllowedTools,
    ResponseNamespacedTool,
    ResponseRanker,
    ResponseRankingOptions,
    ResponseTool,
    ResponseUserLocation,
    ResponseUserLocationType,
    ResponseWebSearchToolType,
    SearchContextSize,
)
from ..models.values import ReasoningEffort
from ..types import SequenceNotStr
from .cache_control import CacheControlParam

_CustomToolKeywords = TypedDict("_CustomToolKeywords", {"async": "NotRequired[bool | None]"})


class CustomToolParam(_CustomToolKeywords):
    type: Literal["custom"]
    name: str
    description: NotRequired[str | None]
    format: NotRequired[Mapping[str, Any] | None]
    defer_loading: NotRequired[bool | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class MCPAllowedToolsParam(TypedDict):
    read_only: NotRequired[bool | None]
    tool_names: NotRequired[SequenceNotStr[str] | None]


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


class ResponseApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class ResponseCodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]
    container: NotRequired[Any]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


class ResponseComputerToolParam(TypedDict):
    type: ResponseComputerToolType
    display_height: NotRequired[int | None]
    display_width: NotRequired[int | None]
    environment: NotRequired[str | None]


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


ResponseMCPAllowedToolsParam: TypeAlias = SequenceNotStr[str] | MCPAllowedToolsParam | ResponseMCPAllowedTools


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


ResponseNamespacedToolParam: TypeAlias = ResponseFunctionToolParam | CustomToolParam | ResponseNamespacedTool


class ResponseNamespaceToolParam(TypedDict):
    type: Literal["namespace"]
    name: str
    tools: Sequence[ResponseNamespacedToolParam]
    description: NotRequired[str | None]


class ResponseProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class ResponseShellToolParam(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[Mapping[str, Any] | None]
    allowed_callers: NotRequired[SequenceNotStr[str] | None]


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


class ResponseToolSearchToolParam(TypedDict):
    type: Literal["tool_search"]
    description: NotRequired[str | None]
    execution: NotRequired[str | None]
    parameters: NotRequired[Mapping[str, Any] | None]


ResponseToolParam: TypeAlias = (
    ResponseFunctionToolParam
    | CustomToolParam
    | OrqAdvisorToolParam
    | OrqSidekickToolParam
    | ResponseMCPToolParam
    | OrqAIToolParam
    | ResponseWebSearchToolParam
    | ResponseFileSearchToolParam
    | ResponseComputerToolParam
    | ResponseCodeInterpreterToolParam
    | ResponseImageGenerationToolParam
    | ResponseLocalShellToolParam
    | ResponseShellToolParam
    | ResponseApplyPatchToolParam
    | ResponseToolSearchToolParam
    | ResponseProgrammaticToolCallingParam
    | ResponseNamespaceToolParam
    | ResponseTool
)
