# @generated
"""Logs."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput
from .trace_queries import TraceFilter, TraceSearchMeta, TraceSort


class GetLogContextRequest(APIStruct, kw_only=True):
    """What `logs_context` takes."""

    id: str
    from_: DateTimeInput = field(name="from")
    to: DateTimeInput
    query: str | None = None
    filter_operator: str | None = None
    filters: Sequence[TraceFilter] | None = None
    before: int | None = None
    after: int | None = None
    oql: str | None = None


class Log(APIStruct, kw_only=True):
    """A log record."""

    id: str
    trace_id: str | None = None
    span_id: str | None = None
    timestamp: DateTime | None = None
    observed_timestamp: DateTime | None = None
    severity_number: int | None = None
    severity_text: str | None = None
    body: str | None = None
    body_is_json: bool | None = None
    event_name: str | None = None
    dropped_attributes_count: int | None = None
    trace_flags: int | None = None
    scope_name: str | None = None
    scope_version: str | None = None
    scope_attributes: dict[str, str] | None = None
    log_attributes: dict[str, str] | None = None
    resource_attributes: dict[str, str] | None = None
    service_name: str | None = None
    service_version: str | None = None
    deployment_environment: str | None = None
    host_name: str | None = None
    project_id: str | None = None


class GetLogContextResponse(APIStruct, kw_only=True):
    """The log records around one record."""

    anchor: Log
    before: list[Log]
    after: list[Log]
    has_more_before: bool
    has_more_after: bool


class GetLogRequest(APIStruct, kw_only=True):
    """What `logs_get` takes."""

    id: str


class GetLogResponse(APIStruct, kw_only=True):
    """A log record."""

    log: Log | None = None


class ListTraceLogsRequest(APIStruct, kw_only=True):
    """What `logs_list_trace_logs` takes."""

    trace_id: str
    limit: int | None = None
    """How many at most."""
    page_token: str | None = None
    """The `next_page_token` of the page before."""


class ListTraceLogsResponse(APIStruct, kw_only=True):
    """A page of logs of a trace."""

    object: str | None = None
    data: list[Log] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
    next_page_token: str | None = None
    """Pass it on as `page_token`."""


class SearchLogsResponse(APIStruct, kw_only=True):
    """A page of log records."""

    object: str
    data: list[Log] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
    next_page_token: str | None = None
    """Pass it on as `page_token`."""
    meta: TraceSearchMeta | None = None
    total_count: str | None = None


class QueryLogsResponse(APIStruct, kw_only=True):
    """The log records that a query found."""

    object: str
    search: SearchLogsResponse | None = None


class SearchLogsRequest(APIStruct, kw_only=True):
    """What `logs_search` takes."""

    from_: DateTimeInput | None = field(name="from", default=None)
    to: DateTimeInput | None = None
    query: str | None = None
    filter_operator: str | None = None
    filters: Sequence[TraceFilter] | None = None
    sort: Sequence[TraceSort] | None = None
    limit: int | None = None
    page_token: str | None = None
