# @generated
"""`client.telemetry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _telemetry

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


class TelemetryNamespace(Namespace, functions=_telemetry):
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

        source: Lists only metrics of traces, of metrics or of logs.
        project_id: Lists what can be queried in this project.
        workspace_wide: Whether to list what can be queried across the workspace.

        `GET /v3/telemetry/capabilities`; raises `OrqError`.
        """
        ...

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

        source: Data to query: traces, metrics or logs.
        metric: Name of the metric whose data is searched.
        field: Name of the dimension whose values are listed.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that data must meet.
        filter_operator: How `filters` combine: `and` or `or`.
        limit: Maximum number of values to return.

        `POST /v3/telemetry/facet-values`; raises `OrqError`.
        """
        ...

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

        source: Data to query: traces, metrics or logs.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        compute: Metrics to compute, each with its operation.
        grain: Width of a time bucket; empty or `none`: one row for each group.
        group_by: Dimensions by which values are split; the metric says which it has.
        filters: Conditions on fields that data must meet.
        filter_operator: How `filters` combine: `and` or `or`.
        limit: Maximum number of rows.
        time_zone: IANA time zone in which buckets begin, such as `America/New_York`.
        include_totals: Whether `totals` over the whole time are returned, too.
        mode: Whether there is a row for each time bucket or one for each group.
        sort: Order of the rows by their values.
        interval_seconds: Width of a time bucket in seconds, in place of `grain`.
        selected_range_seconds: Length of the time that the user chose, in seconds.
        project_id: Project whose data is queried.
        query: Text that the data must contain.
        oql: Query written as an OQL pipeline.

        `POST /v3/telemetry/query`; raises `OrqError`.
        """
        ...


class AsyncTelemetryNamespace(AsyncNamespace, functions=_telemetry):
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

        source: Lists only metrics of traces, of metrics or of logs.
        project_id: Lists what can be queried in this project.
        workspace_wide: Whether to list what can be queried across the workspace.

        `GET /v3/telemetry/capabilities`; raises `OrqError`.
        """
        ...

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

        source: Data to query: traces, metrics or logs.
        metric: Name of the metric whose data is searched.
        field: Name of the dimension whose values are listed.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that data must meet.
        filter_operator: How `filters` combine: `and` or `or`.
        limit: Maximum number of values to return.

        `POST /v3/telemetry/facet-values`; raises `OrqError`.
        """
        ...

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

        source: Data to query: traces, metrics or logs.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        compute: Metrics to compute, each with its operation.
        grain: Width of a time bucket; empty or `none`: one row for each group.
        group_by: Dimensions by which values are split; the metric says which it has.
        filters: Conditions on fields that data must meet.
        filter_operator: How `filters` combine: `and` or `or`.
        limit: Maximum number of rows.
        time_zone: IANA time zone in which buckets begin, such as `America/New_York`.
        include_totals: Whether `totals` over the whole time are returned, too.
        mode: Whether there is a row for each time bucket or one for each group.
        sort: Order of the rows by their values.
        interval_seconds: Width of a time bucket in seconds, in place of `grain`.
        selected_range_seconds: Length of the time that the user chose, in seconds.
        project_id: Project whose data is queried.
        query: Text that the data must contain.
        oql: Query written as an OQL pipeline.

        `POST /v3/telemetry/query`; raises `OrqError`.
        """
        ...
