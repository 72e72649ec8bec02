# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.trace_fields import ListTraceFieldsRequest, ListTraceFieldsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTraceFieldsRequestParam

OPERATION = Operation(
    name="traces_list_fields",
    method="GET",
    path="/v3/traces/fields",
    request=ListTraceFieldsRequest,
    answer=Json(ListTraceFieldsResponse),
)


@overload
def traces_list_fields(
    core: OrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError]: ...
@overload
async def traces_list_fields(
    core: AsyncOrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError]: ...
def traces_list_fields(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError] | Awaitable[Result[ListTraceFieldsResponse, OrqError]]:
    """List the fields by which traces can be queried.

    `GET /v3/traces/fields`.
    """
    return core.call(OPERATION, request, options)
