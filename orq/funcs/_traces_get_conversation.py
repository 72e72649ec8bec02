# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.spans import GetTraceConversationRequest, GetTraceConversationResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import GetTraceConversationRequestParam

OPERATION = Operation(
    name="traces_get_conversation",
    method="GET",
    path="/v3/traces/{trace_id}/conversation",
    request=GetTraceConversationRequest,
    query=("span_id",),
    answer=Json(GetTraceConversationResponse),
)


@overload
def traces_get_conversation(
    core: OrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError]: ...
@overload
async def traces_get_conversation(
    core: AsyncOrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError]: ...
def traces_get_conversation(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError] | Awaitable[Result[GetTraceConversationResponse, OrqError]]:
    """Fetch the conversation that a trace recorded, in order.

    `GET /v3/traces/{trace_id}/conversation`.
    """
    return core.call(OPERATION, request, options)
