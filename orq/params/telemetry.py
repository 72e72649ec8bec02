# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.trace_queries import TraceCompute, TraceFilter
from ..models.values import ReportMode, SortOrder, TelemetrySource
from ..types import DateTimeInput, SequenceNotStr
from .trace_queries import TraceComputeParam, TraceFilterParam

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
