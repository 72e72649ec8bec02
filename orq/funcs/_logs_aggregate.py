# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.log_analysis import AggregateLogsRequest, AggregateLogsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import AggregateLogsRequestParam

OPERATION = Operation(
    name="logs_aggregate",
    method="POST",
    path="/v3/logs/aggregate",
    request=AggregateLogsRequest,
    answer=Json(AggregateLogsResponse),
)


@overload
def logs_aggregate(
    core: OrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError]: ...
@overload
async def logs_aggregate(
    core: AsyncOrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError]: ...
def logs_aggregate(
    core: OrqCore | AsyncOrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError] | Awaitable[Result[AggregateLogsResponse, OrqError]]:
    """Count logs by severity in time buckets.

    `POST /v3/logs/aggregate`.
    """
    return core.call(OPERATION, request, options)
