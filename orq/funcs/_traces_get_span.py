# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.spans import GetTraceSpanRequest, GetTraceSpanResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import GetTraceSpanRequestParam

OPERATION = Operation(
    name="traces_get_span",
    method="GET",
    path="/v3/traces/{trace_id}/spans/{span_id}",
    request=GetTraceSpanRequest,
    answer=Json(GetTraceSpanResponse),
)


@overload
def traces_get_span(
    core: OrqCore, request: GetTraceSpanRequest | GetTraceSpanRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceSpanResponse, OrqError]: ...
@overload
async def traces_get_span(
    core: AsyncOrqCore,
    request: GetTraceSpanRequest | GetTraceSpanRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceSpanResponse, OrqError]: ...
def traces_get_span(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceSpanRequest | GetTraceSpanRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceSpanResponse, OrqError] | Awaitable[Result[GetTraceSpanResponse, OrqError]]:
    """Fetch a span with its attributes.

    `GET /v3/traces/{trace_id}/spans/{span_id}`.
    """
    return core.call(OPERATION, request, options)
