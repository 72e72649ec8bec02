# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.files import CreateFileRequest, FileResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import CreateFileRequestParam

OPERATION = Operation(
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
    """Upload a file, its content in base64.

    `POST /v2/files`.
    """
    return core.call(OPERATION, request, options)
