# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.tool_requests import ListToolsRequest
from ..models.tools import ListToolsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListToolsRequestParam

OPERATION = Operation(
    name="tools_list",
    method="GET",
    path="/v2/tools",
    request=ListToolsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListToolsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def tools_list(
    core: OrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError]: ...
@overload
async def tools_list(
    core: AsyncOrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError]: ...
def tools_list(
    core: OrqCore | AsyncOrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError] | Awaitable[Result[ListToolsResponse, OrqError]]:
    """List tools, all at once unless `limit` is set.

    `GET /v2/tools`.
    """
    return core.call(OPERATION, request, options)
