# @generated
"""Chat messages."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open, OpenEnum
from .cache_control import CacheControl
from .chat_content import AssistantContent, ChatAnnotation, TextContent, UserContent
from .refs import IdRef
from .shared import FunctionCall
from .tool_calls import ChatFunctionCall, ChatToolCall, ExtraContent, MessageToolCall


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


class ChatCompletionAudio(APIStruct, kw_only=True):
    """A spoken answer."""

    id: str
    expires_at: int
    data: str
    """In base64."""
    transcript: str


ChatFinishReason: TypeAlias = OpenEnum[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]]
"""Why an answer ended."""


class ChatCompletionMessage(APIStruct, kw_only=True):
    """What the model answered."""

    role: OpenEnum[Literal["assistant"]]
    content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatToolCall] | None = None
    reasoning: str | None = None
    reasoning_signature: str | None = None
    """The provider's proof; send it back unchanged."""
    redacted_reasoning: str | None = None
    audio: ChatCompletionAudio | None = None
    reasoning_content: str | None = None
    """What the model thought, as some providers name it."""
    reasoning_details: list[dict[str, Any]] | None = None
    """What the model thought, in parts; send them back unchanged."""
    annotations: list[ChatAnnotation] | None = None
    function_call: ChatFunctionCall | None = None
    """Deprecated by OpenAI; `tool_calls` took its place."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    executed_tools: list[dict[str, Any]] | None = None
    """Tools that the provider ran."""


class TopLogprob(APIStruct, kw_only=True):
    """A token that was likely."""

    token: str
    logprob: Number
    bytes: list[int] | None = None
    """The token in UTF-8."""


class TokenLogprob(APIStruct, kw_only=True):
    """How likely a token was, and which others were."""

    token: str
    logprob: Number
    """-9999 if the token is not among the 20 most likely."""
    top_logprobs: list[TopLogprob]
    bytes: list[int] | None = None
    """The token in UTF-8."""


class Logprobs(APIStruct, kw_only=True):
    """How likely the tokens of an answer were."""

    content: list[TokenLogprob] | None = None
    refusal: list[TokenLogprob] | None = None


class ChatCompletionChoice(APIStruct, kw_only=True):
    """One answer of the model."""

    finish_reason: ChatFinishReason | None
    """Why the answer ended."""
    message: ChatCompletionMessage
    index: int
    logprobs: Logprobs | None = None
    content_filter_results: dict[str, Any] | None = None
    """What Azure's filters found."""
    native_finish_reason: str | None = None
    """Why the answer ended, in the provider's own word."""


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
