# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.logs import ListTraceLogsRequest, ListTraceLogsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import ListTraceLogsRequestParam

OPERATION = Operation(
    name="logs_list_trace_logs",
    method="GET",
    path="/v3/traces/{trace_id}/logs",
    request=ListTraceLogsRequest,
    query=("limit", "page_token"),
    answer=Json(ListTraceLogsResponse),
    pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
)


@overload
def logs_list_trace_logs(
    core: OrqCore, request: ListTraceLogsRequest | ListTraceLogsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListTraceLogsResponse, OrqError]: ...
@overload
async def logs_list_trace_logs(
    core: AsyncOrqCore,
    request: ListTraceLogsRequest | ListTraceLogsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceLogsResponse, OrqError]: ...
def logs_list_trace_logs(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceLogsRequest | ListTraceLogsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceLogsResponse, OrqError] | Awaitable[Result[ListTraceLogsResponse, OrqError]]:
    """List the logs of a trace.

    `GET /v3/traces/{trace_id}/logs`.
    """
    return core.call(OPERATION, request, options)
