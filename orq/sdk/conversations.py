# @generated
"""`client.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _conversations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.conversation_messages import ConversationWithMessages
    from ..models.conversations import (
        Conversation,
        ConversationMetadata,
        ListConversationsResponse,
        UpdateConversationMetadata,
    )
    from ..models.response_events import ConversationUserMessage
    from ..params._c import ConversationMetadataParam, UpdateConversationMetadataParam
    from ..params._r import ConversationUserMessageParam
    from ..replies import AsyncReplyStream, ReplyStream


class ConversationsNamespace(Namespace, functions=_conversations):
    """Conversations: start, list, rename and delete them, and stream replies."""

    def create(
        self,
        *,
        project_id: str | None = None,
        display_name: str | None = None,
        metadata: ConversationMetadata | ConversationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Start a conversation in a project.

        project_id: Project that the conversation belongs to.
        display_name: Name shown in the studio, at most 100 characters. Default: `Untitled`.
        metadata: Entity to which it belongs, and whether it is being named.

        `POST /v2/conversations`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def create_conversation_response(
        self,
        *,
        conversation_id: str,
        message: ConversationUserMessage | ConversationUserMessageParam,
        model: str,
        task_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ReplyStream:
        """Send a message to a conversation and stream the reply.

        conversation_id: Id of the conversation to continue.
        message: What the user says.
        model: Model that replies, as `provider/model`, such as `openai/gpt-4o`.
        task_id: Id of the task of an earlier turn, to go on with it.

        `POST /v2/conversations/{conversation_id}/responses`, which the vendor's SDKs dropped after 2026-02; raises
        `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation for good.

        conversation_id: Id of the conversation to delete.

        `DELETE /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def generate_name(
        self,
        *,
        conversation_id: str,
        context: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Let a model name a conversation by a text, such as its first message.

        conversation_id: Id of the conversation to name.
        context: What to make a name from, such as the first message or a summary; not empty.

        `POST /v2/conversations/{conversation_id}/generate-name`, which the vendor's SDKs dropped after 2026-02; raises
        `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        entity_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 100. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        entity_id: Lists only conversations of this agent, deployment or other entity; without it, those of none.

        `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        entity_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Conversation]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 100. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        entity_id: Lists only conversations of this agent, deployment or other entity; without it, those of none.

        `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> ConversationWithMessages:
        """Fetch a conversation and its messages.

        conversation_id: Id of the conversation to fetch.

        `GET /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        conversation_id: str,
        display_name: str | None = None,
        metadata: UpdateConversationMetadata | UpdateConversationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Rename a conversation or change its metadata; what is not given stays as it is.

        conversation_id: Id of the conversation to change.
        display_name: Name shown in the studio, at most 100 characters.
        metadata: Entity to which it belongs, and whether it is being named.

        `PATCH /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...


class AsyncConversationsNamespace(AsyncNamespace, functions=_conversations):
    """Conversations: start, list, rename and delete them, and stream replies."""

    async def create(
        self,
        *,
        project_id: str | None = None,
        display_name: str | None = None,
        metadata: ConversationMetadata | ConversationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Start a conversation in a project.

        project_id: Project that the conversation belongs to.
        display_name: Name shown in the studio, at most 100 characters. Default: `Untitled`.
        metadata: Entity to which it belongs, and whether it is being named.

        `POST /v2/conversations`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def create_conversation_response(
        self,
        *,
        conversation_id: str,
        message: ConversationUserMessage | ConversationUserMessageParam,
        model: str,
        task_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncReplyStream:
        """Send a message to a conversation and stream the reply.

        conversation_id: Id of the conversation to continue.
        message: What the user says.
        model: Model that replies, as `provider/model`, such as `openai/gpt-4o`.
        task_id: Id of the task of an earlier turn, to go on with it.

        `POST /v2/conversations/{conversation_id}/responses`, which the vendor's SDKs dropped after 2026-02; raises
        `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a conversation for good.

        conversation_id: Id of the conversation to delete.

        `DELETE /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def generate_name(
        self,
        *,
        conversation_id: str,
        context: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Let a model name a conversation by a text, such as its first message.

        conversation_id: Id of the conversation to name.
        context: What to make a name from, such as the first message or a summary; not empty.

        `POST /v2/conversations/{conversation_id}/generate-name`, which the vendor's SDKs dropped after 2026-02; raises
        `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        entity_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 100. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        entity_id: Lists only conversations of this agent, deployment or other entity; without it, those of none.

        `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        entity_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Conversation]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 100. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        entity_id: Lists only conversations of this agent, deployment or other entity; without it, those of none.

        `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> ConversationWithMessages:
        """Fetch a conversation and its messages.

        conversation_id: Id of the conversation to fetch.

        `GET /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        conversation_id: str,
        display_name: str | None = None,
        metadata: UpdateConversationMetadata | UpdateConversationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Rename a conversation or change its metadata; what is not given stays as it is.

        conversation_id: Id of the conversation to change.
        display_name: Name shown in the studio, at most 100 characters.
        metadata: Entity to which it belongs, and whether it is being named.

        `PATCH /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...
