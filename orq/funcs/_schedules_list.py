# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.schedules import ListSchedulesRequest, ListSchedulesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ListSchedulesRequestParam

OPERATION = Operation(
    name="schedules_list",
    method="GET",
    path="/v3/agents/{agent_key}/schedules",
    request=ListSchedulesRequest,
    answer=Json(ListSchedulesResponse),
)


@overload
def schedules_list(
    core: OrqCore, request: ListSchedulesRequest | ListSchedulesRequestParam, *, options: RequestOptions | None = None
) -> Result[ListSchedulesResponse, OrqError]: ...
@overload
async def schedules_list(
    core: AsyncOrqCore,
    request: ListSchedulesRequest | ListSchedulesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSchedulesResponse, OrqError]: ...
def schedules_list(
    core: OrqCore | AsyncOrqCore,
    request: ListSchedulesRequest | ListSchedulesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSchedulesResponse, OrqError] | Awaitable[Result[ListSchedulesResponse, OrqError]]:
    """List the schedules of an agent.

    `GET /v3/agents/{agent_key}/schedules`.
    """
    return core.call(OPERATION, request, options)
