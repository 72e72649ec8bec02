# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.monitors import MonitorResponse, UpdateMonitorRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMonitorRequestParam

OPERATION = Operation(
    name="monitors_update",
    method="PATCH",
    path="/v2/monitors/{monitor_id}",
    request=UpdateMonitorRequest,
    answer=Json(MonitorResponse),
)


@overload
def monitors_update(
    core: OrqCore, request: UpdateMonitorRequest | UpdateMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_update(
    core: AsyncOrqCore,
    request: UpdateMonitorRequest | UpdateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError]: ...
def monitors_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMonitorRequest | UpdateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Change a monitor or its widgets.

    `PATCH /v2/monitors/{monitor_id}`.
    """
    return core.call(OPERATION, request, options)
