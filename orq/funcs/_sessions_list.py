# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.sessions import ListThreadsResponse, ThreadsQuery

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ThreadsQueryParam

OPERATION = Operation(
    name="sessions_list",
    method="POST",
    path="/v2/sessions/query",
    request=ThreadsQuery,
    answer=Json(ListThreadsResponse),
    pages=Pages(by="page", ask="page", items="data", more="has_more"),
)


@overload
def sessions_list(
    core: OrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError]: ...
@overload
async def sessions_list(
    core: AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError]: ...
def sessions_list(
    core: OrqCore | AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError] | Awaitable[Result[ListThreadsResponse, OrqError]]:
    """List the sessions that match filters, paged by number.

    `POST /v2/sessions/query`.
    """
    return core.call(OPERATION, request, options)
