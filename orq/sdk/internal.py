"""`client.internal`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, UnsetType

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..models.conversation_responses import ConversationUserMessage
    from ..options import RequestOptions
    from ..params import ConversationUserMessageParam
    from ..replies import AsyncReplyStream, ReplyStream


class Internal:
    """Operations that the service files under `internal` as well."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

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


class AsyncInternal:
    """Operations that the service files under `internal` as well."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

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
