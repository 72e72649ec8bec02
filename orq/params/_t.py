# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.refs import NamedModel
    from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import TranscriptionOrqOptions
    from ..models.shared import FunctionCall
    from ..models.tool_calls import ChatCustomCall, ExtraContent, ExtraContentGoogle
    from ..models.tools import (
        CodeToolDefinition,
        FunctionToolDefinition,
        HTTPBlueprint,
        HTTPBlueprintMethod,
        HTTPToolArgument,
        HTTPToolArgumentType,
        HTTPToolDefinition,
        JSONSchemaObject,
        JSONSchemaToolDefinition,
        ToolParameters,
    )
    from ..models.trace_queries import TraceCompute, TraceFilter, TraceSort
    from ..models.transcriptions import TimestampGranularity, TimestampsGranularity, TranscriptionFormat
    from ..models.values import ReportMode, ResourceStatus, Scalar, SortOrder, TelemetrySource, VersionIncrement
    from ..types import DateTimeInput, FileInput, SequenceNotStr
    from ._n_to_z_unions import CreateToolRequestBodyParam, HTTPBlueprintHeaderParam, UpdateToolRequestBodyParam
    from ._r import (
        NamedModelParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        TranscriptionOrqOptionsParam,
    )
    from ._s import FunctionCallParam


class ExtraContentGoogleParam(TypedDict):
    thought_signature: NotRequired[str | None]
    thought: NotRequired[bool | None]


class ExtraContentParam(TypedDict):
    google: NotRequired[ExtraContentGoogle | ExtraContentGoogleParam | None]


class ChatCustomCallParam(TypedDict):
    name: str
    input: str


class HTTPHeaderValueParam(TypedDict):
    value: str
    encrypted: NotRequired[bool | None]


class HTTPBlueprintParam(TypedDict):
    url: str
    method: HTTPBlueprintMethod
    headers: NotRequired[Mapping[str, HTTPBlueprintHeaderParam] | None]
    body: NotRequired[Mapping[str, Any] | None]
    timeout: NotRequired[float | None]


class HTTPToolArgumentParam(TypedDict):
    type: HTTPToolArgumentType
    description: str
    send_to_model: NotRequired[bool | None]
    default_value: NotRequired[Scalar | None]


class HTTPToolDefinitionParam(TypedDict):
    blueprint: HTTPBlueprint | HTTPBlueprintParam
    arguments: NotRequired[Mapping[str, HTTPToolArgument | HTTPToolArgumentParam] | None]


class CodeToolDefinitionParam(TypedDict):
    language: NotRequired[Literal["python"]]
    code: str
    parameters: NotRequired[ToolParameters | None]


class FunctionToolDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]
    parameters: NotRequired[ToolParameters | None]


class JSONSchemaToolDefinitionParam(TypedDict):
    name: str
    description: str
    schema: JSONSchemaObject
    strict: NotRequired[bool | None]


class MessageToolCallParam(TypedDict):
    id: str
    type: NotRequired[Literal["function"]]
    function: NotRequired[FunctionCall | FunctionCallParam | None]
    thought_signature: NotRequired[str | None]
    extra_content: NotRequired[ExtraContent | ExtraContentParam | None]
    index: NotRequired[int | None]
    custom: NotRequired[ChatCustomCall | ChatCustomCallParam | None]


class TraceFilterParam(TypedDict):
    field: NotRequired[str | None]
    op: NotRequired[str | None]
    values: NotRequired[SequenceNotStr[str] | None]


class TraceSortParam(TypedDict):
    field: NotRequired[str | None]
    order: NotRequired[str | None]


