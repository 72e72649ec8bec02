# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Events, Operation
from ..models.conversation_responses import CreateConversationResponseRequest
from ..models.response_events import ResponseDoneEvent, ResponseFailedEvent, ResponseStreamingEvent

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import CreateConversationResponseRequestParam
    from ..replies import AsyncReplyStream, ReplyStream

OPERATION = Operation(
    name="conversations_create_conversation_response",
    method="POST",
    path="/v2/conversations/{conversation_id}/responses",
    request=CreateConversationResponseRequest,
    constant={"stream": True},
    answer=Events(
        type=ResponseStreamingEvent,
        sentinel="[DONE]",
        terminal=(ResponseDoneEvent,),
        failed=(ResponseFailedEvent,),
        stream="reply",
    ),
    last_seen="2026-02",
)


@overload
def conversations_create_conversation_response(
    core: OrqCore,
    request: CreateConversationResponseRequest | CreateConversationResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ReplyStream, OrqError]: ...
@overload
async def conversations_create_conversation_response(
    core: AsyncOrqCore,
    request: CreateConversationResponseRequest | CreateConversationResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncReplyStream, OrqError]: ...
def conversations_create_conversation_response(
    core: OrqCore | AsyncOrqCore,
    request: CreateConversationResponseRequest | CreateConversationResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ReplyStream, OrqError] | Awaitable[Result[AsyncReplyStream, OrqError]]:
    """Say something in a conversation and stream the reply.

    `Ok` holds a `ReplyStream`: read it to its end, or close it. `POST /v2/conversations/{conversation_id}/responses`,
    which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
