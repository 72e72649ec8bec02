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
    """Id that the service gave the message."""
    conversation_id: str = field(name="conversationId")
    """Conversation in which it was said."""
    created_at: int = field(name="createdAt")
    """When the message was made: Unix time in milliseconds."""
    created_by_id: str = field(name="createdById")
    """Id of the user or agent who wrote the message."""
    parts: list[A2AMessagePart]
    """What was said, in parts: text, files, results of tools."""
    role: ConversationMessageRole
    """Who speaks."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "parts[text].text")


class ConversationWithMessages(APIStruct, kw_only=True):
    """A conversation with all its messages."""

    id: str = field(name="_id")
    """Id of the conversation; it starts with `conv_`."""
    kind: OpenEnum[Literal["conversation"]]
    """Kind of this object: always `conversation`."""
    display_name: str = field(name="displayName")
    """Name shown in the studio, at most 100 characters."""
    created_at: int = field(name="createdAt")
    """When the conversation was made: Unix time in milliseconds."""
    updated_at: int = field(name="updatedAt")
    """When the conversation was last changed: Unix time in milliseconds."""
    messages: list[ConversationMessage]
    """What was said, the oldest message first."""
    created_by_id: str | None = field(name="createdById", default=None)
    """Id of the user or agent who started the conversation."""
    updated_by_id: str | None = field(name="updatedById", default=None)
    """Id of the user or agent who last changed the conversation."""
    metadata: ConversationMetadata | None = None
    """Entity to which it belongs, and whether it is being named."""
