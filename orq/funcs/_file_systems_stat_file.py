# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_system_files import StatFileSystemFileRequest, StatFileSystemFileResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import StatFileSystemFileRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
