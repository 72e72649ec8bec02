# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.file_systems import ListFileSystemsRequest, ListFileSystemsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import ListFileSystemsRequestParam

OPERATION = Operation(
    name="file_systems_list",
    method="GET",
    path="/v2/file-systems",
    request=ListFileSystemsRequest,
    query=("limit", "starting_after", "ending_before", "search", "project_id"),
    answer=Json(ListFileSystemsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def file_systems_list(
    core: OrqCore,
    request: ListFileSystemsRequest | ListFileSystemsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemsResponse, OrqError]: ...
@overload
async def file_systems_list(
    core: AsyncOrqCore,
    request: ListFileSystemsRequest | ListFileSystemsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemsResponse, OrqError]: ...
def file_systems_list(
    core: OrqCore | AsyncOrqCore,
    request: ListFileSystemsRequest | ListFileSystemsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemsResponse, OrqError] | Awaitable[Result[ListFileSystemsResponse, OrqError]]:
    """List file systems, a page at a time.

    `GET /v2/file-systems`.
    """
    return core.call(OPERATION, request, options)
