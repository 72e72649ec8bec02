# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.file_systems import FileSystem, RetrieveFileSystemRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import RetrieveFileSystemRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
