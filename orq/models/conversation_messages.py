"""A conversation with its messages."""

from typing import Literal, TypeAlias

from msgspec import field

from ..types import UNSET, ApiStruct, OpenEnum, UnsetType
from .conversations import ConversationMetadata
from .parts import A2AMessagePart

ConversationMessageRole: TypeAlias = OpenEnum[Literal["user", "assistant"]]
"""Who wrote a message."""


class ConversationMessage(ApiStruct, kw_only=True):
    """One message of a conversation."""

    id: str = field(name="_id")
    conversation_id: str = field(name="conversationId")
    created_at: float = field(name="createdAt")
    """Unix time in milliseconds."""
    created_by_id: str = field(name="createdById")
    parts: list[A2AMessagePart]
    role: ConversationMessageRole


class ConversationWithMessages(ApiStruct, kw_only=True):
    """A conversation and all that was said in it."""

    kind: OpenEnum[Literal["conversation"]]
    display_name: str = field(name="displayName")
    created_at: float = field(name="createdAt")
    """Unix time in milliseconds."""
    updated_at: float = field(name="updatedAt")
    """Unix time in milliseconds."""
    messages: list[ConversationMessage]
    id: str | UnsetType = field(name="_id", default=UNSET)
    """Starts with `conv_`."""
    created_by_id: str | UnsetType = field(name="createdById", default=UNSET)
    """The user or agent that started it."""
    updated_by_id: str | UnsetType = field(name="updatedById", default=UNSET)
    """The user or agent that changed it last."""
    metadata: ConversationMetadata | UnsetType = UNSET
