# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.schedules import RetrieveScheduleRequest, Schedule

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import RetrieveScheduleRequestParam

OPERATION = Operation(
    name="schedules_retrieve",
    method="GET",
    path="/v3/agents/{agent_key}/schedules/{schedule_id}",
    request=RetrieveScheduleRequest,
    answer=Json(Schedule),
)


@overload
def schedules_retrieve(
    core: OrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_retrieve(
    core: AsyncOrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Fetch a schedule of an agent.

    `GET /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(OPERATION, request, options)
