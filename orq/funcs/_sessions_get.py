# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.sessions import GetSessionRequest, Thread

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import GetSessionRequestParam

OPERATION = Operation(
    name="sessions_get",
    method="GET",
    path="/v2/sessions/{session_id}",
    request=GetSessionRequest,
    answer=Json(Thread),
)


@overload
def sessions_get(
    core: OrqCore, request: GetSessionRequest | GetSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_get(
    core: AsyncOrqCore, request: GetSessionRequest | GetSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
def sessions_get(
    core: OrqCore | AsyncOrqCore,
    request: GetSessionRequest | GetSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Fetch a session by its id.

    `GET /v2/sessions/{session_id}`.
    """
    return core.call(OPERATION, request, options)
