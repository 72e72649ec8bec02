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
    """Identifies the answer."""
    choices: list[ChatCompletionChoice]
    """The answers, as many as `n` asked for."""
    created: int
    """When the answer was made: Unix time in seconds."""
    model: str
    """Model that answered; it may be a dated version of the one asked for."""
    object: OpenEnum[Literal["chat.completion"]]
    """Kind of this object: always `chat.completion`."""
    system_fingerprint: str | None = None
    """Setup of the provider that answered; if it changes, an equal seed may give another answer."""
    usage: CompletionUsage | None = None
    """Tokens that the call used."""
    service_tier: ServiceTier | None = None
    """Service tier that served the call."""
    provider: str | None = None
    """Provider that served the call."""
    moderation: dict[str, Any] | None = None
    """Ratings of the input and the output, if the request asked for them."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What Azure's content filters found in the prompt."""
    citations: list[str] | None = None
    """Addresses of the pages that the answer relies on."""
    search_results: list[dict[str, Any]] | None = None
    """Pages that the model found, if the provider lists them."""
    x_groq: dict[str, Any] | None = None
    """Values that only Groq sends."""
    metadata: dict[str, Any] | None = None
    """Values of your own, as the request gave them."""
    usage_breakdown: dict[str, Any] | None = None
    """Usage of each model, if several served the call."""
    time_info: dict[str, Any] | None = None
    """How long each step took, if the provider measures it."""
    request_id: str | None = None
    """Id of the request, for questions to the provider's support."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].message.content")


class ChatToolCallDelta(APIStruct, kw_only=True):
    """A piece of a tool call that the model asks for."""

    index: int
    """Which call this is a piece of, from 0."""
    id: str | None = None
    """Id of the call, for the message with its result; often only in the first piece."""
    type: OpenEnum[Literal["function"]] | None = None
    """Kind of the call: always `function`."""
    function: FunctionCall | None = None
    """Name of the function, and the next piece of its arguments."""
    custom: dict[str, Any] | None = None
    """Name of the custom tool, and the next piece of its input."""
    thought_signature: str | None = None
    """Encrypted reasoning of the model; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider sends; send them back unchanged."""


class ChatCompletionDeltaAudio(APIStruct, kw_only=True):
    """A piece of a spoken answer."""

    id: str | None = None
    """Identifies the spoken answer; a later message can refer to it."""
    transcript: str | None = None
    """Next piece of the spoken words as text."""
    data: str | None = None
    """Next piece of the sound, in base64."""
    expires_at: int | None = None
    """Until when a later message can refer to the audio: Unix time in seconds."""


class ChatCompletionDelta(APIStruct, kw_only=True):
    """What a piece of an answer adds to the pieces before it."""

    content: str | None = None
    """Next piece of the text."""
    refusal: str | None = None
    """Next piece of the sentence with which the model refuses."""
    tool_calls: list[ChatToolCallDelta] | None = None
    """Next pieces of the tool calls that the model asks for."""
    role: OpenEnum[Literal["assistant"]] | None = None
    """Who speaks: always `assistant`; often only in the first piece."""
    reasoning: str | None = None
    """Next piece of the model's reasoning."""
    reasoning_signature: str | None = None
    """Proof that the reasoning is the model's own; send it back unchanged."""
    redacted_reasoning: str | None = None
    """Reasoning that the provider encrypted; send it back unchanged."""
    audio: ChatCompletionDeltaAudio | None = None
    """Next piece of the spoken answer, if `modalities` has `audio`."""
    reasoning_content: str | None = None
    """Next piece of the reasoning, in a field that some providers use."""
    reasoning_details: list[dict[str, Any]] | None = None
    """Reasoning in parts; send them back unchanged."""
    annotations: list[ChatAnnotation] | None = None
    """Sources that the text refers to, such as pages."""
    function_call: FunctionCall | None = None
    """Deprecated by OpenAI; `tool_calls` took its place."""
    channel: str | None = None
    """Which part of the answer this is, if the provider names it."""
    thought_signature: str | None = None
    """Encrypted reasoning of the model; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider sends; send them back unchanged."""


class ChatCompletionChunkChoice(APIStruct, kw_only=True):
    """A new piece of one answer."""

    delta: ChatCompletionDelta
    """What is new: text, tool calls or reasoning."""
    index: int
    """Position of the answer in `choices`, from 0."""
    finish_reason: ChatFinishReason | None = None
    """Why the answer ended; null until the last piece."""
    logprobs: Logprobs | None = None
    """How likely the new tokens were, if `logprobs` was set."""
    content_filter_results: dict[str, Any] | None = None
    """What Azure's content filters found in the answer."""
    native_finish_reason: str | None = None
    """Why the answer ended, in the provider's own word."""


