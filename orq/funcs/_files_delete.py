# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.files import DeleteFileRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import DeleteFileRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
