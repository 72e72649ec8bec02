# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.files import (
        CreateFileRequest,
        DeleteFileRequest,
        FileResponse,
        GetFileContentRequest,
        GetFileContentResponse,
        GetFileRequest,
        ListFilesRequest,
        ListFilesResponse,
        UpdateFileRequest,
    )
    from ..params._f import (
        CreateFileRequestParam,
        DeleteFileRequestParam,
        GetFileContentRequestParam,
        GetFileRequestParam,
        ListFilesRequestParam,
        UpdateFileRequestParam,
    )


@cache
def _files_create() -> Operation:
    from ..models.files import CreateFileRequest, FileResponse

    return Operation(
        name="files_create",
        method="POST",
        path="/v2/files",
        request=CreateFileRequest,
        answer=Json(FileResponse),
    )


@overload
def files_create(
    core: OrqCore, request: CreateFileRequest | CreateFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
@overload
async def files_create(
    core: AsyncOrqCore, request: CreateFileRequest | CreateFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
def files_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateFileRequest | CreateFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileResponse, OrqError] | Awaitable[Result[FileResponse, OrqError]]:
    """Upload a file, from a path, bytes or an open file.

    `POST /v2/files`.
    """
    return core.call(_files_create(), request, options)


@cache
def _files_delete() -> Operation:
    from ..models.files import DeleteFileRequest

    return Operation(
        name="files_delete",
        method="DELETE",
        path="/v2/files/{file_id}",
        request=DeleteFileRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def files_delete(
    core: OrqCore, request: DeleteFileRequest | DeleteFileRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def files_delete(
    core: AsyncOrqCore, request: DeleteFileRequest | DeleteFileRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def files_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteFileRequest | DeleteFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a file and its content.

    `DELETE /v2/files/{file_id}`.
    """
    return core.call(_files_delete(), request, options)


@cache
def _files_get() -> Operation:
    from ..models.files import FileResponse, GetFileRequest

    return Operation(
        name="files_get",
        method="GET",
        path="/v2/files/{file_id}",
        request=GetFileRequest,
        answer=Json(FileResponse),
    )


@overload
def files_get(
    core: OrqCore, request: GetFileRequest | GetFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
@overload
async def files_get(
    core: AsyncOrqCore, request: GetFileRequest | GetFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
def files_get(
    core: OrqCore | AsyncOrqCore,
    request: GetFileRequest | GetFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileResponse, OrqError] | Awaitable[Result[FileResponse, OrqError]]:
    """Fetch what is known about a file, without its content.

    `GET /v2/files/{file_id}`.
    """
    return core.call(_files_get(), request, options)


@cache
def _files_get_content() -> Operation:
    from ..models.files import GetFileContentRequest, GetFileContentResponse

    return Operation(
        name="files_get_content",
        method="GET",
        path="/v2/files/{file_id_or_path}/content",
        request=GetFileContentRequest,
        answer=Json(GetFileContentResponse),
    )


@overload
def files_get_content(
    core: OrqCore, request: GetFileContentRequest | GetFileContentRequestParam, *, options: RequestOptions | None = None
) -> Result[GetFileContentResponse, OrqError]: ...
@overload
async def files_get_content(
    core: AsyncOrqCore,
    request: GetFileContentRequest | GetFileContentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetFileContentResponse, OrqError]: ...
def files_get_content(
    core: OrqCore | AsyncOrqCore,
    request: GetFileContentRequest | GetFileContentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetFileContentResponse, OrqError] | Awaitable[Result[GetFileContentResponse, OrqError]]:
    """Get a temporary address from which to download a file.

    `GET /v2/files/{file_id_or_path}/content`.
    """
    return core.call(_files_get_content(), request, options)


@cache
def _files_list() -> Operation:
    from ..models.files import ListFilesRequest, ListFilesResponse

    return Operation(
        name="files_list",
        method="GET",
        path="/v2/files",
        request=ListFilesRequest,
        query=("limit", "starting_after", "ending_before", "project_id", "purpose"),
        answer=Json(ListFilesResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="file_id", items="data", more="has_more"
        ),
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
    return core.call(_files_list(), request, options)


@cache
def _files_update() -> Operation:
    from ..models.files import FileResponse, UpdateFileRequest

    return Operation(
        name="files_update",
        method="PATCH",
        path="/v2/files/{file_id}",
        request=UpdateFileRequest,
        answer=Json(FileResponse),
    )


@overload
def files_update(
    core: OrqCore, request: UpdateFileRequest | UpdateFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
@overload
async def files_update(
    core: AsyncOrqCore, request: UpdateFileRequest | UpdateFileRequestParam, *, options: RequestOptions | None = None
) -> Result[FileResponse, OrqError]: ...
def files_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateFileRequest | UpdateFileRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FileResponse, OrqError] | Awaitable[Result[FileResponse, OrqError]]:
    """Rename a file.

    `PATCH /v2/files/{file_id}`.
    """
    return core.call(_files_update(), request, options)
