# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.logs import SearchLogsRequest, SearchLogsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import SearchLogsRequestParam

OPERATION = Operation(
    name="logs_search",
    method="POST",
    path="/v3/logs/search",
    request=SearchLogsRequest,
    answer=Json(SearchLogsResponse),
    pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
)


@overload
def logs_search(
    core: OrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError]: ...
@overload
async def logs_search(
    core: AsyncOrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError]: ...
def logs_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError] | Awaitable[Result[SearchLogsResponse, OrqError]]:
    """Search logs by filters and free text.

    `POST /v3/logs/search`.
    """
    return core.call(OPERATION, request, options)
