# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.files import FileResponse, GetFileRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import GetFileRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
