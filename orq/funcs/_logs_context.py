# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.logs import GetLogContextRequest, GetLogContextResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import GetLogContextRequestParam

OPERATION = Operation(
    name="logs_context",
    method="POST",
    path="/v3/logs/{id}/context",
    request=GetLogContextRequest,
    answer=Json(GetLogContextResponse),
)


@overload
def logs_context(
    core: OrqCore, request: GetLogContextRequest | GetLogContextRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogContextResponse, OrqError]: ...
@overload
async def logs_context(
    core: AsyncOrqCore,
    request: GetLogContextRequest | GetLogContextRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetLogContextResponse, OrqError]: ...
def logs_context(
    core: OrqCore | AsyncOrqCore,
    request: GetLogContextRequest | GetLogContextRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetLogContextResponse, OrqError] | Awaitable[Result[GetLogContextResponse, OrqError]]:
    """Fetch the log records just before and after one record.

    `POST /v3/logs/{id}/context`.
    """
    return core.call(OPERATION, request, options)
