# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.smart_routers import SmartRouterResponse, UpdateSmartRouterRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import UpdateSmartRouterRequestParam

OPERATION = Operation(
    name="smart_routers_update",
    method="PATCH",
    path="/v2/smart-routers/{smart_router_id}",
    request=UpdateSmartRouterRequest,
    answer=Json(SmartRouterResponse),
)


@overload
def smart_routers_update(
    core: OrqCore,
    request: UpdateSmartRouterRequest | UpdateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError]: ...
@overload
async def smart_routers_update(
    core: AsyncOrqCore,
    request: UpdateSmartRouterRequest | UpdateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError]: ...
def smart_routers_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateSmartRouterRequest | UpdateSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SmartRouterResponse, OrqError] | Awaitable[Result[SmartRouterResponse, OrqError]]:
    """Change the models, profile or session affinity of a smart router.

    `PATCH /v2/smart-routers/{smart_router_id}`.
    """
    return core.call(OPERATION, request, options)
