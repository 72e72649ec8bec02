# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.hub import SearchHubItemsResponse, SearchHubRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import SearchHubRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
