# @generated
"""`client.reporting`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.reporting import QueryReportResponse, ReportFilter, ReportGroupBy, ReportMetric
    from ..models.values import ReportGrain, ReportMode, SortOrder
    from ..params._r import ReportFilterParam
    from ..types import DateTimeInput, SequenceNotStr


class ReportingNamespace(Namespace):
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
        from ..funcs._reporting import reporting_query

        request: Any = {
            "metric": metric,
            "from_": from_,
            "to": to,
            "grain": grain,
            "group_by": group_by,
            "filters": filters,
            "limit": limit,
            "time_zone": time_zone,
            "include_totals": include_totals,
            "mode": mode,
            "sort": sort,
        }
        return reporting_query(self._core, request, options=options).unwrap()


class AsyncReportingNamespace(AsyncNamespace):
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
        from ..funcs._reporting import reporting_query

        request: Any = {
            "metric": metric,
            "from_": from_,
            "to": to,
            "grain": grain,
            "group_by": group_by,
            "filters": filters,
            "limit": limit,
            "time_zone": time_zone,
            "include_totals": include_totals,
            "mode": mode,
            "sort": sort,
        }
        return (await reporting_query(self._core, request, options=options)).unwrap()
