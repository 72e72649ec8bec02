"""`client.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, UnsetType

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..models.conversation_messages import ConversationWithMessages
    from ..models.conversation_responses import ConversationUserMessage
    from ..models.conversations import (
        Conversation,
        ConversationMetadata,
        ListConversationsResponse,
        UpdateConversationMetadata,
    )
    from ..options import RequestOptions
    from ..params import ConversationMetadataParam, ConversationUserMessageParam, UpdateConversationMetadataParam
    from ..replies import AsyncReplyStream, ReplyStream


class Conversations:
    """Conversations: start, list, rename and delete them, and stream replies."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

    def create(
        self,
        *,
        project_id: str,
        display_name: str | UnsetType = UNSET,
        metadata: ConversationMetadata | ConversationMetadataParam | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Start a conversation in a project.

        Returns the new `Conversation`; its `id` is the `conversation_id` of the other methods.
        """
        from ..funcs._conversations_create import conversations_create

        request: Any = {"project_id": project_id, "display_name": display_name, "metadata": metadata}
        return conversations_create(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        starting_after: str | UnsetType = UNSET,
        ending_before: str | UnsetType = UNSET,
        entity_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations, the newest first, a page at a time.

        `limit` is 1 to 100, and 10 if unset. While `has_more` of the page is true, ask again with `starting_after`
        set to the `id` of the last conversation in its `data`.
        """
        from ..funcs._conversations_list import conversations_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "entity_id": entity_id,
        }
        return conversations_list(self._core, request, options=options).unwrap()

    def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> ConversationWithMessages:
        """Fetch a conversation and its messages.

        Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_retrieve import conversations_retrieve

        request: Any = {"conversation_id": conversation_id}
        return conversations_retrieve(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        conversation_id: str,
        display_name: str | UnsetType = UNSET,
        metadata: UpdateConversationMetadata | UpdateConversationMetadataParam | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Rename a conversation or change its metadata; what is unset stays as it is.

        Returns the `Conversation` as it is now. Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_update import conversations_update

        request: Any = {"conversation_id": conversation_id, "display_name": display_name, "metadata": metadata}
        return conversations_update(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation for good.

        Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_delete import conversations_delete

        request: Any = {"conversation_id": conversation_id}
        return conversations_delete(self._core, request, options=options).unwrap()

    def generate_name(
        self,
        *,
        conversation_id: str,
        context: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Let a model name a conversation after `context`, such as its first message.

        Returns the `Conversation` under its new `display_name`. Raises `NotFoundError` if there is no such
        conversation.
        """
        from ..funcs._conversations_generate_name import conversations_generate_name

        request: Any = {"conversation_id": conversation_id, "context": context}
        return conversations_generate_name(self._core, request, options=options).unwrap()

    def create_conversation_response(
        self,
        *,
        conversation_id: str,
        message: ConversationUserMessage | ConversationUserMessageParam,
        model: str,
        task_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> ReplyStream:
        """Say something in a conversation and stream the reply.

        Returns a stream of `ResponseStreamingEvent`: iterate over it, or take its `text()` or `collect()`, and close
        it unless you read it to its end. A `ResponseFailedEvent` is yielded; the next step raises
        `StreamFailedError`.
        """
        from ..funcs._conversations_create_conversation_response import conversations_create_conversation_response

        request: Any = {"conversation_id": conversation_id, "message": message, "model": model, "task_id": task_id}
        return conversations_create_conversation_response(self._core, request, options=options).unwrap()


class AsyncConversations:
    """Conversations: start, list, rename and delete them, and stream replies."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

    async def create(
        self,
        *,
        project_id: str,
        display_name: str | UnsetType = UNSET,
        metadata: ConversationMetadata | ConversationMetadataParam | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Start a conversation in a project.

        Returns the new `Conversation`; its `id` is the `conversation_id` of the other methods.
        """
        from ..funcs._conversations_create import conversations_create

        request: Any = {"project_id": project_id, "display_name": display_name, "metadata": metadata}
        return (await conversations_create(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        starting_after: str | UnsetType = UNSET,
        ending_before: str | UnsetType = UNSET,
        entity_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations, the newest first, a page at a time.

        `limit` is 1 to 100, and 10 if unset. While `has_more` of the page is true, ask again with `starting_after`
        set to the `id` of the last conversation in its `data`.
        """
        from ..funcs._conversations_list import conversations_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "entity_id": entity_id,
        }
        return (await conversations_list(self._core, request, options=options)).unwrap()

    async def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> ConversationWithMessages:
        """Fetch a conversation and its messages.

        Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_retrieve import conversations_retrieve

        request: Any = {"conversation_id": conversation_id}
        return (await conversations_retrieve(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        conversation_id: str,
        display_name: str | UnsetType = UNSET,
        metadata: UpdateConversationMetadata | UpdateConversationMetadataParam | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Rename a conversation or change its metadata; what is unset stays as it is.

        Returns the `Conversation` as it is now. Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_update import conversations_update

        request: Any = {"conversation_id": conversation_id, "display_name": display_name, "metadata": metadata}
        return (await conversations_update(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation for good.

        Raises `NotFoundError` if there is no such conversation.
        """
        from ..funcs._conversations_delete import conversations_delete

        request: Any = {"conversation_id": conversation_id}
        return (await conversations_delete(self._core, request, options=options)).unwrap()

    async def generate_name(
        self,
        *,
        conversation_id: str,
        context: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Let a model name a conversation after `context`, such as its first message.

        Returns the `Conversation` under its new `display_name`. Raises `NotFoundError` if there is no such
        conversation.
        """
        from ..funcs._conversations_generate_name import conversations_generate_name

        request: Any = {"conversation_id": conversation_id, "context": context}
        return (await conversations_generate_name(self._core, request, options=options)).unwrap()

    async def create_conversation_response(
        self,
        *,
        conversation_id: str,
        message: ConversationUserMessage | ConversationUserMessageParam,
        model: str,
        task_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncReplyStream:
        """Say something in a conversation and stream the reply.

        Returns a stream of `ResponseStreamingEvent`: iterate over it, or take its `text()` or `collect()`, and close
        it unless you read it to its end. A `ResponseFailedEvent` is yielded; the next step raises
        `StreamFailedError`.
        """
        from ..funcs._conversations_create_conversation_response import conversations_create_conversation_response

        request: Any = {"conversation_id": conversation_id, "message": message, "model": model, "task_id": task_id}
        return (await conversations_create_conversation_response(self._core, request, options=options)).unwrap()
