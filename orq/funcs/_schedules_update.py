# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.schedules import Schedule, UpdateScheduleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import UpdateScheduleRequestParam

OPERATION = Operation(
    name="schedules_update",
    method="PATCH",
    path="/v3/agents/{agent_key}/schedules/{schedule_id}",
    request=UpdateScheduleRequest,
    answer=Json(Schedule),
)


@overload
def schedules_update(
    core: OrqCore, request: UpdateScheduleRequest | UpdateScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_update(
    core: AsyncOrqCore,
    request: UpdateScheduleRequest | UpdateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateScheduleRequest | UpdateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Change a schedule; what is not given stays as it is.

    `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(OPERATION, request, options)
