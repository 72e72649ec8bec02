# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.schedules import CreateScheduleRequest, Schedule

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import CreateScheduleRequestParam

OPERATION = Operation(
    name="schedules_create",
    method="POST",
    path="/v3/agents/{agent_key}/schedules",
    request=CreateScheduleRequest,
    answer=Json(Schedule, status=201),
)


@overload
def schedules_create(
    core: OrqCore, request: CreateScheduleRequest | CreateScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_create(
    core: AsyncOrqCore,
    request: CreateScheduleRequest | CreateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateScheduleRequest | CreateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Create a schedule on which an agent runs.

    `POST /v3/agents/{agent_key}/schedules`.
    """
    return core.call(OPERATION, request, options)
