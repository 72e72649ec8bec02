# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.file_system_files import (
        CreateFileSystemFolderRequest,
        DeleteFileSystemFileRequest,
        DeleteFileSystemFileResponse,
        FileSystemFolder,
        FileSystemMove,
        ListFileSystemFilesRequest,
        ListFileSystemFilesResponse,
        MoveFileSystemFileRequest,
        StatFileSystemFileRequest,
        StatFileSystemFileResponse,
    )
    from ..models.file_systems import (
        CreateFileSystemRequest,
        DeleteFileSystemRequest,
        FileSystem,
        ListFileSystemsRequest,
        ListFileSystemsResponse,
        RetrieveFileSystemRequest,
        UpdateFileSystemRequest,
    )
    from ..params._f import (
        CreateFileSystemFolderRequestParam,
        CreateFileSystemRequestParam,
        DeleteFileSystemFileRequestParam,
        DeleteFileSystemRequestParam,
        ListFileSystemFilesRequestParam,
        ListFileSystemsRequestParam,
        MoveFileSystemFileRequestParam,
        RetrieveFileSystemRequestParam,
        StatFileSystemFileRequestParam,
        UpdateFileSystemRequestParam,
    )


@cache
def _file_systems_create() -> Operation:
    from ..models.file_systems import CreateFileSystemRequest, FileSystem

    return Operation(
        name="file_systems_create",
        method="POST",
        path="/v2/file-systems",
        request=CreateFileSystemRequest,
        answer=Json(FileSystem, status=201),
    )


@overload
def file_systems_create(
    core: OrqCore,
    request: CreateFileSystemRequest | CreateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
@overload
async def file_systems_create(
    core: AsyncOrqCore,
    request: CreateFileSystemRequest | CreateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
def file_systems_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateFileSystemRequest | CreateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError] | Awaitable[Result[FileSystem, OrqError]]:
    """Create a file system for agents and MCP clients.

    `POST /v2/file-systems`.
    """
    return core.call(_file_systems_create(), request, options)


@cache
def _file_systems_create_folder() -> Operation:
    from ..models.file_system_files import CreateFileSystemFolderRequest, FileSystemFolder

    return Operation(
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
    return core.call(_file_systems_create_folder(), request, options)


@cache
def _file_systems_delete() -> Operation:
    from ..models.file_systems import DeleteFileSystemRequest

    return Operation(
        name="file_systems_delete",
        method="DELETE",
        path="/v2/file-systems/{file_system_key}",
        request=DeleteFileSystemRequest,
        answer=Json(dict[str, Any], or_none=True),
    )


@overload
def file_systems_delete(
    core: OrqCore,
    request: DeleteFileSystemRequest | DeleteFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def file_systems_delete(
    core: AsyncOrqCore,
    request: DeleteFileSystemRequest | DeleteFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def file_systems_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteFileSystemRequest | DeleteFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a file system and every file in it.

    `DELETE /v2/file-systems/{file_system_key}`.
    """
    return core.call(_file_systems_delete(), request, options)


@cache
def _file_systems_delete_file() -> Operation:
    from ..models.file_system_files import DeleteFileSystemFileRequest, DeleteFileSystemFileResponse

    return Operation(
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
    """Delete a file or an empty folder, or with `recursive` a folder and its content.

    `DELETE /v2/file-systems/{file_system_key}/files`.
    """
    return core.call(_file_systems_delete_file(), request, options)


@cache
def _file_systems_list() -> Operation:
    from ..models.file_systems import ListFileSystemsRequest, ListFileSystemsResponse

    return Operation(
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
    return core.call(_file_systems_list(), request, options)


@cache
def _file_systems_list_files() -> Operation:
    from ..models.file_system_files import ListFileSystemFilesRequest, ListFileSystemFilesResponse

    return Operation(
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
    return core.call(_file_systems_list_files(), request, options)


@cache
def _file_systems_move_file() -> Operation:
    from ..models.file_system_files import FileSystemMove, MoveFileSystemFileRequest

    return Operation(
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
    return core.call(_file_systems_move_file(), request, options)


@cache
def _file_systems_retrieve() -> Operation:
    from ..models.file_systems import FileSystem, RetrieveFileSystemRequest

    return Operation(
        name="file_systems_retrieve",
        method="GET",
        path="/v2/file-systems/{file_system_key}",
        request=RetrieveFileSystemRequest,
        answer=Json(FileSystem),
    )


@overload
def file_systems_retrieve(
    core: OrqCore,
    request: RetrieveFileSystemRequest | RetrieveFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
@overload
async def file_systems_retrieve(
    core: AsyncOrqCore,
    request: RetrieveFileSystemRequest | RetrieveFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
def file_systems_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveFileSystemRequest | RetrieveFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError] | Awaitable[Result[FileSystem, OrqError]]:
    """Fetch a file system by its key.

    `GET /v2/file-systems/{file_system_key}`.
    """
    return core.call(_file_systems_retrieve(), request, options)


@cache
def _file_systems_stat_file() -> Operation:
    from ..models.file_system_files import StatFileSystemFileRequest, StatFileSystemFileResponse

    return Operation(
        name="file_systems_stat_file",
        method="GET",
        path="/v2/file-systems/{file_system_key}/files/stat",
        request=StatFileSystemFileRequest,
        query=("path",),
        answer=Json(StatFileSystemFileResponse),
    )


@overload
def file_systems_stat_file(
    core: OrqCore,
    request: StatFileSystemFileRequest | StatFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[StatFileSystemFileResponse, OrqError]: ...
@overload
async def file_systems_stat_file(
    core: AsyncOrqCore,
    request: StatFileSystemFileRequest | StatFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[StatFileSystemFileResponse, OrqError]: ...
def file_systems_stat_file(
    core: OrqCore | AsyncOrqCore,
    request: StatFileSystemFileRequest | StatFileSystemFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[StatFileSystemFileResponse, OrqError] | Awaitable[Result[StatFileSystemFileResponse, OrqError]]:
    """Fetch size, mode and time of a file or folder, without its content.

    `GET /v2/file-systems/{file_system_key}/files/stat`.
    """
    return core.call(_file_systems_stat_file(), request, options)


@cache
def _file_systems_update() -> Operation:
    from ..models.file_systems import FileSystem, UpdateFileSystemRequest

    return Operation(
        name="file_systems_update",
        method="PATCH",
        path="/v2/file-systems/{file_system_key}",
        request=UpdateFileSystemRequest,
        answer=Json(FileSystem),
    )


@overload
def file_systems_update(
    core: OrqCore,
    request: UpdateFileSystemRequest | UpdateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
@overload
async def file_systems_update(
    core: AsyncOrqCore,
    request: UpdateFileSystemRequest | UpdateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError]: ...
def file_systems_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateFileSystemRequest | UpdateFileSystemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileSystem, OrqError] | Awaitable[Result[FileSystem, OrqError]]:
    """Change the name, place, access or sharing of a file system.

    `PATCH /v2/file-systems/{file_system_key}`.
    """
    return core.call(_file_systems_update(), request, options)
