# @generated
"""`client.internal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _conversations

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.response_events import ConversationUserMessage
    from ..params._r import ConversationUserMessageParam
    from ..replies import AsyncReplyStream, ReplyStream


class InternalNamespace(Namespace, functions=_conversations, group="conversations"):
    """Operations that the service files under `internal` as well."""

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


class AsyncInternalNamespace(AsyncNamespace, functions=_conversations, group="conversations"):
    """Operations that the service files under `internal` as well."""

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
