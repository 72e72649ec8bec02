"""Dict twins of `orq.models.conversation_responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired

    from ..models.conversation_responses import ConversationUserMessage
    from ..models.parts import A2AMessagePart
    from ..types import OpenEnum
    from .parts import A2AMessagePartParam


class ConversationUserMessageParam(TypedDict):
    """A `ConversationUserMessage` as a dict."""

    role: NotRequired[OpenEnum[Literal["user"]]]
    parts: Sequence[A2AMessagePart | A2AMessagePartParam]
    message_id: NotRequired[str]


class CreateConversationResponseRequestParam(TypedDict):
    """A `CreateConversationResponseRequest` as a dict."""

    conversation_id: str
    message: ConversationUserMessage | ConversationUserMessageParam
    model: str
    task_id: NotRequired[str]
