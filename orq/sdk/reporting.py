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

        `POST /v2/reporting`; raises `OrqError`.
        """
        ...
