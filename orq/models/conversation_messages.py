# @generated
"""Conversation messages."""

from typing import Literal, TypeAlias

from msgspec import field

from .._answer_text import answer_text
from ..types import APIStruct, OpenEnum
from .conversations import ConversationMetadata
from .parts import A2AMessagePart

ConversationMessageRole: TypeAlias = OpenEnum[Literal["user", "assistant"]]
"""Who wrote a message."""


class ConversationMessage(APIStruct, kw_only=True):
    """One message of a conversation."""

    id: str = field(name="_id")
    conversation_id: str = field(name="conversationId")
    created_at: int = field(name="createdAt")
    """Unix time in milliseconds."""
    created_by_id: str = field(name="createdById")
    parts: list[A2AMessagePart]
    role: ConversationMessageRole

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "parts[text].text")


class ConversationWithMessages(APIStruct, kw_only=True):
    """A conversation and all that was said in it."""

    id: str = field(name="_id")
    """Starts with `conv_`."""
    kind: OpenEnum[Literal["conversation"]]
    display_name: str = field(name="displayName")
    created_at: int = field(name="createdAt")
    """Unix time in milliseconds."""
    updated_at: int = field(name="updatedAt")
    """Unix time in milliseconds."""
    messages: list[ConversationMessage]
    created_by_id: str | None = field(name="createdById", default=None)
    """The user or agent that started it."""
    updated_by_id: str | None = field(name="updatedById", default=None)
    """The user or agent that changed it last."""
    metadata: ConversationMetadata | None = None
