# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.conversation_responses import ConversationUserMessage
from .parts import A2AMessagePartParam


class ConversationUserMessageParam(TypedDict):
    role: NotRequired[Literal["user"]]
    parts: Sequence[A2AMessagePartParam]
    message_id: NotRequired[str | None]


class CreateConversationResponseRequestParam(TypedDict):
    conversation_id: str
    message: ConversationUserMessage | ConversationUserMessageParam
    model: str
    task_id: NotRequired[str | None]
