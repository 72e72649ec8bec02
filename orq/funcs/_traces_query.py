# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.trace_queries import OQLQueryRequest
from ..models.traces import QueryTracesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import OQLQueryRequestParam

OPERATION = Operation(
    name="traces_query",
    method="POST",
    path="/v3/traces/query",
    request=OQLQueryRequest,
    answer=Json(QueryTracesResponse),
    pages=Pages(
        by="token", ask="page_token", next="search.next_page_token", items="search.data", more="search.has_more"
    ),
)


@overload
def traces_query(
    core: OrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryTracesResponse, OrqError]: ...
@overload
async def traces_query(
    core: AsyncOrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryTracesResponse, OrqError]: ...
def traces_query(
    core: OrqCore | AsyncOrqCore,
    request: OQLQueryRequest | OQLQueryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryTracesResponse, OrqError] | Awaitable[Result[QueryTracesResponse, OrqError]]:
    """Query traces in OQL.

    `POST /v3/traces/query`.
    """
    return core.call(OPERATION, request, options)
