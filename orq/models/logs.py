# @generated
"""Logs."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput
from .trace_queries import TraceFilter, TraceSearchMeta, TraceSort


class GetLogContextRequest(APIStruct, kw_only=True):
    """Parameters of `logs.context`."""

    id: str
    """Id of the record around which others are fetched."""
    from_: DateTimeInput = field(name="from")
    """Start of the time searched, in UTC."""
    to: DateTimeInput
    """End of the time searched, in UTC."""
    query: str | None = None
    """Text that the body must contain, in any case."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that records must meet."""
    before: int | None = None
    """Number of fitting records to return before the record. Default: 10."""
    after: int | None = None
    """Number of fitting records to return after the record. Default: 10."""
    oql: str | None = None
    """A query in OQL, in place of `query` and `filters`."""


class Log(APIStruct, kw_only=True):
    """A log record, as OpenTelemetry defines it."""

    id: str
    """Identifies the record in other calls."""
    trace_id: str | None = None
    """Id of the trace during which it was written, if there was one."""
    span_id: str | None = None
    """Id of the span during which it was written, if there was one."""
    timestamp: DateTime | None = None
    """When the event happened, in UTC."""
    observed_timestamp: DateTime | None = None
    """When the record was collected, in UTC."""
    severity_number: int | None = None
    """Severity, 1 to 24: 9 is info, 13 a warning, 17 an error, 21 fatal."""
    severity_text: str | None = None
    """Severity as the program named it, such as `ERROR`."""
    body: str | None = None
    """The message; JSON if `body_is_json`."""
    body_is_json: bool | None = None
    """Whether `body` holds JSON."""
    event_name: str | None = None
    """Name of the kind of event, if the record is an event."""
    dropped_attributes_count: int | None = None
    """Number of attributes that were left out because of limits."""
    trace_flags: int | None = None
    """W3C trace flags of the span; the lowest bit means sampled."""
    scope_name: str | None = None
    """Name of the logger or library that wrote the record."""
    scope_version: str | None = None
    """Version of the logger or library that wrote the record."""
    scope_attributes: dict[str, str] | None = None
    """Attributes of the logger or library, by name."""
    log_attributes: dict[str, str] | None = None
    """Attributes of the record itself, by name."""
    resource_attributes: dict[str, str] | None = None
    """Attributes of the program or machine that wrote it, by name."""
    service_name: str | None = None
    """Program that wrote the record (`service.name`)."""
    service_version: str | None = None
    """Version of that program (`service.version`)."""
    deployment_environment: str | None = None
    """Environment in which it ran, such as `production`."""
    host_name: str | None = None
    """Machine on which it ran (`host.name`)."""
    project_id: str | None = None
    """Project that owns the record."""


class GetLogContextResponse(APIStruct, kw_only=True):
    """The log records around one record."""

    anchor: Log
    """The record that was asked for."""
    before: list[Log]
    """Fitting records before it, oldest first."""
    after: list[Log]
    """Fitting records after it, oldest first."""
    has_more_before: bool
    """Whether there are still earlier records that fit."""
    has_more_after: bool
    """Whether there are still later records that fit."""


class GetLogRequest(APIStruct, kw_only=True):
    """Parameters of `logs.get`."""

    id: str
    """Id of the record to fetch."""


class GetLogResponse(APIStruct, kw_only=True):
    """Answer with one log record."""

    log: Log | None = None
    """The record with this id."""


class ListTraceLogsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.list_trace_logs`."""

    trace_id: str
    """Id of the trace whose logs are listed."""
    limit: int | None = None
    """Number of records in a page."""
    page_token: str | None = None
    """`next_page_token` of the page before; leave it out for the first page."""


class ListTraceLogsResponse(APIStruct, kw_only=True):
    """A page of the logs of a trace."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[Log] | None = None
    """Records of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""
    next_page_token: str | None = None
    """Give it as `page_token` to fetch the next page; empty on the last one."""


class SearchLogsResponse(APIStruct, kw_only=True):
    """A page of log records."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Log] | None = None
    """Records of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""
    next_page_token: str | None = None
    """Give it as `page_token` to fetch the next page; empty on the last one."""
    meta: TraceSearchMeta | None = None
    """What the search looked at."""
    total_count: str | None = None
    """Number of records on all pages, as text."""


class QueryLogsResponse(APIStruct, kw_only=True):
    """The log records that a query found."""

    object: str
    """Kind of this object: always `query`."""
    search: SearchLogsResponse | None = None
    """The page of records that was found."""


class SearchLogsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.search`."""

    from_: DateTimeInput | None = field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    query: str | None = None
    """Text that the body must contain, in any case."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that records must meet."""
    sort: Sequence[TraceSort] | None = None
    """Fields by which to sort, the most important first."""
    limit: int | None = None
    """Number of records in a page, at most 1,000. Default: 100."""
    page_token: str | None = None
    """`next_page_token` of the page before; leave it out for the first page."""
