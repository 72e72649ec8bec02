# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.traces import GetTraceRequest, GetTraceResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import GetTraceRequestParam

OPERATION = Operation(
    name="traces_get",
    method="GET",
    path="/v3/traces/{trace_id}",
    request=GetTraceRequest,
    answer=Json(GetTraceResponse),
)


@overload
def traces_get(
    core: OrqCore, request: GetTraceRequest | GetTraceRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceResponse, OrqError]: ...
@overload
async def traces_get(
    core: AsyncOrqCore, request: GetTraceRequest | GetTraceRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceResponse, OrqError]: ...
def traces_get(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceRequest | GetTraceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceResponse, OrqError] | Awaitable[Result[GetTraceResponse, OrqError]]:
    """Fetch the summary of a trace.

    `GET /v3/traces/{trace_id}`.
    """
    return core.call(OPERATION, request, options)
