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
    """What the model thought, under a name that only some providers use."""
    content: AssistantContent | None = None
    """What the model said; may be left out if there are `tool_calls`."""
    refusal: str | None = None
    """Words with which the model refuses; null if it does not."""
    name: str | None = None
    """Tells apart those who share a role."""
    audio: IdRef | None = None
    """Id of an earlier spoken answer."""
    tool_calls: Sequence[MessageToolCall] | None = None
    """Calls that the model asked for; a tool message must answer each."""
    reasoning: str | None = None
    """What the model thought, from an answer that you send back."""
    reasoning_details: Sequence[dict[str, Any]] | None = None
    """What the model thought, in parts; send them back unchanged."""
    reasoning_signature: str | None = None
    """The provider's proof that the reasoning is its own; send it back unchanged."""
    redacted_reasoning: str | None = None
    """What the model thought, encrypted by the provider; send it back unchanged."""
    function_call: FunctionCall | None = None
    """Deprecated by OpenAI; use `tool_calls`."""
    annotations: Sequence[ChatAnnotation] | None = None
    """Where pieces of the text are from: pages and files."""
    prefix: bool | None = None
    """Whether the model goes on with this very text, where the provider can."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider knows; send them back unchanged."""
    executed_tools: Sequence[dict[str, Any]] | None = None
    """Tools that the provider itself ran, with their results."""


class ChatCompletionAudio(APIStruct, kw_only=True):
    """A spoken answer."""

    id: str
    """Id of the spoken answer, by which a later message can refer to it."""
    expires_at: int
    """When the id stops working: Unix time in seconds."""
    data: str
    """The sound, in base64."""
    transcript: str
    """What the sound says, as text."""


ChatFinishReason: TypeAlias = OpenEnum[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]]
"""Why an answer ended; `length` means that it was cut off."""


class ChatCompletionMessage(APIStruct, kw_only=True):
    """What the model answered."""

    role: OpenEnum[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    content: str | None = None
    """Text of the answer; null if the model only calls tools."""
    refusal: str | None = None
    """Words with which the model refuses; null if it does not."""
    tool_calls: list[ChatToolCall] | None = None
    """Calls that the model asks for; run them and send the results in tool messages."""
    reasoning: str | None = None
    """What the model thought, where the provider shows it."""
    reasoning_signature: str | None = None
    """The provider's proof that the reasoning is its own; send it back unchanged."""
    redacted_reasoning: str | None = None
    """What the model thought, encrypted by the provider; send it back unchanged."""
    audio: ChatCompletionAudio | None = None
    """The spoken answer, if `modalities` asked for one."""
    reasoning_content: str | None = None
    """What the model thought, under a name that only some providers use."""
    reasoning_details: list[dict[str, Any]] | None = None
    """What the model thought, in parts; send them back unchanged."""
    annotations: list[ChatAnnotation] | None = None
    """Where pieces of the text are from: pages and files."""
    function_call: ChatFunctionCall | None = None
    """Deprecated by OpenAI; use `tool_calls`."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider knows; send them back unchanged."""
    executed_tools: list[dict[str, Any]] | None = None
    """Tools that the provider itself ran, with their results."""


class TopLogprob(APIStruct, kw_only=True):
    """A token that was likely, with its probability."""

    token: str
    """The token, as text."""
    logprob: Number
    """Natural logarithm of the token's probability; -9999 if it is not among the 20 most likely."""
    bytes: list[int] | None = None
    """The token as UTF-8 bytes; a character can span several tokens."""


class TokenLogprob(APIStruct, kw_only=True):
    """A token with its probability, and the tokens that were likely in its place."""

    token: str
    """The token, as text."""
    logprob: Number
    """Natural logarithm of the token's probability; -9999 if it is not among the 20 most likely."""
    top_logprobs: list[TopLogprob]
    """Likeliest tokens for this place, with their probabilities."""
    bytes: list[int] | None = None
    """The token as UTF-8 bytes; a character can span several tokens."""


class Logprobs(APIStruct, kw_only=True):
    """How likely the tokens of an answer were."""

    content: list[TokenLogprob] | None = None
    """How likely each token of the text was."""
    refusal: list[TokenLogprob] | None = None
    """How likely each token of the refusal was."""


class ChatCompletionChoice(APIStruct, kw_only=True):
    """One answer of the model."""

    finish_reason: ChatFinishReason | None
    """Why the answer ended: `length` means that it was cut off."""
    message: ChatCompletionMessage
    """What the model answered."""
    index: int
    """Position of the choice in `choices`."""
    logprobs: Logprobs | None = None
    """How likely each token was; null unless `logprobs` asked for it."""
    content_filter_results: dict[str, Any] | None = None
    """What Azure's content filters found."""
    native_finish_reason: str | None = None
    """Why the answer ended, in the provider's own word."""


class SystemMessage(APIStruct, kw_only=True, tag_field="role", tag="system"):
    """Rules for the model, such as what it is and how it answers."""

    role: ClassVar[Literal["system"]] = "system"
    content: TextContent
    """Rules for the model, as text or text parts."""
    name: str | None = None
    """Tells apart those who share a role."""


class DeveloperMessage(APIStruct, kw_only=True, tag_field="role", tag="developer"):
    """Rules of the developer, which the model follows before those of the user."""

    role: ClassVar[Literal["developer"]] = "developer"
    content: TextContent
    """Rules for the model, as text or text parts."""
    name: str | None = None
    """Tells apart those who share a role."""


class UserMessage(APIStruct, kw_only=True, tag_field="role", tag="user"):
    """What the user says."""

    role: ClassVar[Literal["user"]] = "user"
    content: UserContent
    """What the user says, as text or parts."""
    name: str | None = None
    """Tells apart those who share a role."""


class ToolMessage(APIStruct, kw_only=True, tag_field="role", tag="tool"):
    """The result of a tool call."""

    role: ClassVar[Literal["tool"]] = "tool"
    content: UserContent
    """What the tool returned, as text or parts."""
    tool_call_id: str | None
    """`id` of the call that this answers."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    name: str | None = None
    """Name of the tool that ran."""


ChatMessage: TypeAlias = Open[SystemMessage | DeveloperMessage | UserMessage | AssistantMessage | ToolMessage]
"""A message of a chat; `role` tells who speaks."""


PromptMessage: TypeAlias = Open[SystemMessage | UserMessage | AssistantMessage | ToolMessage]
"""Message of a prompt; `role` says whose it is."""
