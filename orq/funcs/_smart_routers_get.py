# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.smart_routers import GetSmartRouterRequest, SmartRouterResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import GetSmartRouterRequestParam

OPERATION = Operation(
    name="smart_routers_get",
    method="GET",
    path="/v2/smart-routers/{smart_router_id}",
    request=GetSmartRouterRequest,
    answer=Json(SmartRouterResponse),
)


@overload
def smart_routers_get(
    core: OrqCore, request: GetSmartRouterRequest | GetSmartRouterRequestParam, *, options: RequestOptions | None = None
) -> Result[SmartRouterResponse, OrqError]: ...
@overload
async def smart_routers_get(
    core: AsyncOrqCore,
    request: GetSmartRouterRequest | GetSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError]: ...
def smart_routers_get(
    core: OrqCore | AsyncOrqCore,
    request: GetSmartRouterRequest | GetSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError] | Awaitable[Result[SmartRouterResponse, OrqError]]:
    """Fetch a smart router by its id.

    `GET /v2/smart-routers/{smart_router_id}`.
    """
    return core.call(OPERATION, request, options)
