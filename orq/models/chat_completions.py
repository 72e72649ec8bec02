# @generated
"""Chat completions."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from .._answer_text import answer_text
from ..types import APIStruct, Number, Open, OpenEnum, untagged
from .cache_control import CacheControl
from .chat_content import ChatAnnotation
from .chat_messages import ChatCompletionChoice, ChatFinishReason, ChatMessage, Logprobs
from .chat_options import ChatAudio, ChatStreamOptions, GuardrailConfig, ThinkingConfig, ToolChoice
from .completions import OrqOptions
from .plugins import Plugin
from .refs import NamedModel
from .response_formats import ResponseFormat
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .shared import FunctionCall
from .tool_calls import ExtraContent
from .usage import CompletionUsage
from .values import Modality, ReasoningEffort, ServiceTier, StopSequences


class ChatCompletion(APIStruct, kw_only=True):
    """A model's answer to a chat."""

    id: str
    choices: list[ChatCompletionChoice]
    """As many as `n` asked for."""
    created: int
    """Unix time in seconds."""
    model: str
    object: OpenEnum[Literal["chat.completion"]]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
    service_tier: ServiceTier | None = None
    """The tier that served the call."""
    provider: str | None = None
    """Who served the call."""
    moderation: dict[str, Any] | None = None
    """What was found in the input and the output, if that was asked for."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What Azure's filters found in the prompt."""
    citations: list[str] | None = None
    """Addresses of pages that the text is from."""
    search_results: list[dict[str, Any]] | None = None
    """Pages that were found, where the provider tells."""
    x_groq: dict[str, Any] | None = None
    """What only Groq tells."""
    metadata: dict[str, Any] | None = None
    usage_breakdown: dict[str, Any] | None = None
    """Usage of each model, where several served the call."""
    time_info: dict[str, Any] | None = None
    """How long each step took, where the provider tells."""
    request_id: str | None = None

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].message.content")


class ChatToolCallDelta(APIStruct, kw_only=True):
    """A piece of a call that the model asks for."""

    index: int
    """Which call this is a piece of."""
    id: str | None = None
    type: OpenEnum[Literal["function"]] | None = None
    function: FunctionCall | None = None
    custom: dict[str, Any] | None = None
    """A piece of a call of a custom tool."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None


class ChatCompletionDeltaAudio(APIStruct, kw_only=True):
    """A piece of a spoken answer."""

    id: str | None = None
    transcript: str | None = None
    data: str | None = None
    """In base64."""
    expires_at: int | None = None


class ChatCompletionDelta(APIStruct, kw_only=True):
    """What is new in a piece of an answer."""

    content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatToolCallDelta] | None = None
    role: OpenEnum[Literal["assistant"]] | None = None
    reasoning: str | None = None
    reasoning_signature: str | None = None
    redacted_reasoning: str | None = None
    audio: ChatCompletionDeltaAudio | None = None
    reasoning_content: str | None = None
    """What the model thought, as some providers name it."""
    reasoning_details: list[dict[str, Any]] | None = None
    """What the model thought, in parts; send them back unchanged."""
    annotations: list[ChatAnnotation] | None = None
    function_call: FunctionCall | None = None
    """Deprecated by OpenAI; `tool_calls` took its place."""
    channel: str | None = None
    """Which part of the answer this is, where the provider tells."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None


class ChatCompletionChunkChoice(APIStruct, kw_only=True):
    """A piece of one answer."""

    delta: ChatCompletionDelta
    index: int
    finish_reason: ChatFinishReason | None = None
    """Why the answer ended; null until then."""
    logprobs: Logprobs | None = None
    content_filter_results: dict[str, Any] | None = None
    """What Azure's filters found."""
    native_finish_reason: str | None = None
    """Why the answer ended, in the provider's own word."""


