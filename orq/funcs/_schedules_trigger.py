# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.schedules import TriggerScheduleRequest, TriggerScheduleResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import TriggerScheduleRequestParam

OPERATION = Operation(
    name="schedules_trigger",
    method="POST",
    path="/v3/agents/{agent_key}/schedules/{schedule_id}/execution",
    request=TriggerScheduleRequest,
    answer=Json(TriggerScheduleResponse, status=202),
)


@overload
def schedules_trigger(
    core: OrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError]: ...
@overload
async def schedules_trigger(
    core: AsyncOrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError]: ...
def schedules_trigger(
    core: OrqCore | AsyncOrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError] | Awaitable[Result[TriggerScheduleResponse, OrqError]]:
    """Run what a schedule runs now, besides its regular times.

    `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`.
    """
    return core.call(OPERATION, request, options)
