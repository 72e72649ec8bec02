# @generated
"""Chat messages."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open
from .cache_control import CacheControl
from .chat_content import AssistantContent, ChatAnnotation, TextContent, UserContent
from .refs import IdRef
from .shared import FunctionCall
from .tool_calls import ExtraContent, MessageToolCall


class AssistantMessage(APIStruct, kw_only=True, tag_field="role", tag="assistant"):
    """What the model said earlier."""

    role: ClassVar[Literal["assistant"]] = "assistant"
    reasoning_content: str | None = None
    """What the model thought, as some providers name it."""
    content: AssistantContent | None = None
    """May be left out if there are `tool_calls`."""
    refusal: str | None = None
    name: str | None = None
    """Tells apart those who share a role."""
    audio: IdRef | None = None
    """An earlier spoken answer."""
    tool_calls: Sequence[MessageToolCall] | None = None
    reasoning: str | None = None
    """What the model thought; of an answer that is handed back."""
    reasoning_details: Sequence[dict[str, Any]] | None = None
    """What the model thought, in parts, unchanged."""
    reasoning_signature: str | None = None
    """The provider's proof, unchanged."""
    redacted_reasoning: str | None = None
    function_call: FunctionCall | None = None
    """Deprecated by OpenAI; `tool_calls` took its place."""
    annotations: Sequence[ChatAnnotation] | None = None
    prefix: bool | None = None
    """Whether the model is to go on with this very text."""
    thought_signature: str | None = None
    """The model's encrypted reasoning, unchanged."""
    extra_content: ExtraContent | None = None
    executed_tools: Sequence[dict[str, Any]] | None = None
    """Tools that the provider ran."""


class SystemMessage(APIStruct, kw_only=True, tag_field="role", tag="system"):
    """What the model is told to be."""

    role: ClassVar[Literal["system"]] = "system"
    content: TextContent
    name: str | None = None
    """Tells apart those who share a role."""


class DeveloperMessage(APIStruct, kw_only=True, tag_field="role", tag="developer"):
    """What the developer tells the model, whatever the user says."""

    role: ClassVar[Literal["developer"]] = "developer"
    content: TextContent
    name: str | None = None
    """Tells apart those who share a role."""


class UserMessage(APIStruct, kw_only=True, tag_field="role", tag="user"):
    """What the user says."""

    role: ClassVar[Literal["user"]] = "user"
    content: UserContent
    name: str | None = None
    """Tells apart those who share a role."""


class ToolMessage(APIStruct, kw_only=True, tag_field="role", tag="tool"):
    """What a tool came back with."""

    role: ClassVar[Literal["tool"]] = "tool"
    content: UserContent
    tool_call_id: str | None
    cache_control: CacheControl | None = None
    name: str | None = None


ChatMessage: TypeAlias = Open[SystemMessage | DeveloperMessage | UserMessage | AssistantMessage | ToolMessage]
"""A message of a chat; `role` tells whose."""


PromptMessage: TypeAlias = Open[SystemMessage | UserMessage | AssistantMessage | ToolMessage]
"""A message of a prompt; `role` tells whose."""
