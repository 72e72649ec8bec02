# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.spans import ListTraceSpansRequest, ListTraceSpansResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ListTraceSpansRequestParam

OPERATION = Operation(
    name="traces_list_spans",
    method="GET",
    path="/v3/traces/{trace_id}/spans",
    request=ListTraceSpansRequest,
    query=("limit", "page_token"),
    answer=Json(ListTraceSpansResponse),
    pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
)


@overload
def traces_list_spans(
    core: OrqCore, request: ListTraceSpansRequest | ListTraceSpansRequestParam, *, options: RequestOptions | None = None
) -> Result[ListTraceSpansResponse, OrqError]: ...
@overload
async def traces_list_spans(
    core: AsyncOrqCore,
    request: ListTraceSpansRequest | ListTraceSpansRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceSpansResponse, OrqError]: ...
def traces_list_spans(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceSpansRequest | ListTraceSpansRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceSpansResponse, OrqError] | Awaitable[Result[ListTraceSpansResponse, OrqError]]:
    """List the spans of a trace.

    `GET /v3/traces/{trace_id}/spans`.
    """
    return core.call(OPERATION, request, options)
