# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, GenerateConversationNameRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import GenerateConversationNameRequestParam

OPERATION = Operation(
    name="conversations_generate_name",
    method="POST",
    path="/v2/conversations/{conversation_id}/generate-name",
    request=GenerateConversationNameRequest,
    answer=Json(Conversation),
    last_seen="2026-02",
)


@overload
def conversations_generate_name(
    core: OrqCore,
    request: GenerateConversationNameRequest | GenerateConversationNameRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
@overload
async def conversations_generate_name(
    core: AsyncOrqCore,
    request: GenerateConversationNameRequest | GenerateConversationNameRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
def conversations_generate_name(
    core: OrqCore | AsyncOrqCore,
    request: GenerateConversationNameRequest | GenerateConversationNameRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError] | Awaitable[Result[Conversation, OrqError]]:
    """Let a model name a conversation after `context`, such as its first message.

    `POST /v2/conversations/{conversation_id}/generate-name`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
