# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_system_files import DeleteFileSystemFileRequest, DeleteFileSystemFileResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import DeleteFileSystemFileRequestParam

OPERATION = Operation(
    name="file_systems_delete_file",
    method="DELETE",
    path="/v2/file-systems/{file_system_key}/files",
    request=DeleteFileSystemFileRequest,
    query=("path", "recursive"),
    answer=Json(DeleteFileSystemFileResponse, or_none=True),
)


@overload
def file_systems_delete_file(
    core: OrqCore,
    request: DeleteFileSystemFileRequest | DeleteFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteFileSystemFileResponse, OrqError]: ...
@overload
async def file_systems_delete_file(
    core: AsyncOrqCore,
    request: DeleteFileSystemFileRequest | DeleteFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteFileSystemFileResponse, OrqError]: ...
def file_systems_delete_file(
    core: OrqCore | AsyncOrqCore,
    request: DeleteFileSystemFileRequest | DeleteFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteFileSystemFileResponse, OrqError] | Awaitable[Result[DeleteFileSystemFileResponse, OrqError]]:
    """Delete a file or folder; a folder with content only if `recursive`.

    `DELETE /v2/file-systems/{file_system_key}/files`.
    """
    return core.call(OPERATION, request, options)
