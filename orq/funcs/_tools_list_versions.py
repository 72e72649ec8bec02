# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.tool_requests import ListToolVersionsRequest, ListToolVersionsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListToolVersionsRequestParam

OPERATION = Operation(
    name="tools_list_versions",
    method="GET",
    path="/v2/tools/{tool_id}/versions",
    request=ListToolVersionsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListToolVersionsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def tools_list_versions(
    core: OrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError]: ...
@overload
async def tools_list_versions(
    core: AsyncOrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError]: ...
def tools_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError] | Awaitable[Result[ListToolVersionsResponse, OrqError]]:
    """List the versions of a tool, a page at a time.

    `GET /v2/tools/{tool_id}/versions`.
    """
    return core.call(OPERATION, request, options)
