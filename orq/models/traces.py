# @generated
"""Traces."""

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum
from .trace_queries import TraceCompute, TraceFilter, TraceSearchMeta, TraceSort
from .trace_usage import TraceCost, TraceUsage


class AggregateTracesRequest(APIStruct, kw_only=True):
    """Parameters of `traces.aggregate`."""

    from_: DateTimeInput | None = field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that traces must meet."""
    group_by: Sequence[str] | None = None
    """Fields by which values are split."""
    compute: Sequence[TraceCompute] | None = None
    """Values to compute, each with its operation."""
    limit: int | None = None
    """Maximum number of groups to return."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    query: str | None = None
    """Text that the traces must contain."""


class TraceAggregateRow(APIStruct, kw_only=True):
    """Values of one group of traces."""

    group: dict[str, str] | None = None
    """Value of each field of `group_by`, by its name."""
    metrics: dict[str, Number] | None = None
    """Computed values by name."""


class AggregateTracesResponse(APIStruct, kw_only=True):
    """Values computed over traces, by group."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[TraceAggregateRow] | None = None
    """Groups, each with its values."""


class GetTraceRequest(APIStruct, kw_only=True):
    """Parameters of `traces.get`."""

    trace_id: str
    """Id of the trace to fetch."""


class TraceAgent(APIStruct, kw_only=True):
    """The agent that a trace recorded."""

    id: str | None = None
    """Identifies the agent."""
    name: str | None = None
    """Name of the agent for people."""


class TraceContext(APIStruct, kw_only=True):
    """The ids of a trace and of a span in it."""

    trace_id: str | None = None
    """Id of the trace, as OpenTelemetry sends it."""
    span_id: str | None = None
    """Id of the span, as OpenTelemetry sends it."""


class TraceSummary(APIStruct, kw_only=True):
    """A trace, without its spans."""

    object: OpenEnum[Literal["trace"]]
    """Kind of this object: always `trace`."""
    id: str
    """Identifies the trace."""
    trace_id: str | None = None
    """Id of the trace, as OpenTelemetry sends it."""
    root_span_id: str | None = None
    """Id of the outermost span."""
    leading_span_id: str | None = None
    """Id of the main span of the trace."""
    name: str | None = None
    """What the trace recorded, for people."""
    operation: str | None = None
    """Kind of work, such as a chat or the run of an agent."""
    status: str | None = None
    """How the work ended."""
    started_at: DateTime | None = None
    """When the trace began, in UTC."""
    ended_at: DateTime | None = None
    """When the trace ended, in UTC."""
    duration_ms: Number | None = None
    """Duration in milliseconds."""
    project_id: str | None = None
    """Project that owns the trace."""
    identity_id: str | None = None
    """Identity for whom the work was done."""
    session_id: str | None = None
    """Session that the trace belongs to."""
    thread_id: str | None = None
    """Thread that the trace belongs to."""
    product: str | None = None
    """Part of orq.ai that made the trace, such as agents or deployments."""
    providers: list[str] | None = None
    """Providers of the models that were called."""
    models: list[str] | None = None
    """Models that were called."""
    agent: TraceAgent | None = None
    """Agent that ran, if one did."""
    usage: TraceUsage | None = None
    """Tokens of all model calls."""
    cost: TraceCost | None = None
    """Cost of all model calls."""
    span_id: str | None = None
    """Id of the span that this summary describes."""
    parent_id: str | None = None
    """Id of the span that contains it; empty for the root."""
    type: str | None = None
    """Type of the span, such as `trace`; new types may be added."""
    context: TraceContext | None = None
    """The ids of the trace and the span together."""
    attributes: dict[str, Any] | None = None
    """Attributes by name, those of OpenTelemetry and of orq.ai."""
    start_time: DateTime | None = None
    """When the span began, in UTC."""
    end_time: DateTime | None = None
    """When the span ended, in UTC."""
    duration: Number | None = None
    """Duration of the span, from `start_time` to `end_time`."""


class GetTraceResponse(APIStruct, kw_only=True):
    """Answer with one trace."""

    trace: TraceSummary | None = None
    """Summary of the trace."""


class SearchTracesResponse(APIStruct, kw_only=True):
    """A page of traces."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[TraceSummary] | None = None
    """Traces of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""
    next_page_token: str | None = None
    """Give it as `page_token` to fetch the next page; empty on the last one."""
    meta: TraceSearchMeta | None = None
    """What the search looked at."""


class QueryTracesResponse(APIStruct, kw_only=True):
    """The traces that a query found."""

    object: str | None = None
    """Kind of this object: always `query`."""
    search: SearchTracesResponse | None = None
    """The page of traces that was found."""


class SearchTracesRequest(APIStruct, kw_only=True):
    """Parameters of `traces.search`."""

    from_: DateTimeInput = field(name="from")
    """Start of the time searched, in UTC."""
    to: DateTimeInput
    """End of the time searched, in UTC."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that traces must meet."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    query: str | None = None
    """Text that the traces must contain."""
    sort: Sequence[TraceSort] | None = None
    """Fields by which to sort, the most important first."""
    limit: int | None = None
    """Number of traces in a page."""
    page_token: str | None = None
    """`next_page_token` of the page before; leave it out for the first page."""
