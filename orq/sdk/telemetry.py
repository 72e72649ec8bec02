# @generated
"""`client.telemetry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.facets import FacetValuesResponse
    from ..models.telemetry import QueryTelemetryResponse
    from ..models.telemetry_capabilities import ListTelemetryCapabilitiesResponse
    from ..models.trace_queries import TraceCompute, TraceFilter
    from ..models.values import ReportMode, SortOrder, TelemetrySource
    from ..params._t import TraceComputeParam, TraceFilterParam
    from ..types import DateTimeInput, SequenceNotStr


class TelemetryNamespace(Namespace):
    """Traces, metrics and logs, queried in one way."""

    def list_capabilities(
        self,
        *,
        source: TelemetrySource | None = None,
        project_id: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTelemetryCapabilitiesResponse:
        """List the metrics that can be queried, and how.

        `GET /v3/telemetry/capabilities`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_list_capabilities

        request: Any = {"source": source, "project_id": project_id, "workspace_wide": workspace_wide}
        return telemetry_list_capabilities(self._core, request, options=options).unwrap()

    def list_facet_values(
        self,
        *,
        source: TelemetrySource | None = None,
        metric: str | None = None,
        field: str | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> FacetValuesResponse:
        """List the values of one field of a metric.

        `POST /v3/telemetry/facet-values`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_list_facet_values

        request: Any = {
            "source": source,
            "metric": metric,
            "field": field,
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "limit": limit,
        }
        return telemetry_list_facet_values(self._core, request, options=options).unwrap()

    def query(
        self,
        *,
        source: TelemetrySource | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        compute: Sequence[TraceCompute | TraceComputeParam] | None = None,
        grain: str | None = None,
        group_by: SequenceNotStr[str] | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        include_totals: bool | None = None,
        mode: ReportMode | None = None,
        sort: SortOrder | None = None,
        interval_seconds: int | None = None,
        selected_range_seconds: int | None = None,
        project_id: str | None = None,
        query: str | None = None,
        oql: str | None = None,
        options: RequestOptions | None = None,
    ) -> QueryTelemetryResponse:
        """Query traces, metrics or logs, over time or as totals.

        `POST /v3/telemetry/query`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_query

        request: Any = {
            "source": source,
            "from_": from_,
            "to": to,
            "compute": compute,
            "grain": grain,
            "group_by": group_by,
            "filters": filters,
            "filter_operator": filter_operator,
            "limit": limit,
            "time_zone": time_zone,
            "include_totals": include_totals,
            "mode": mode,
            "sort": sort,
            "interval_seconds": interval_seconds,
            "selected_range_seconds": selected_range_seconds,
            "project_id": project_id,
            "query": query,
            "oql": oql,
        }
        return telemetry_query(self._core, request, options=options).unwrap()


class AsyncTelemetryNamespace(AsyncNamespace):
    """Traces, metrics and logs, queried in one way."""

    async def list_capabilities(
        self,
        *,
        source: TelemetrySource | None = None,
        project_id: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTelemetryCapabilitiesResponse:
        """List the metrics that can be queried, and how.

        `GET /v3/telemetry/capabilities`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_list_capabilities

        request: Any = {"source": source, "project_id": project_id, "workspace_wide": workspace_wide}
        return (await telemetry_list_capabilities(self._core, request, options=options)).unwrap()

    async def list_facet_values(
        self,
        *,
        source: TelemetrySource | None = None,
        metric: str | None = None,
        field: str | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> FacetValuesResponse:
        """List the values of one field of a metric.

        `POST /v3/telemetry/facet-values`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_list_facet_values

        request: Any = {
            "source": source,
            "metric": metric,
            "field": field,
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "limit": limit,
        }
        return (await telemetry_list_facet_values(self._core, request, options=options)).unwrap()

    async def query(
        self,
        *,
        source: TelemetrySource | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        compute: Sequence[TraceCompute | TraceComputeParam] | None = None,
        grain: str | None = None,
        group_by: SequenceNotStr[str] | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        limit: int | None = None,
        time_zone: str | None = None,
        include_totals: bool | None = None,
        mode: ReportMode | None = None,
        sort: SortOrder | None = None,
        interval_seconds: int | None = None,
        selected_range_seconds: int | None = None,
        project_id: str | None = None,
        query: str | None = None,
        oql: str | None = None,
        options: RequestOptions | None = None,
    ) -> QueryTelemetryResponse:
        """Query traces, metrics or logs, over time or as totals.

        `POST /v3/telemetry/query`; raises `OrqError`.
        """
        from ..funcs._telemetry import telemetry_query

        request: Any = {
            "source": source,
            "from_": from_,
            "to": to,
            "compute": compute,
            "grain": grain,
            "group_by": group_by,
            "filters": filters,
            "filter_operator": filter_operator,
            "limit": limit,
            "time_zone": time_zone,
            "include_totals": include_totals,
            "mode": mode,
            "sort": sort,
            "interval_seconds": interval_seconds,
            "selected_range_seconds": selected_range_seconds,
            "project_id": project_id,
            "query": query,
            "oql": oql,
        }
        return (await telemetry_query(self._core, request, options=options)).unwrap()
