# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_system_files import FileSystemMove, MoveFileSystemFileRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import MoveFileSystemFileRequestParam

OPERATION = Operation(
    name="file_systems_move_file",
    method="POST",
    path="/v2/file-systems/{file_system_key}/files/move",
    request=MoveFileSystemFileRequest,
    answer=Json(FileSystemMove, status=201),
)


@overload
def file_systems_move_file(
    core: OrqCore,
    request: MoveFileSystemFileRequest | MoveFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemMove, OrqError]: ...
@overload
async def file_systems_move_file(
    core: AsyncOrqCore,
    request: MoveFileSystemFileRequest | MoveFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemMove, OrqError]: ...
def file_systems_move_file(
    core: OrqCore | AsyncOrqCore,
    request: MoveFileSystemFileRequest | MoveFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystemMove, OrqError] | Awaitable[Result[FileSystemMove, OrqError]]:
    """Move or rename a file or folder within a file system.

    `POST /v2/file-systems/{file_system_key}/files/move`.
    """
    return core.call(OPERATION, request, options)
