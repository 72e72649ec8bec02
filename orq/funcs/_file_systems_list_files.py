# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_system_files import ListFileSystemFilesRequest, ListFileSystemFilesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import ListFileSystemFilesRequestParam

OPERATION = Operation(
    name="file_systems_list_files",
    method="GET",
    path="/v2/file-systems/{file_system_key}/files",
    request=ListFileSystemFilesRequest,
    query=("path", "depth", "max_entries"),
    answer=Json(ListFileSystemFilesResponse),
)


@overload
def file_systems_list_files(
    core: OrqCore,
    request: ListFileSystemFilesRequest | ListFileSystemFilesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemFilesResponse, OrqError]: ...
@overload
async def file_systems_list_files(
    core: AsyncOrqCore,
    request: ListFileSystemFilesRequest | ListFileSystemFilesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemFilesResponse, OrqError]: ...
def file_systems_list_files(
    core: OrqCore | AsyncOrqCore,
    request: ListFileSystemFilesRequest | ListFileSystemFilesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListFileSystemFilesResponse, OrqError] | Awaitable[Result[ListFileSystemFilesResponse, OrqError]]:
    """List the files and folders below a path of a file system.

    `GET /v2/file-systems/{file_system_key}/files`.
    """
    return core.call(OPERATION, request, options)
