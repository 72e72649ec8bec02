# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.trace_fields import ListTraceFiltersRequest, ListTraceFiltersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTraceFiltersRequestParam

OPERATION = Operation(
    name="traces_list_filters",
    method="GET",
    path="/v3/traces/filters",
    request=ListTraceFiltersRequest,
    query=("include_all",),
    answer=Json(ListTraceFiltersResponse),
)


@overload
def traces_list_filters(
    core: OrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError]: ...
@overload
async def traces_list_filters(
    core: AsyncOrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError]: ...
def traces_list_filters(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError] | Awaitable[Result[ListTraceFiltersResponse, OrqError]]:
    """List the evaluators, annotations and metadata by which traces can be filtered.

    `GET /v3/traces/filters`.
    """
    return core.call(OPERATION, request, options)
