# @generated
"""Telemetry."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number
from .trace_queries import TraceCompute, TraceFilter
from .values import ReportMode, SortOrder, TelemetrySource


class ListTelemetryFacetValuesRequest(APIStruct, kw_only=True):
    """Parameters of `telemetry.list_facet_values`."""

    source: TelemetrySource | None = None
    """Data to query: traces, metrics or logs."""
    metric: str | None = None
    """Name of the metric whose data is searched."""
    field: str | None = None
    """Name of the dimension whose values are listed."""
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that data must meet."""
    filter_operator: str | None = None
    """How `filters` combine: `and` or `or`."""
    limit: int | None = None
    """Maximum number of values to return."""


class QueryTelemetryMeta(APIStruct, kw_only=True):
    """How an answer was made."""

    effective_grain: str | None = None
    """Width of the time buckets that the service used."""
    warnings: list[str] | None = None
    """What went wrong without failing the query, for people."""
    row_count: int | None = None
    """Number of rows in `data`."""
    request_id: str | None = None
    """Id of this query; name it when you ask the vendor's support."""
    currency: str | None = None
    """Currency of costs, such as `USD`."""


class QueryTelemetryRequest(APIStruct, kw_only=True):
    """Parameters of `telemetry.query`."""

    source: TelemetrySource | None = None
    """Data to query: traces, metrics or logs."""
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    compute: Sequence[TraceCompute] | None = None
    """Metrics to compute, each with its operation."""
    grain: str | None = None
    """Width of a time bucket; empty or `none`: one row for each group."""
    group_by: Sequence[str] | None = None
    """Dimensions by which values are split; the metric says which it has."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that data must meet."""
    filter_operator: str | None = None
    """How `filters` combine: `and` or `or`."""
    limit: int | None = None
    """Maximum number of rows."""
    time_zone: str | None = None
    """IANA time zone in which buckets begin, such as `America/New_York`."""
    include_totals: bool | None = None
    """Whether `totals` over the whole time are returned, too."""
    mode: ReportMode | None = None
    """Whether there is a row for each time bucket or one for each group."""
    sort: SortOrder | None = None
    """Order of the rows by their values."""
    interval_seconds: int | None = None
    """Width of a time bucket in seconds, in place of `grain`."""
    selected_range_seconds: int | None = None
    """Length of the time that the user chose, in seconds."""
    project_id: str | None = None
    """Project whose data is queried."""
    query: str | None = None
    """Text that the data must contain."""
    oql: str | None = None
    """Query written as an OQL pipeline."""


class TelemetryRow(APIStruct, kw_only=True):
    """Values of one time bucket or group."""

    timestamp: DateTime | None = None
    """Start of the bucket, in UTC; absent without time buckets."""
    group: dict[str, str] | None = None
    """Value of each dimension of `group_by`, by its name."""
    metrics: dict[str, Number] | None = None
    """Values by name of the metric."""


class QueryTelemetryResponse(APIStruct, kw_only=True):
    """Values of metrics, over time or by group."""

    object: str | None = None
    """Kind of this object."""
    data: list[TelemetryRow] | None = None
    """Rows: time buckets in order, or groups by their value."""
    totals: TelemetryRow | None = None
    """Values over the whole time; only if `include_totals` was set."""
    meta: QueryTelemetryMeta | None = None
    """How the answer was made: bucket width, currency, warnings."""
    request: QueryTelemetryRequest | None = None
    """The request as the service understood it."""
    has_more: bool | None = None
    """Whether rows were left out because of the limit."""
