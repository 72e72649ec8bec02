# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.hub import GetHubItemRequest, GetHubItemResponse, SearchHubItemsResponse, SearchHubRequest
    from ..params._h import GetHubItemRequestParam, SearchHubRequestParam


@cache
def _hub_get() -> Operation:
    from ..models.hub import GetHubItemRequest, GetHubItemResponse

    return Operation(
        name="hub_get",
        method="GET",
        path="/v2/hub/{id}",
        request=GetHubItemRequest,
        answer=Json(GetHubItemResponse),
    )


@overload
def hub_get(
    core: OrqCore, request: GetHubItemRequest | GetHubItemRequestParam, *, options: RequestOptions | None = None
) -> Result[GetHubItemResponse, OrqError]: ...
@overload
async def hub_get(
    core: AsyncOrqCore, request: GetHubItemRequest | GetHubItemRequestParam, *, options: RequestOptions | None = None
) -> Result[GetHubItemResponse, OrqError]: ...
def hub_get(
    core: OrqCore | AsyncOrqCore,
    request: GetHubItemRequest | GetHubItemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetHubItemResponse, OrqError] | Awaitable[Result[GetHubItemResponse, OrqError]]:
    """Fetch a hub item by its id.

    `GET /v2/hub/{id}`.
    """
    return core.call(_hub_get(), request, options)


@cache
def _hub_search() -> Operation:
    from ..models.hub import SearchHubItemsResponse, SearchHubRequest

    return Operation(
        name="hub_search",
        method="GET",
        path="/v2/hub/search",
        request=SearchHubRequest,
        query=("q", "types"),
        answer=Json(SearchHubItemsResponse),
    )


@overload
def hub_search(
    core: OrqCore,
    request: SearchHubRequest | SearchHubRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchHubItemsResponse, OrqError]: ...
@overload
async def hub_search(
    core: AsyncOrqCore,
    request: SearchHubRequest | SearchHubRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchHubItemsResponse, OrqError]: ...
def hub_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchHubRequest | SearchHubRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchHubItemsResponse, OrqError] | Awaitable[Result[SearchHubItemsResponse, OrqError]]:
    """Search the hub for items that the workspace can use.

    `GET /v2/hub/search`.
    """
    return core.call(_hub_search(), request, options)
