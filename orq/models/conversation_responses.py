"""The request for a reply in a conversation."""

from collections.abc import Sequence
from typing import Literal

from msgspec import field

from ..types import UNSET, ApiStruct, OpenEnum, UnsetType
from .parts import A2AMessagePart


class ConversationUserMessage(ApiStruct, kw_only=True):
    """What the user says."""

    role: OpenEnum[Literal["user"]] = "user"
    parts: Sequence[A2AMessagePart]
    message_id: str | UnsetType = field(name="messageId", default=UNSET)


class CreateConversationResponseRequest(ApiStruct, kw_only=True):
    """What `conversations_create_conversation_response` takes."""

    conversation_id: str
    message: ConversationUserMessage
    model: str
    """As `provider/model`, such as `openai/gpt-4o`."""
    task_id: str | UnsetType = UNSET
    """The task of an earlier turn, to go on with it."""
