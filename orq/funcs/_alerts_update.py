# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.alerts import AlertResponse, UpdateAlertRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import UpdateAlertRequestParam

OPERATION = Operation(
    name="alerts_update",
    method="PATCH",
    path="/v2/alerts/{alert_id}",
    request=UpdateAlertRequest,
    answer=Json(AlertResponse),
)


@overload
def alerts_update(
    core: OrqCore, request: UpdateAlertRequest | UpdateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_update(
    core: AsyncOrqCore, request: UpdateAlertRequest | UpdateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAlertRequest | UpdateAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Change an alert, or switch it on or off.

    `PATCH /v2/alerts/{alert_id}`.
    """
    return core.call(OPERATION, request, options)
