# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_systems import FileSystem, UpdateFileSystemRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import UpdateFileSystemRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
