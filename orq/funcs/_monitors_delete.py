# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.monitors import DeleteMonitorRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMonitorRequestParam

OPERATION = Operation(
    name="monitors_delete",
    method="DELETE",
    path="/v2/monitors/{monitor_id}",
    request=DeleteMonitorRequest,
    answer=Json(dict[str, Any]),
)


@overload
def monitors_delete(
    core: OrqCore, request: DeleteMonitorRequest | DeleteMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def monitors_delete(
    core: AsyncOrqCore,
    request: DeleteMonitorRequest | DeleteMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def monitors_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMonitorRequest | DeleteMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a monitor and its widgets.

    `DELETE /v2/monitors/{monitor_id}`.
    """
    return core.call(OPERATION, request, options)
