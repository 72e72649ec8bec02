# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.traces import AggregateTracesRequest, AggregateTracesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import AggregateTracesRequestParam

OPERATION = Operation(
    name="traces_aggregate",
    method="POST",
    path="/v3/traces/aggregate",
    request=AggregateTracesRequest,
    answer=Json(AggregateTracesResponse),
)


@overload
def traces_aggregate(
    core: OrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError]: ...
@overload
async def traces_aggregate(
    core: AsyncOrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError]: ...
def traces_aggregate(
    core: OrqCore | AsyncOrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError] | Awaitable[Result[AggregateTracesResponse, OrqError]]:
    """Aggregate metrics of traces by groups.

    `POST /v3/traces/aggregate`.
    """
    return core.call(OPERATION, request, options)
