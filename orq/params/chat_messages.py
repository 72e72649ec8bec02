# Generated from api/.
"""Dict twins of `orq.models.chat_messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl
from ..models.chat_choices import ChatCompletionMessage
from ..models.chat_content import ChatAnnotation
from ..models.chat_messages import ChatMessage, PromptMessage
from ..models.refs import IdRef
from ..models.shared import FunctionCall
from ..models.tool_calls import ExtraContent, MessageToolCall
from .cache_control import CacheControlParam
from .chat_content import AssistantContentParam, ChatAnnotationParam, TextContentParam, UserContentParam
from .refs import IdRefParam
from .shared import FunctionCallParam
from .tool_calls import ExtraContentParam, MessageToolCallParam


class AssistantMessageParam(TypedDict):
    """An `AssistantMessage` as a dict."""

    role: Literal["assistant"]
    reasoning_content: NotRequired[str | None]
    content: NotRequired[AssistantContentParam | None]
    refusal: NotRequired[str | None]
    name: NotRequired[str | None]
    audio: NotRequired[IdRef | IdRefParam | None]
    tool_calls: NotRequired[Sequence[MessageToolCall | MessageToolCallParam] | None]
    reasoning: NotRequired[str | None]
    reasoning_details: NotRequired[Sequence[Mapping[str, Any]] | None]
    reasoning_signature: NotRequired[str | None]
    redacted_reasoning: NotRequired[str | None]
    function_call: NotRequired[FunctionCall | FunctionCallParam | None]
    annotations: NotRequired[Sequence[ChatAnnotation | ChatAnnotationParam] | None]
    prefix: NotRequired[bool | None]
    thought_signature: NotRequired[str | None]
    extra_content: NotRequired[ExtraContent | ExtraContentParam | None]
    executed_tools: NotRequired[Sequence[Mapping[str, Any]] | None]


class SystemMessageParam(TypedDict):
    """A `SystemMessage` as a dict."""

    role: Literal["system"]
    content: TextContentParam
    name: NotRequired[str | None]


class DeveloperMessageParam(TypedDict):
    """A `DeveloperMessage` as a dict."""

    role: Literal["developer"]
    content: TextContentParam
    name: NotRequired[str | None]


class UserMessageParam(TypedDict):
    """An `UserMessage` as a dict."""

    role: Literal["user"]
    content: UserContentParam
    name: NotRequired[str | None]


class ToolMessageParam(TypedDict):
    """A `ToolMessage` as a dict."""

    role: Literal["tool"]
    content: UserContentParam
    tool_call_id: str | None
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    name: NotRequired[str | None]


ChatMessageParam: TypeAlias = (
    SystemMessageParam
    | DeveloperMessageParam
    | UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | ChatMessage
    | ChatCompletionMessage
)
"""A `ChatMessage` as a struct or a dict."""


PromptMessageParam: TypeAlias = (
    SystemMessageParam | UserMessageParam | AssistantMessageParam | ToolMessageParam | PromptMessage
)
"""A `PromptMessage` as a struct or a dict."""
