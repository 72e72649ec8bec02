# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_system_files import CreateFileSystemFolderRequest, FileSystemFolder

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import CreateFileSystemFolderRequestParam

OPERATION = Operation(
    name="file_systems_create_folder",
    method="POST",
    path="/v2/file-systems/{file_system_key}/folders",
    request=CreateFileSystemFolderRequest,
    answer=Json(FileSystemFolder, status=201),
)


@overload
def file_systems_create_folder(
    core: OrqCore,
    request: CreateFileSystemFolderRequest | CreateFileSystemFolderRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemFolder, OrqError]: ...
@overload
async def file_systems_create_folder(
    core: AsyncOrqCore,
    request: CreateFileSystemFolderRequest | CreateFileSystemFolderRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemFolder, OrqError]: ...
def file_systems_create_folder(
    core: OrqCore | AsyncOrqCore,
    request: CreateFileSystemFolderRequest | CreateFileSystemFolderRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemFolder, OrqError] | Awaitable[Result[FileSystemFolder, OrqError]]:
    """Create a folder in a file system, and the folders above it.

    `POST /v2/file-systems/{file_system_key}/folders`.
    """
    return core.call(OPERATION, request, options)