class ChatCompletionChunk(APIStruct, kw_only=True):
    """A piece of a model's answer to a chat."""

    id: str
    """Identifies the answer; all chunks of one answer have the same id."""
    choices: list[ChatCompletionChunkChoice]
    """New pieces of the answers; empty in the chunk with the usage."""
    created: int
    """When the answer was made: Unix time in seconds."""
    model: str
    """Model that answered; it may be a dated version of the one asked for."""
    object: OpenEnum[Literal["chat.completion.chunk"]]
    """Kind of this object: always `chat.completion.chunk`."""
    system_fingerprint: str | None = None
    """Setup of the provider that answered; if it changes, an equal seed may give another answer."""
    usage: CompletionUsage | None = None
    """Tokens of the whole call, in the last chunk, if `stream_options` asked for them."""
    service_tier: ServiceTier | None = None
    """Service tier that served the call."""
    provider: str | None = None
    """Provider that served the call."""
    moderation: dict[str, Any] | None = None
    """Ratings of the input and the output, if the request asked for them."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What Azure's content filters found in the prompt."""
    citations: list[str] | None = None
    """Addresses of the pages that the answer relies on."""
    search_results: list[dict[str, Any]] | None = None
    """Pages that the model found, if the provider lists them."""
    x_groq: dict[str, Any] | None = None
    """Values that only Groq sends."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class FunctionDefinition(APIStruct, kw_only=True):
    """A function that the model may call."""

    name: str
    """Name by which the model calls the function: letters, digits, `_`, `-`; at most 64."""
    description: str | None = None
    """Tells the model when and how to call the function."""
    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments, of type `object`; absent: no arguments."""
    strict: bool | None = None
    """Whether arguments always fit the schema; allows a part of JSON Schema. Default: false."""


class ChatCompletionTool(APIStruct, kw_only=True):
    """A function that the model may call."""

    function: FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: OpenEnum[Literal["function"]] | None = None
    """Kind of the tool: always `function`."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""


class ChatCustomToolDefinition(APIStruct, kw_only=True):
    """Name, purpose and input format of a tool that takes any text."""

    name: str
    """Name by which the model calls the tool."""
    description: str | None = None
    """Tells the model when and how to call the tool."""
    format: dict[str, Any] | None = None
    """What the input may be: any text, or what a grammar allows. Default: any text."""


class ChatCustomTool(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """A tool that takes any text rather than JSON."""

    type: ClassVar[Literal["custom"]] = "custom"
    custom: ChatCustomToolDefinition
    """Name, purpose and input format of the tool."""


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
    """Parameters of `router.chat.completions.create`."""

    messages: Sequence[ChatMessage]
    """The conversation so far, the oldest message first."""
    model: str
    """Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`."""
    metadata: dict[str, Any] | None = None
    """Values of your own: at most 16, keys of up to 64 and values of up to 512 characters."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    audio: ChatAudio | None = None
    """Voice and format of a spoken answer; needed if `modalities` has `audio`."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens in the answer, reasoning included."""
    logprobs: bool | None = None
    """Whether the answer tells how likely each token was. Default: false."""
    top_logprobs: int | None = None
    """Number of likely tokens to list at each place, 0 to 20; needs `logprobs`."""
    n: int | None = None
    """Number of answers; you pay for the tokens of all. Default: 1."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    response_format: ResponseFormat | None = None
    """Form of the answer: text, JSON, or JSON that fits a schema."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    verbosity: str | None = None
    """How long answers are: `low`, `medium` or `high`."""
    seed: int | None = None
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None = None
    """Up to 4 texts at which the model stops; the answer does not contain them."""
    stream_options: ChatStreamOptions | None = None
    """What a stream contains, such as usage; only with `stream`."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step."""
    tools: Sequence[ChatTool] | None = None
    """Tools that the model may call."""
    tool_choice: ToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    modalities: Sequence[Modality] | None = None
    """Kinds of output, such as `["text", "audio"]`. Default: text."""
    guardrails: Sequence[GuardrailConfig] | None = None
    """Guardrails that check the request or the answer."""
    plugins: Sequence[Plugin] | None = None
    """Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON)."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` in the messages, by name."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt, for 5 minutes or an hour."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""
    orq: OrqOptions | None = None
    """Deprecated by the service: where a field of the same name is beside it, use that."""
    logit_bias: Mapping[str, Number] | None = None
    """By token id, -100 (never) to 100 (always): how much more likely a token becomes."""
    moderation: dict[str, Any] | None = None
    """Model that rates the input and the output."""
    prediction: dict[str, Any] | None = None
    """Text that the answer mostly repeats, such as a file to change: the answer comes sooner."""
    prompt_cache_options: dict[str, Any] | None = None
    """How the provider caches the prompt."""
    prompt_cache_retention: str | None = None
    """How long the provider caches the prompt, such as `24h`."""
    reasoning: dict[str, Any] | None = None
    """How the model thinks, for providers that take an object."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find breaches of its rules."""
    service_tier: ServiceTier | None = None
    """Service tier that serves the call: `flex` is cheaper, `priority` quicker."""
    store: bool | None = None
    """Whether the provider keeps the answer, to be fetched later."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    web_search_options: dict[str, Any] | None = None
    """How the model searches the web, such as how much it reads."""
    functions: Sequence[dict[str, Any]] | None = None
    """Deprecated by OpenAI; `tools` took its place."""
    function_call: Any = None
    """Deprecated by OpenAI; `tool_choice` took its place."""
