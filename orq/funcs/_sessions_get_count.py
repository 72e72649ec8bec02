# Generated from api/.
"""`POST /v2/sessions/count`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.sessions import GetThreadCountResponse, ThreadsQuery

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.sessions import ThreadsQueryParam

OPERATION = Operation(
    name="sessions_get_count",
    method="POST",
    path="/v2/sessions/count",
    request=ThreadsQuery,
    answer=Json(GetThreadCountResponse),
)


@overload
def sessions_get_count(
    core: OrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError]: ...
@overload
async def sessions_get_count(
    core: AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError]: ...
def sessions_get_count(
    core: OrqCore | AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError] | Coroutine[Any, Any, Result[GetThreadCountResponse, OrqError]]:
    """Count the sessions that match filters.

    `Ok` holds a `GetThreadCountResponse`. `POST /v2/sessions/count`.
    """
    return core.call(OPERATION, request, options)
