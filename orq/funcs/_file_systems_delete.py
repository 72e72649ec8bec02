# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.file_systems import DeleteFileSystemRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import DeleteFileSystemRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
