# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.files import ListFilesRequest, ListFilesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import ListFilesRequestParam

OPERATION = Operation(
    name="files_list",
    method="GET",
    path="/v2/files",
    request=ListFilesRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "purpose"),
    answer=Json(ListFilesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="file_id", items="data", more="has_more"),
)


@overload
def files_list(
    core: OrqCore,
    request: ListFilesRequest | ListFilesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFilesResponse, OrqError]: ...
@overload
async def files_list(
    core: AsyncOrqCore,
    request: ListFilesRequest | ListFilesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFilesResponse, OrqError]: ...
def files_list(
    core: OrqCore | AsyncOrqCore,
    request: ListFilesRequest | ListFilesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFilesResponse, OrqError] | Awaitable[Result[ListFilesResponse, OrqError]]:
    """List uploaded files, the newest first, a page at a time.

    `GET /v2/files`.
    """
    return core.call(OPERATION, request, options)
