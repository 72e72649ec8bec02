# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.facets import FacetValuesResponse
    from ..models.telemetry import ListTelemetryFacetValuesRequest, QueryTelemetryRequest, QueryTelemetryResponse
    from ..models.telemetry_capabilities import ListTelemetryCapabilitiesRequest, ListTelemetryCapabilitiesResponse
    from ..params._t import (
        ListTelemetryCapabilitiesRequestParam,
        ListTelemetryFacetValuesRequestParam,
        QueryTelemetryRequestParam,
    )


@cache
def _telemetry_list_capabilities() -> Operation:
    from ..models.telemetry_capabilities import ListTelemetryCapabilitiesRequest, ListTelemetryCapabilitiesResponse

    return Operation(
        name="telemetry_list_capabilities",
        method="GET",
        path="/v3/telemetry/capabilities",
        request=ListTelemetryCapabilitiesRequest,
        query=("source", "project_id", "workspace_wide"),
        answer=Json(ListTelemetryCapabilitiesResponse),
    )


@overload
def telemetry_list_capabilities(
    core: OrqCore,
    request: ListTelemetryCapabilitiesRequest | ListTelemetryCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTelemetryCapabilitiesResponse, OrqError]: ...
@overload
async def telemetry_list_capabilities(
    core: AsyncOrqCore,
    request: ListTelemetryCapabilitiesRequest | ListTelemetryCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTelemetryCapabilitiesResponse, OrqError]: ...
def telemetry_list_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: ListTelemetryCapabilitiesRequest | ListTelemetryCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListTelemetryCapabilitiesResponse, OrqError] | Awaitable[Result[ListTelemetryCapabilitiesResponse, OrqError]]
):
    """List the metrics that can be queried, and how.

    `GET /v3/telemetry/capabilities`.
    """
    return core.call(_telemetry_list_capabilities(), request, options)


@cache
def _telemetry_list_facet_values() -> Operation:
    from ..models.facets import FacetValuesResponse
    from ..models.telemetry import ListTelemetryFacetValuesRequest

    return Operation(
        name="telemetry_list_facet_values",
        method="POST",
        path="/v3/telemetry/facet-values",
        request=ListTelemetryFacetValuesRequest,
        answer=Json(FacetValuesResponse),
    )


@overload
def telemetry_list_facet_values(
    core: OrqCore,
    request: ListTelemetryFacetValuesRequest | ListTelemetryFacetValuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError]: ...
@overload
async def telemetry_list_facet_values(
    core: AsyncOrqCore,
    request: ListTelemetryFacetValuesRequest | ListTelemetryFacetValuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError]: ...
def telemetry_list_facet_values(
    core: OrqCore | AsyncOrqCore,
    request: ListTelemetryFacetValuesRequest | ListTelemetryFacetValuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError] | Awaitable[Result[FacetValuesResponse, OrqError]]:
    """List the values of one field of a metric.

    `POST /v3/telemetry/facet-values`.
    """
    return core.call(_telemetry_list_facet_values(), request, options)


@cache
def _telemetry_query() -> Operation:
    from ..models.telemetry import QueryTelemetryRequest, QueryTelemetryResponse

    return Operation(
        name="telemetry_query",
        method="POST",
        path="/v3/telemetry/query",
        request=QueryTelemetryRequest,
        answer=Json(QueryTelemetryResponse),
    )


@overload
def telemetry_query(
    core: OrqCore,
    request: QueryTelemetryRequest | QueryTelemetryRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryTelemetryResponse, OrqError]: ...
@overload
async def telemetry_query(
    core: AsyncOrqCore,
    request: QueryTelemetryRequest | QueryTelemetryRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryTelemetryResponse, OrqError]: ...
def telemetry_query(
    core: OrqCore | AsyncOrqCore,
    request: QueryTelemetryRequest | QueryTelemetryRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryTelemetryResponse, OrqError] | Awaitable[Result[QueryTelemetryResponse, OrqError]]:
    """Query traces, metrics or logs, over time or as totals.

    `POST /v3/telemetry/query`.
    """
    return core.call(_telemetry_query(), request, options)
