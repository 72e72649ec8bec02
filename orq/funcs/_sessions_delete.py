# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.sessions import DeleteSessionRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import DeleteSessionRequestParam

OPERATION = Operation(
    name="sessions_delete",
    method="DELETE",
    path="/v2/sessions/{session_id}",
    request=DeleteSessionRequest,
    answer=Empty(status=204),
)


@overload
def sessions_delete(
    core: OrqCore, request: DeleteSessionRequest | DeleteSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def sessions_delete(
    core: AsyncOrqCore,
    request: DeleteSessionRequest | DeleteSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def sessions_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteSessionRequest | DeleteSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a session.

    `DELETE /v2/sessions/{session_id}`.
    """
    return core.call(OPERATION, request, options)
