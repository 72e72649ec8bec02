# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.views import ListViewsRequest, ListViewsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._v import ListViewsRequestParam

OPERATION = Operation(
    name="views_list",
    method="GET",
    path="/v3/views",
    request=ListViewsRequest,
    query=("limit", "starting_after", "ending_before", "page"),
    answer=Json(ListViewsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def views_list(
    core: OrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError]: ...
@overload
async def views_list(
    core: AsyncOrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError]: ...
def views_list(
    core: OrqCore | AsyncOrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError] | Awaitable[Result[ListViewsResponse, OrqError]]:
    """List saved views, a page at a time.

    `GET /v3/views`.
    """
    return core.call(OPERATION, request, options)
