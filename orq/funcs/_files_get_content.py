# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.files import GetFileContentRequest, GetFileContentResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import GetFileContentRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
