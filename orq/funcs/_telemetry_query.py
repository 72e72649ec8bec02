# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.telemetry import QueryTelemetryRequest, QueryTelemetryResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import QueryTelemetryRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
