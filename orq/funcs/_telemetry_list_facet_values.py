# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.facets import FacetValuesResponse
from ..models.telemetry import ListTelemetryFacetValuesRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTelemetryFacetValuesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
