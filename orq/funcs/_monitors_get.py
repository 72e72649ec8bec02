# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.monitors import GetMonitorRequest, MonitorResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import GetMonitorRequestParam

OPERATION = Operation(
    name="monitors_get",
    method="GET",
    path="/v2/monitors/{monitor_id}",
    request=GetMonitorRequest,
    answer=Json(MonitorResponse),
)


@overload
def monitors_get(
    core: OrqCore, request: GetMonitorRequest | GetMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_get(
    core: AsyncOrqCore, request: GetMonitorRequest | GetMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
def monitors_get(
    core: OrqCore | AsyncOrqCore,
    request: GetMonitorRequest | GetMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Fetch a monitor by its id.

    `GET /v2/monitors/{monitor_id}`.
    """
    return core.call(OPERATION, request, options)
