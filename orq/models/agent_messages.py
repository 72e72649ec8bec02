# @generated
"""Agent messages."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Open, OpenEnum
from .parts import A2AMessagePart, DataPart, ErrorPart, FilePart, TextPart, ToolResultPart

A2AMessageRole: TypeAlias = OpenEnum[Literal["user", "tool"]]
"""Who says something to an agent."""


class A2AMessage(APIStruct, kw_only=True):
    """What the user or a tool says to an agent."""

    role: A2AMessageRole
    parts: Sequence[A2AMessagePart]
    message_id: str | None = field(name="messageId", default=None)
    """A ULID."""


class ToolCallPart(APIStruct, kw_only=True, tag_field="kind", tag="tool_call"):
    """A tool that the agent wants called."""

    kind: ClassVar[Literal["tool_call"]] = "tool_call"
    tool_name: str
    tool_call_id: str
    """The id to answer with; not empty."""
    arguments: dict[str, Any]
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back with the result."""
    metadata: dict[str, Any] | None = None


AgentMessagePart: TypeAlias = Open[TextPart | ErrorPart | DataPart | FilePart | ToolCallPart | ToolResultPart]
"""A part of an agent's message; `kind` tells which."""


AgentMessageRole: TypeAlias = OpenEnum[Literal["user", "agent", "tool", "system"]]
"""Who wrote a message of a task."""
