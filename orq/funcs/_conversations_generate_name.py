"""POST /v2/conversations/{conversation_id}/generate-name: let a model name a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, GenerateConversationNameRequest

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params import GenerateConversationNameRequestParam
    from ..result import Result

OPERATION = Operation(
    name="conversations_generate_name",
    method="POST",
    path="/v2/conversations/{conversation_id}/generate-name",
    request=GenerateConversationNameRequest,
    answer=Json(Conversation),
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
def conversations_generate_name(core: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
    """Let a model name a conversation after `context`, such as its first message.

    `Ok` holds the `Conversation` under its new `display_name`. `Err(NotFoundError)`: there is no such conversation.

    Source: `POST /v2/conversations/{conversation_id}/generate-name`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