class ChatCompletionChunk(APIStruct, kw_only=True):
    """A piece of a model's answer to a chat."""

    id: str
    choices: list[ChatCompletionChunkChoice]
    """Empty in the last chunk if usage was asked for."""
    created: int
    """Unix time in seconds."""
    model: str
    object: OpenEnum[Literal["chat.completion.chunk"]]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
    service_tier: ServiceTier | None = None
    """The tier that served the call."""
    provider: str | None = None
    """Who served the call."""
    moderation: dict[str, Any] | None = None
    """What was found in the input and the output, if that was asked for."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What Azure's filters found in the prompt."""
    citations: list[str] | None = None
    """Addresses of pages that the text is from."""
    search_results: list[dict[str, Any]] | None = None
    """Pages that were found, where the provider tells."""
    x_groq: dict[str, Any] | None = None
    """What only Groq tells."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class FunctionDefinition(APIStruct, kw_only=True):
    """A function that the model may call."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""
    description: str | None = None
    """Tells the model when and how to call it."""
    parameters: dict[str, Any] | None = None
    """A JSON schema."""
    strict: bool | None = None


class ChatCompletionTool(APIStruct, kw_only=True):
    """A function that the model may call."""

    function: FunctionDefinition
    type: OpenEnum[Literal["function"]] | None = None
    cache_control: CacheControl | None = None


class ChatCustomToolDefinition(APIStruct, kw_only=True):
    """A tool that takes any text."""

    name: str
    description: str | None = None
    format: dict[str, Any] | None = None
    """Any text, or a grammar."""


class ChatCustomTool(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """A tool that takes any text."""

    type: ClassVar[Literal["custom"]] = "custom"
    custom: ChatCustomToolDefinition


if TYPE_CHECKING:
    ChatTool: TypeAlias = Open[ChatCompletionTool | ChatCustomTool]
else:
    ChatTool = untagged(
        "ChatTool",
        (ChatCompletionTool, ("function",)),
        (ChatCustomTool, ("custom",)),
        tag="type",
        tags={"function": ChatCompletionTool, "custom": ChatCustomTool},
    )
"""A tool that the model may call; `type` tells which."""


class CreateChatCompletionRequest(APIStruct, kw_only=True):
    """What `router_chat_completions_create` takes."""

    messages: Sequence[ChatMessage]
    model: str
    """As `provider/model`; a private one as `workspace@provider/model`."""
    metadata: dict[str, Any] | None = None
    """At most 16 entries; keys of at most 64, values of at most 512 characters."""
    name: str | None = None
    """Of the trace."""
    audio: ChatAudio | None = None
    frequency_penalty: Number | None = None
    """-2 to 2."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Of the answer, reasoning included."""
    logprobs: bool | None = None
    top_logprobs: int | None = None
    """0 to 20; needs `logprobs`."""
    n: int | None = None
    """How many answers."""
    presence_penalty: Number | None = None
    """-2 to 2."""
    response_format: ResponseFormat | None = None
    reasoning_effort: ReasoningEffort | None = None
    verbosity: str | None = None
    seed: int | None = None
    stop: StopSequences | None = None
    stream_options: ChatStreamOptions | None = None
    thinking: ThinkingConfig | None = None
    temperature: Number | None = None
    top_p: Number | None = None
    top_k: int | None = None
    tools: Sequence[ChatTool] | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: Sequence[Modality] | None = None
    guardrails: Sequence[GuardrailConfig] | None = None
    plugins: Sequence[Plugin] | None = None
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    variables: dict[str, Any] | None = None
    """Values for the variables in the messages."""
    cache_control: CacheControl | None = None
    prompt_cache_key: str | None = None
    orq: OrqOptions | None = None
    logit_bias: Mapping[str, Number] | None = None
    """-100 to 100, by token id."""
    moderation: dict[str, Any] | None = None
    """Which model rates the input and the output."""
    prediction: dict[str, Any] | None = None
    """Text of which much is known to come back."""
    prompt_cache_options: dict[str, Any] | None = None
    """How the provider caches the prompt."""
    prompt_cache_retention: str | None = None
    reasoning: dict[str, Any] | None = None
    """How the model thinks, for providers that take it as an object."""
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    user: str | None = None
    web_search_options: dict[str, Any] | None = None
    """How the model searches the web."""
    functions: Sequence[dict[str, Any]] | None = None
    """Deprecated by OpenAI; `tools` took its place."""
    function_call: Any = None
    """Deprecated by OpenAI; `tool_choice` took its place."""
