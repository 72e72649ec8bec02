# @generated
"""Telemetry."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number
from .trace_queries import TraceCompute, TraceFilter
from .values import ReportMode, SortOrder, TelemetrySource


class ListTelemetryFacetValuesRequest(APIStruct, kw_only=True):
    """What `telemetry_list_facet_values` takes."""

    source: TelemetrySource | None = None
    metric: str | None = None
    field: str | None = None
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    filters: Sequence[TraceFilter] | None = None
    filter_operator: str | None = None
    limit: int | None = None


class QueryTelemetryMeta(APIStruct, kw_only=True):
    """What an answer was made from."""

    effective_grain: str | None = None
    warnings: list[str] | None = None
    row_count: int | None = None
    request_id: str | None = None
    currency: str | None = None


class QueryTelemetryRequest(APIStruct, kw_only=True):
    """What `telemetry_query` takes."""

    source: TelemetrySource | None = None
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    compute: Sequence[TraceCompute] | None = None
    grain: str | None = None
    group_by: Sequence[str] | None = None
    filters: Sequence[TraceFilter] | None = None
    filter_operator: str | None = None
    limit: int | None = None
    time_zone: str | None = None
    include_totals: bool | None = None
    mode: ReportMode | None = None
    sort: SortOrder | None = None
    interval_seconds: int | None = None
    selected_range_seconds: int | None = None
    project_id: str | None = None
    query: str | None = None
    oql: str | None = None


class TelemetryRow(APIStruct, kw_only=True):
    """Values of one group or time bucket."""

    timestamp: DateTime | None = None
    group: dict[str, str] | None = None
    metrics: dict[str, Number] | None = None


class QueryTelemetryResponse(APIStruct, kw_only=True):
    """Values of metrics."""

    object: str | None = None
    data: list[TelemetryRow] | None = None
    totals: TelemetryRow | None = None
    meta: QueryTelemetryMeta | None = None
    request: QueryTelemetryRequest | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
