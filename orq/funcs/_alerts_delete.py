# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.alerts import DeleteAlertRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAlertRequestParam

OPERATION = Operation(
    name="alerts_delete",
    method="DELETE",
    path="/v2/alerts/{alert_id}",
    request=DeleteAlertRequest,
    answer=Json(dict[str, Any]),
)


@overload
def alerts_delete(
    core: OrqCore, request: DeleteAlertRequest | DeleteAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def alerts_delete(
    core: AsyncOrqCore, request: DeleteAlertRequest | DeleteAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def alerts_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAlertRequest | DeleteAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an alert and the history of its triggers.

    `DELETE /v2/alerts/{alert_id}`.
    """
    return core.call(OPERATION, request, options)