_ListTelemetryFacetValuesRequestKeywords = TypedDict(
    "_ListTelemetryFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListTelemetryFacetValuesRequestParam(_ListTelemetryFacetValuesRequestKeywords):
    source: NotRequired[TelemetrySource | None]
    metric: NotRequired[str | None]
    field: NotRequired[str | None]
    to: NotRequired[DateTimeInput | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    filter_operator: NotRequired[str | None]
    limit: NotRequired[int | None]


class TraceComputeParam(TypedDict):
    metric: NotRequired[str | None]
    op: NotRequired[str | None]


_QueryTelemetryRequestKeywords = TypedDict(
    "_QueryTelemetryRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class QueryTelemetryRequestParam(_QueryTelemetryRequestKeywords):
    source: NotRequired[TelemetrySource | None]
    to: NotRequired[DateTimeInput | None]
    compute: NotRequired[Sequence[TraceCompute | TraceComputeParam] | None]
    grain: NotRequired[str | None]
    group_by: NotRequired[SequenceNotStr[str] | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    filter_operator: NotRequired[str | None]
    limit: NotRequired[int | None]
    time_zone: NotRequired[str | None]
    include_totals: NotRequired[bool | None]
    mode: NotRequired[ReportMode | None]
    sort: NotRequired[SortOrder | None]
    interval_seconds: NotRequired[int | None]
    selected_range_seconds: NotRequired[int | None]
    project_id: NotRequired[str | None]
    query: NotRequired[str | None]
    oql: NotRequired[str | None]


class ListTelemetryCapabilitiesRequestParam(TypedDict):
    source: NotRequired[TelemetrySource | None]
    project_id: NotRequired[str | None]
    workspace_wide: NotRequired[bool | None]


class CreateCodeToolParam(TypedDict):
    type: Literal["code"]
    path: str
    key: str
    description: str
    code_tool: CodeToolDefinition | CodeToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateFunctionToolParam(TypedDict):
    type: Literal["function"]
    path: str
    key: str
    description: str
    function: FunctionToolDefinition | FunctionToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateHTTPToolParam(TypedDict):
    type: Literal["http"]
    path: str
    key: str
    description: str
    http: HTTPToolDefinition | HTTPToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateJSONSchemaToolParam(TypedDict):
    type: Literal["json_schema"]
    path: str
    key: str
    description: str
    json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateToolRequestParam(TypedDict):
    body: NotRequired[CreateToolRequestBodyParam | None]


class UpdateCodeToolParam(TypedDict):
    type: Literal["code"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    code_tool: NotRequired[CodeToolDefinition | CodeToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateFunctionToolParam(TypedDict):
    type: Literal["function"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    function: NotRequired[FunctionToolDefinition | FunctionToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateHTTPToolParam(TypedDict):
    type: Literal["http"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    http: NotRequired[HTTPToolDefinition | HTTPToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateJSONSchemaToolParam(TypedDict):
    type: Literal["json_schema"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    json_schema: NotRequired[JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateToolRequestParam(TypedDict):
    tool_id: str
    body: NotRequired[UpdateToolRequestBodyParam | None]


class DeleteToolRequestParam(TypedDict):
    tool_id: str


class GetToolVersionRequestParam(TypedDict):
    tool_id: str
    version_id: str


class ListToolVersionsRequestParam(TypedDict):
    tool_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListToolsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrieveToolRequestParam(TypedDict):
    tool_id: str


_ListTraceFacetValuesRequestKeywords = TypedDict(
    "_ListTraceFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListTraceFacetValuesRequestParam(_ListTraceFacetValuesRequestKeywords):
    field: str
    to: NotRequired[DateTimeInput | None]
    limit: NotRequired[int | None]
    filter_operator: NotRequired[str | None]


class ListTraceFacetsRequestParam(TypedDict): ...


class ListTraceFieldsRequestParam(TypedDict): ...


class ListTraceFiltersRequestParam(TypedDict):
    include_all: NotRequired[bool | None]


_OQLQueryRequestKeywords = TypedDict("_OQLQueryRequestKeywords", {"from": "DateTimeInput"})


class OQLQueryRequestParam(_OQLQueryRequestKeywords):
    oql: str
    to: DateTimeInput
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


_AggregateTracesRequestKeywords = TypedDict(
    "_AggregateTracesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class AggregateTracesRequestParam(_AggregateTracesRequestKeywords):
    to: NotRequired[DateTimeInput | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    group_by: NotRequired[SequenceNotStr[str] | None]
    compute: NotRequired[Sequence[TraceCompute | TraceComputeParam] | None]
    limit: NotRequired[int | None]
    filter_operator: NotRequired[str | None]
    query: NotRequired[str | None]


class GetTraceRequestParam(TypedDict):
    trace_id: str


_SearchTracesRequestKeywords = TypedDict("_SearchTracesRequestKeywords", {"from": "DateTimeInput"})


class SearchTracesRequestParam(_SearchTracesRequestKeywords):
    to: DateTimeInput
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    filter_operator: NotRequired[str | None]
    query: NotRequired[str | None]
    sort: NotRequired[Sequence[TraceSort | TraceSortParam] | None]
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


class CreateTranscriptionRequestParam(TypedDict):
    model: str
    prompt: NotRequired[str | None]
    enable_logging: NotRequired[bool | None]
    diarize: NotRequired[bool | None]
    response_format: NotRequired[TranscriptionFormat | None]
    tag_audio_events: NotRequired[bool | None]
    num_speakers: NotRequired[float | None]
    timestamps_granularity: NotRequired[TimestampsGranularity | None]
    temperature: NotRequired[float | None]
    language: NotRequired[str | None]
    timestamp_granularities: NotRequired[SequenceNotStr[TimestampGranularity] | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None]
    file: NotRequired[FileInput | None]


class CreateTranslationRequestParam(TypedDict):
    model: str
    prompt: NotRequired[str | None]
    enable_logging: NotRequired[bool | None]
    diarize: NotRequired[bool | None]
    response_format: NotRequired[TranscriptionFormat | None]
    tag_audio_events: NotRequired[bool | None]
    num_speakers: NotRequired[float | None]
    timestamps_granularity: NotRequired[TimestampsGranularity | None]
    temperature: NotRequired[float | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None]
    file: NotRequired[FileInput | None]


lazy_annotations(__name__)
