# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.logs import GetLogRequest, GetLogResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import GetLogRequestParam

OPERATION = Operation(
    name="logs_get",
    method="GET",
    path="/v3/logs/{id}",
    request=GetLogRequest,
    answer=Json(GetLogResponse),
)


@overload
def logs_get(
    core: OrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError]: ...
@overload
async def logs_get(
    core: AsyncOrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError]: ...
def logs_get(
    core: OrqCore | AsyncOrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError] | Awaitable[Result[GetLogResponse, OrqError]]:
    """Fetch a log record by its id.

    `GET /v3/logs/{id}`.
    """
    return core.call(OPERATION, request, options)
