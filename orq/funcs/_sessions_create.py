# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.sessions import CreateThreadRequest, Thread

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import CreateThreadRequestParam

OPERATION = Operation(
    name="sessions_create",
    method="POST",
    path="/v2/sessions",
    request=CreateThreadRequest,
    answer=Json(Thread),
)


@overload
def sessions_create(
    core: OrqCore, request: CreateThreadRequest | CreateThreadRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_create(
    core: AsyncOrqCore,
    request: CreateThreadRequest | CreateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError]: ...
def sessions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateThreadRequest | CreateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Create a session, which groups traces.

    `POST /v2/sessions`.
    """
    return core.call(OPERATION, request, options)
