# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.smart_routers import (
        CreateSmartRouterRequest,
        DeleteSmartRouterRequest,
        GetSmartRouterRequest,
        ListSmartRoutersRequest,
        ListSmartRoutersResponse,
        SmartRouterResponse,
        UpdateSmartRouterRequest,
    )
    from ..params._s import (
        CreateSmartRouterRequestParam,
        DeleteSmartRouterRequestParam,
        GetSmartRouterRequestParam,
        ListSmartRoutersRequestParam,
        UpdateSmartRouterRequestParam,
    )


@cache
def _smart_routers_create() -> Operation:
    from ..models.smart_routers import CreateSmartRouterRequest, SmartRouterResponse

    return Operation(
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
    return core.call(_smart_routers_create(), request, options)


@cache
def _smart_routers_delete() -> Operation:
    from ..models.smart_routers import DeleteSmartRouterRequest

    return Operation(
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
    return core.call(_smart_routers_delete(), request, options)


@cache
def _smart_routers_get() -> Operation:
    from ..models.smart_routers import GetSmartRouterRequest, SmartRouterResponse

    return Operation(
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
    return core.call(_smart_routers_get(), request, options)


@cache
def _smart_routers_list() -> Operation:
    from ..models.smart_routers import ListSmartRoutersRequest, ListSmartRoutersResponse

    return Operation(
        name="smart_routers_list",
        method="GET",
        path="/v2/smart-routers",
        request=ListSmartRoutersRequest,
        query=("limit", "starting_after", "ending_before", "search", "profile", "enabled"),
        answer=Json(ListSmartRoutersResponse),
        pages=Pages(
            by="cursor",
            ask="starting_after",
            back="ending_before",
            item="smart_router_id",
            items="data",
            more="has_more",
        ),
    )


@overload
def smart_routers_list(
    core: OrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError]: ...
@overload
async def smart_routers_list(
    core: AsyncOrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError]: ...
def smart_routers_list(
    core: OrqCore | AsyncOrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError] | Awaitable[Result[ListSmartRoutersResponse, OrqError]]:
    """List smart routers, the newest first, a page at a time.

    `GET /v2/smart-routers`.
    """
    return core.call(_smart_routers_list(), request, options)


@cache
def _smart_routers_update() -> Operation:
    from ..models.smart_routers import SmartRouterResponse, UpdateSmartRouterRequest

    return Operation(
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
    return core.call(_smart_routers_update(), request, options)
