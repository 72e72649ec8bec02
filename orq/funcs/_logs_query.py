# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.logs import QueryLogsResponse
from ..models.trace_queries import OQLQueryRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import OQLQueryRequestParam

OPERATION = Operation(
    name="logs_query",
    method="POST",
    path="/v3/logs/query",
    request=OQLQueryRequest,
    answer=Json(QueryLogsResponse),
    pages=Pages(
        by="token", ask="page_token", next="search.next_page_token", items="search.data", more="search.has_more"
    ),
)


@overload
def logs_query(
    core: OrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryLogsResponse, OrqError]: ...
@overload
async def logs_query(
    core: AsyncOrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryLogsResponse, OrqError]: ...
def logs_query(
    core: OrqCore | AsyncOrqCore,
    request: OQLQueryRequest | OQLQueryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryLogsResponse, OrqError] | Awaitable[Result[QueryLogsResponse, OrqError]]:
    """Query logs in OQL.

    `POST /v3/logs/query`.
    """
    return core.call(OPERATION, request, options)
