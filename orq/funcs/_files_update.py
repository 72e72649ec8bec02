# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.files import FileResponse, UpdateFileRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import UpdateFileRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
