# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.conversation_messages import ConversationWithMessages
from ..models.conversations import RetrieveConversationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import RetrieveConversationRequestParam

OPERATION = Operation(
    name="conversations_retrieve",
    method="GET",
    path="/v2/conversations/{conversation_id}",
    request=RetrieveConversationRequest,
    answer=Json(ConversationWithMessages),
    last_seen="2026-02",
)


@overload
def conversations_retrieve(
    core: OrqCore,
    request: RetrieveConversationRequest | RetrieveConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ConversationWithMessages, OrqError]: ...
@overload
async def conversations_retrieve(
    core: AsyncOrqCore,
    request: RetrieveConversationRequest | RetrieveConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ConversationWithMessages, OrqError]: ...
def conversations_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveConversationRequest | RetrieveConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ConversationWithMessages, OrqError] | Awaitable[Result[ConversationWithMessages, OrqError]]:
    """Fetch a conversation and its messages.

    `GET /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
