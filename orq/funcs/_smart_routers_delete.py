# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.smart_routers import DeleteSmartRouterRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import DeleteSmartRouterRequestParam

OPERATION = Operation(
    name="smart_routers_delete",
    method="DELETE",
    path="/v2/smart-routers/{smart_router_id}",
    request=DeleteSmartRouterRequest,
    answer=Json(dict[str, Any]),
)


@overload
def smart_routers_delete(
    core: OrqCore,
    request: DeleteSmartRouterRequest | DeleteSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def smart_routers_delete(
    core: AsyncOrqCore,
    request: DeleteSmartRouterRequest | DeleteSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def smart_routers_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteSmartRouterRequest | DeleteSmartRouterRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a smart router for good.

    `DELETE /v2/smart-routers/{smart_router_id}`.
    """
    return core.call(OPERATION, request, options)
