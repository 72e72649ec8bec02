# @generated
"""Traces."""

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum
from .trace_queries import TraceCompute, TraceFilter, TraceSearchMeta, TraceSort
from .trace_usage import TraceCost, TraceUsage


class AggregateTracesRequest(APIStruct, kw_only=True):
    """What `traces_aggregate` takes."""

    from_: DateTimeInput | None = field(name="from", default=None)
    to: DateTimeInput | None = None
    filters: Sequence[TraceFilter] | None = None
    group_by: Sequence[str] | None = None
    compute: Sequence[TraceCompute] | None = None
    limit: int | None = None
    filter_operator: str | None = None
    query: str | None = None


class TraceAggregateRow(APIStruct, kw_only=True):
    """Values of one group."""

    group: dict[str, str] | None = None
    metrics: dict[str, Number] | None = None


class AggregateTracesResponse(APIStruct, kw_only=True):
    """Values by group."""

    object: str | None = None
    data: list[TraceAggregateRow] | None = None


class GetTraceRequest(APIStruct, kw_only=True):
    """What `traces_get` takes."""

    trace_id: str


class TraceAgent(APIStruct, kw_only=True):
    """The agent of a trace."""

    id: str | None = None
    name: str | None = None


class TraceContext(APIStruct, kw_only=True):
    """Ids of a trace and a span."""

    trace_id: str | None = None
    span_id: str | None = None


class TraceSummary(APIStruct, kw_only=True):
    """A trace, in brief."""

    object: OpenEnum[Literal["trace"]]
    id: str
    trace_id: str | None = None
    root_span_id: str | None = None
    leading_span_id: str | None = None
    name: str | None = None
    operation: str | None = None
    status: str | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    duration_ms: Number | None = None
    project_id: str | None = None
    identity_id: str | None = None
    session_id: str | None = None
    thread_id: str | None = None
    product: str | None = None
    providers: list[str] | None = None
    models: list[str] | None = None
    agent: TraceAgent | None = None
    usage: TraceUsage | None = None
    cost: TraceCost | None = None
    span_id: str | None = None
    parent_id: str | None = None
    type: str | None = None
    context: TraceContext | None = None
    attributes: dict[str, Any] | None = None
    start_time: DateTime | None = None
    end_time: DateTime | None = None
    duration: Number | None = None


class GetTraceResponse(APIStruct, kw_only=True):
    """A trace."""

    trace: TraceSummary | None = None


class SearchTracesResponse(APIStruct, kw_only=True):
    """A page of traces."""

    object: OpenEnum[Literal["list"]]
    data: list[TraceSummary] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
    next_page_token: str | None = None
    """Pass it on as `page_token`."""
    meta: TraceSearchMeta | None = None


class QueryTracesResponse(APIStruct, kw_only=True):
    """The traces that a query found."""

    object: str | None = None
    search: SearchTracesResponse | None = None


class SearchTracesRequest(APIStruct, kw_only=True):
    """What `traces_search` takes."""

    from_: DateTimeInput = field(name="from")
    to: DateTimeInput
    filters: Sequence[TraceFilter] | None = None
    filter_operator: str | None = None
    query: str | None = None
    sort: Sequence[TraceSort] | None = None
    limit: int | None = None
    page_token: str | None = None
