# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Events, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.conversation_messages import ConversationWithMessages
    from ..models.conversations import (
        Conversation,
        CreateConversationRequest,
        DeleteConversationRequest,
        GenerateConversationNameRequest,
        ListConversationsRequest,
        ListConversationsResponse,
        RetrieveConversationRequest,
        UpdateConversationRequest,
    )
    from ..models.response_events import CreateConversationResponseRequest
    from ..params._c import (
        CreateConversationRequestParam,
        DeleteConversationRequestParam,
        GenerateConversationNameRequestParam,
        ListConversationsRequestParam,
        RetrieveConversationRequestParam,
        UpdateConversationRequestParam,
    )
    from ..params._r import CreateConversationResponseRequestParam
    from ..replies import AsyncReplyStream, ReplyStream


@cache
def _conversations_create() -> Operation:
    from ..models.conversations import Conversation, CreateConversationRequest

    return Operation(
        name="conversations_create",
        method="POST",
        path="/v2/conversations",
        request=CreateConversationRequest,
        answer=Json(Conversation, status=201),
        last_seen="2026-02",
    )


@overload
def conversations_create(
    core: OrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
@overload
async def conversations_create(
    core: AsyncOrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
def conversations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError] | Awaitable[Result[Conversation, OrqError]]:
    """Start a conversation in a project.

    `POST /v2/conversations`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_create(), request, options)


@cache
def _conversations_create_conversation_response() -> Operation:
    from ..models.response_events import (
        CreateConversationResponseRequest,
        ResponseDoneEvent,
        ResponseFailedEvent,
        ResponseStreamingEvent,
    )

    return Operation(
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
    """Send a message to a conversation and stream the reply.

    `Ok` holds a `ReplyStream`: read it to its end, or close it. `POST /v2/conversations/{conversation_id}/responses`,
    which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_create_conversation_response(), request, options)


@cache
def _conversations_delete() -> Operation:
    from ..models.conversations import DeleteConversationRequest

    return Operation(
        name="conversations_delete",
        method="DELETE",
        path="/v2/conversations/{conversation_id}",
        request=DeleteConversationRequest,
        answer=Empty(status=204),
        last_seen="2026-02",
    )


@overload
def conversations_delete(
    core: OrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def conversations_delete(
    core: AsyncOrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def conversations_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a conversation for good.

    `DELETE /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_delete(), request, options)


@cache
def _conversations_generate_name() -> Operation:
    from ..models.conversations import Conversation, GenerateConversationNameRequest

    return Operation(
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
    """Let a model name a conversation by a text, such as its first message.

    `POST /v2/conversations/{conversation_id}/generate-name`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_generate_name(), request, options)


@cache
def _conversations_list() -> Operation:
    from ..models.conversations import ListConversationsRequest, ListConversationsResponse

    return Operation(
        name="conversations_list",
        method="GET",
        path="/v2/conversations/",
        request=ListConversationsRequest,
        query=("limit", "starting_after", "ending_before", "entity_id"),
        answer=Json(ListConversationsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
        last_seen="2026-02",
    )


@overload
def conversations_list(
    core: OrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError]: ...
@overload
async def conversations_list(
    core: AsyncOrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError]: ...
def conversations_list(
    core: OrqCore | AsyncOrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError] | Awaitable[Result[ListConversationsResponse, OrqError]]:
    """List conversations, the newest first, a page at a time.

    `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_list(), request, options)


@cache
def _conversations_retrieve() -> Operation:
    from ..models.conversation_messages import ConversationWithMessages
    from ..models.conversations import RetrieveConversationRequest

    return Operation(
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
    return core.call(_conversations_retrieve(), request, options)


@cache
def _conversations_update() -> Operation:
    from ..models.conversations import Conversation, UpdateConversationRequest

    return Operation(
        name="conversations_update",
        method="PATCH",
        path="/v2/conversations/{conversation_id}",
        request=UpdateConversationRequest,
        answer=Json(Conversation),
        last_seen="2026-02",
    )


@overload
def conversations_update(
    core: OrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
@overload
async def conversations_update(
    core: AsyncOrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
def conversations_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError] | Awaitable[Result[Conversation, OrqError]]:
    """Rename a conversation or change its metadata; what is not given stays as it is.

    `PATCH /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_conversations_update(), request, options)
