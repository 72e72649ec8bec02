"""Listed objects changed and sent back; what clears a field."""

from dataclasses import replace

from orq import UNSET, Orq, UnsetType
from orq.models import Conversation, UserMessage


def rename(client: Orq, conversation: Conversation, name: str | None) -> str:
    changed = client.conversations.update(
        conversation_id=conversation.id, display_name=name or conversation.display_name
    )
    return changed.display_name


def describe(client: Orq, prompt: str, description: str | None) -> None:
    client.prompts.update(id=prompt, display_name="New", description=description)


def clear(client: Orq, base: str, description: str | None | UnsetType = UNSET) -> None:
    client.knowledge.update(knowledge_id=base, type="internal", description=description)


def shout(message: UserMessage) -> UserMessage:
    return replace(message, content="HELLO!")
