# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.sessions import Thread, UpdateThreadRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import UpdateThreadRequestParam

OPERATION = Operation(
    name="sessions_update",
    method="PATCH",
    path="/v2/sessions/{session_id}",
    request=UpdateThreadRequest,
    answer=Json(Thread),
)


@overload
def sessions_update(
    core: OrqCore, request: UpdateThreadRequest | UpdateThreadRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_update(
    core: AsyncOrqCore,
    request: UpdateThreadRequest | UpdateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError]: ...
def sessions_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateThreadRequest | UpdateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Change a session; what is not given stays as it is.

    `PATCH /v2/sessions/{session_id}`.
    """
    return core.call(OPERATION, request, options)
