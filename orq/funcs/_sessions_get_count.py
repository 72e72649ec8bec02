# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.sessions import GetThreadCountResponse, ThreadsQuery

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ThreadsQueryParam

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
) -> Result[GetThreadCountResponse, OrqError] | Awaitable[Result[GetThreadCountResponse, OrqError]]:
    """Count the sessions that match filters.

    `POST /v2/sessions/count`.
    """
    return core.call(OPERATION, request, options)
