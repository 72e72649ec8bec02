# @generated
"""`client.reporting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _reporting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.reporting import QueryReportResponse, ReportFilter, ReportGroupBy, ReportMetric
    from ..models.values import ReportGrain, ReportMode, SortOrder
    from ..params._r import ReportFilterParam
    from ..types import DateTimeInput, SequenceNotStr


class ReportingNamespace(Namespace, functions=_reporting):
    """Reports of usage, cost, latency and evaluation results."""

    def query(
        self,
        *,
        metric: ReportMetric,
        from_: DateTimeInput,
        to: DateTimeInput,
        grain: ReportGrain | None = None,
        group_by: SequenceNotStr[ReportGroupBy] | None = None,
        filters: Sequence[ReportFilter | ReportFilterParam] | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        include_totals: bool | None = None,
        mode: ReportMode | None = None,
        sort: SortOrder | None = None,
        options: RequestOptions | None = None,
    ) -> QueryReportResponse:
        """Query usage, cost, latency and evaluation results, over time or as totals.

        metric: Metric to report, such as `genai.cost`.
        from_: Start of the time reported, in UTC.
        to: End of the time reported, in UTC; itself not included.
        grain: Width of a time bucket. Default: the service chooses by the range.
        group_by: Dimensions by which values are split; the metric says which it has.
        filters: Conditions that data must meet to count, all of them; at most 20.
        limit: Maximum number of rows, up to 5,000. Default: 1,000.
        time_zone: IANA time zone in which buckets begin, such as `America/New_York`. Default: UTC.
        include_totals: Whether `totals` over the whole time are returned, too.
        mode: `timeseries` (default): a row for each time bucket. `scalar`: one row for each group.
        sort: Order of the rows by value, for `scalar` only. Default: highest first.

        `POST /v2/reporting`; raises `OrqError`.
        """
        ...


class AsyncReportingNamespace(AsyncNamespace, functions=_reporting):
    """Reports of usage, cost, latency and evaluation results."""

    async def query(
        self,
        *,
        metric: ReportMetric,
        from_: DateTimeInput,
        to: DateTimeInput,
        grain: ReportGrain | None = None,
        group_by: SequenceNotStr[ReportGroupBy] | None = None,
        filters: Sequence[ReportFilter | ReportFilterParam] | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        include_totals: bool | None = None,
        mode: ReportMode | None = None,
        sort: SortOrder | None = None,
        options: RequestOptions | None = None,
    ) -> QueryReportResponse:
        """Query usage, cost, latency and evaluation results, over time or as totals.

        metric: Metric to report, such as `genai.cost`.
        from_: Start of the time reported, in UTC.
        to: End of the time reported, in UTC; itself not included.
        grain: Width of a time bucket. Default: the service chooses by the range.
        group_by: Dimensions by which values are split; the metric says which it has.
        filters: Conditions that data must meet to count, all of them; at most 20.
        limit: Maximum number of rows, up to 5,000. Default: 1,000.
        time_zone: IANA time zone in which buckets begin, such as `America/New_York`. Default: UTC.
        include_totals: Whether `totals` over the whole time are returned, too.
        mode: `timeseries` (default): a row for each time bucket. `scalar`: one row for each group.
        sort: Order of the rows by value, for `scalar` only. Default: highest first.

        `POST /v2/reporting`; raises `OrqError`.
        """
        ...
