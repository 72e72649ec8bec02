# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.alerts import AlertResponse, GetAlertRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import GetAlertRequestParam

OPERATION = Operation(
    name="alerts_get",
    method="GET",
    path="/v2/alerts/{alert_id}",
    request=GetAlertRequest,
    answer=Json(AlertResponse),
)


@overload
def alerts_get(
    core: OrqCore, request: GetAlertRequest | GetAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_get(
    core: AsyncOrqCore, request: GetAlertRequest | GetAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAlertRequest | GetAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Fetch an alert by its id.

    `GET /v2/alerts/{alert_id}`.
    """
    return core.call(OPERATION, request, options)
