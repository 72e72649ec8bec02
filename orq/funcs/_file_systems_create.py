# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_systems import CreateFileSystemRequest, FileSystem

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import CreateFileSystemRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
