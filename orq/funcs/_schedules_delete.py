# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.schedules import DeleteScheduleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import DeleteScheduleRequestParam

OPERATION = Operation(
    name="schedules_delete",
    method="DELETE",
    path="/v3/agents/{agent_key}/schedules/{schedule_id}",
    request=DeleteScheduleRequest,
    answer=Empty(status=204),
)


@overload
def schedules_delete(
    core: OrqCore, request: DeleteScheduleRequest | DeleteScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def schedules_delete(
    core: AsyncOrqCore,
    request: DeleteScheduleRequest | DeleteScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def schedules_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteScheduleRequest | DeleteScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a schedule, which then never runs again.

    `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(OPERATION, request, options)
