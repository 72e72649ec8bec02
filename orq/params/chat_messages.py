# @generated

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
    role: Literal["system"]
    content: TextContentParam
    name: NotRequired[str | None]


class DeveloperMessageParam(TypedDict):
    role: Literal["developer"]
    content: TextContentParam
    name: NotRequired[str | None]


class UserMessageParam(TypedDict):
    role: Literal["user"]
    content: UserContentParam
    name: NotRequired[str | None]


class ToolMessageParam(TypedDict):
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


PromptMessageParam: TypeAlias = (
    SystemMessageParam | UserMessageParam | AssistantMessageParam | ToolMessageParam | PromptMessage
)
