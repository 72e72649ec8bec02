# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.telemetry_capabilities import ListTelemetryCapabilitiesRequest, ListTelemetryCapabilitiesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTelemetryCapabilitiesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
