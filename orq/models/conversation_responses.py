# @generated
"""Conversation responses."""

from collections.abc import Sequence
from typing import Literal

from msgspec import field

from ..types import APIStruct, OpenEnum, constant
from .parts import A2AMessagePart


class ConversationUserMessage(APIStruct, kw_only=True):
    """What the user says."""

    role: OpenEnum[Literal["user"]] = constant("user")
    parts: Sequence[A2AMessagePart]
    message_id: str | None = field(name="messageId", default=None)


class CreateConversationResponseRequest(APIStruct, kw_only=True):
    """What `conversations_create_conversation_response` takes."""

    conversation_id: str
    message: ConversationUserMessage
    model: str
    """As `provider/model`, such as `openai/gpt-4o`."""
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
