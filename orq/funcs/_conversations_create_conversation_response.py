"""POST /v2/conversations/{conversation_id}/responses: say something, and stream the reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Events, Operation
from ..models.conversation_responses import CreateConversationResponseRequest
from ..models.response_events import ResponseDoneEvent, ResponseFailedEvent, ResponseStreamingEvent
from ..replies import REPLY

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params import CreateConversationResponseRequestParam
    from ..replies import AsyncReplyStream, ReplyStream
    from ..result import Result

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
        stream=REPLY,
    ),
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
    core: Any, request: Any, *, options: RequestOptions | None = None
) -> Any:
    """Say something in a conversation and stream the reply.

    `Ok` holds a `ReplyStream` of `ResponseStreamingEvent`: iterate over it, or take its `text()` or `collect()`, and
    close it unless you read it to its end. A `ResponseFailedEvent` is yielded; the next step is a
    `StreamFailedError`.

    Source: `POST /v2/conversations/{conversation_id}/responses`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
