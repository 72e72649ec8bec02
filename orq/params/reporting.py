# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.reporting import ReportField, ReportFilter, ReportFilterOp, ReportGroupBy, ReportMetric
from ..models.values import ReportGrain, ReportMode, SortOrder
from ..types import DateTimeInput, SequenceNotStr


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
