# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.monitors import CreateMonitorRequest, MonitorResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMonitorRequestParam

OPERATION = Operation(
    name="monitors_create",
    method="POST",
    path="/v2/monitors",
    request=CreateMonitorRequest,
    answer=Json(MonitorResponse),
)


@overload
def monitors_create(
    core: OrqCore, request: CreateMonitorRequest | CreateMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_create(
    core: AsyncOrqCore,
    request: CreateMonitorRequest | CreateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError]: ...
def monitors_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMonitorRequest | CreateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Create a monitor, a dashboard of widgets.

    `POST /v2/monitors`.
    """
    return core.call(OPERATION, request, options)
