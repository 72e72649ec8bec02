# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.smart_routers import CreateSmartRouterRequest, SmartRouterResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import CreateSmartRouterRequestParam

OPERATION = Operation(
    name="smart_routers_create",
    method="POST",
    path="/v2/smart-routers",
    request=CreateSmartRouterRequest,
    answer=Json(SmartRouterResponse),
)


@overload
def smart_routers_create(
    core: OrqCore,
    request: CreateSmartRouterRequest | CreateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError]: ...
@overload
async def smart_routers_create(
    core: AsyncOrqCore,
    request: CreateSmartRouterRequest | CreateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError]: ...
def smart_routers_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateSmartRouterRequest | CreateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError] | Awaitable[Result[SmartRouterResponse, OrqError]]:
    """Create a smart router over a pool of models.

    `POST /v2/smart-routers`.
    """
    return core.call(OPERATION, request, options)
