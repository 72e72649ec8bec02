# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.alerts import AlertResponse, CreateAlertRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAlertRequestParam

OPERATION = Operation(
    name="alerts_create",
    method="POST",
    path="/v2/alerts",
    request=CreateAlertRequest,
    answer=Json(AlertResponse),
)


@overload
def alerts_create(
    core: OrqCore, request: CreateAlertRequest | CreateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_create(
    core: AsyncOrqCore, request: CreateAlertRequest | CreateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAlertRequest | CreateAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Create an alert on a metric: a query, a condition and who is told.

    `POST /v2/alerts`.
    """
    return core.call(OPERATION, request, options)
