# @generated
"""Responses."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._answer_text import answer_text
from ..types import APIStruct, Number, Open, OpenEnum
from .cache_control import CacheControl
from .call_options import (
    EvaluatorRef,
    LoadBalancerModelConfig,
    ModelRetryConfig,
    ResponseIdentity,
    ResponseThread,
    TimeoutConfig,
)
from .refs import IdRef, NamedModel
from .response_content import (
    OpenAIPromptCacheOptions,
    Reasoning,
    ResponseInput,
    ResponseOutputItem,
    ResponsePrompt,
    ResponseTextConfig,
    ResponseTool,
    ResponseToolChoice,
    ResponseUsage,
)
from .router_options import MemoryEntityInput
from .shared import ErrorDetail, SpanRef
from .values import PIIFailureMode, ServiceTier, Speed, TemplateEngine, ThinkingLevel, TraceScrubbingMask, Truncation


class CacheConfig(APIStruct, kw_only=True):
    """Whether to answer equal requests from a cache."""

    type: str
    ttl: int | None = None


class OpenAIContextManagement(APIStruct, kw_only=True):
    """When to shorten what came earlier."""

    type: str
    """How to shorten: `compaction`."""
    compact_threshold: int | None = None
    """Number of tokens from which the conversation is shortened."""
    provider_native: bool | None = None
    """Whether the provider shortens, and not the service."""


ResponseConversation: TypeAlias = Open[str | IdRef]
"""The id of a conversation, as it is or in an object."""


ResponseInclude: TypeAlias = OpenEnum[
    Literal[
        "code_interpreter_call.outputs",
        "computer_call_output.output.image_url",
        "file_search_call.results",
        "message.input_image.image_url",
        "message.output_text.logprobs",
        "reasoning.encrypted_content",
        "web_search_call.results",
        "web_search_call.action.sources",
    ]
]
"""What else a response is to hold."""


class ResponseExecutionLimits(APIStruct, kw_only=True):
    """How far an agent may go."""

    max_cost: Number | None = None
    """In USD."""
    max_depth: int | None = None
    max_execution_time: int | None = None
    max_iterations: int | None = None
    tool_timeout: int | None = None


LoadBalancerConfigType: TypeAlias = OpenEnum[Literal["weight_based", "round_robin", "latency_based"]]
"""By what models share the calls."""


class LoadBalancerConfig(APIStruct, kw_only=True):
    """Models that share the calls."""

    models: Sequence[LoadBalancerModelConfig] | None
    type: LoadBalancerConfigType


ResponsePluginId: TypeAlias = OpenEnum[Literal["pii_redaction", "response_healing", "trace_scrubbing"]]
"""Which plugin."""


class ResponsePlugin(APIStruct, kw_only=True):
    """What works on a call before or after the model; `id` tells which."""

    id: ResponsePluginId
    entities: Sequence[str] | None = None
    """Only for `pii_redaction`: the kinds of data to redact."""
    entity_thresholds: Mapping[str, Number] | None = None
    language: str | None = None
    """Only for `pii_redaction`: a language, or `auto`."""
    mask: Sequence[TraceScrubbingMask] | None = None
    """Only for `trace_scrubbing`."""
    on_failure: PIIFailureMode | None = None
    regions: Sequence[str] | None = None
    threshold: Number | None = None


class SecurityConfig(APIStruct, kw_only=True):
    """What to keep out of traces."""

    mask: Sequence[str] | None = None


class StreamOptions(APIStruct, kw_only=True):
    """What a stream of events holds."""

    include_obfuscation: bool | None = None
    """Whether deltas are padded to hide their length. Default: true."""


ThinkingType: TypeAlias = OpenEnum[Literal["enabled", "disabled", "adaptive", "between_tools"]]
"""Whether the model thinks."""


ThinkingDisplay: TypeAlias = OpenEnum[Literal["summarized", "omitted", "updates"]]
"""How thinking is shown."""


class ThinkingInput(APIStruct, kw_only=True):
    """Whether the model thinks, and how much."""

    type: ThinkingType | None
    budget_tokens: int | None = None
    """0: none, where the model can do without."""
    display: ThinkingDisplay | None = None
    thinking_level: ThinkingLevel | None = None


class CreateResponseRequest(APIStruct, kw_only=True):
    """What `responses_create` takes."""

    background: bool | None = None
    """Whether to answer at once and go on in the background."""
    cache: CacheConfig | None = None
    cache_control: CacheControl | None = None
    context_management: Sequence[OpenAIContextManagement] | None = None
    conversation: ResponseConversation | None = None
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    frequency_penalty: Number | None = None
    """-2 to 2."""
    guardrails: Sequence[EvaluatorRef] | None = None
    identity: ResponseIdentity | None = None
    include: Sequence[ResponseInclude] | None = None
    """What else the response is to hold."""
    input: ResponseInput | None = None
    """A text, or items such as messages and results of calls."""
    instructions: str | None = None
    """What the model is told to be."""
    integration_id: str | None = None
    """The stored credentials to use."""
    limits: ResponseExecutionLimits | None = None
    load_balancer: LoadBalancerConfig | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    """Rounds of tool calls at most."""
    memory: MemoryEntityInput | None = None
    metadata: dict[str, Any] | None = None
    """Kept with the response."""
    model: str | None = None
    """As `provider/model`, or `agent/<key>` for an agent."""
    parallel_tool_calls: bool | None = None
    plugins: Sequence[ResponsePlugin] | None = None
    presence_penalty: Number | None = None
    """-2 to 2."""
    previous_response_id: str | None = None
    """The response to go on with; it must have been stored."""
    prompt_cache_key: str | None = None
    """Groups requests that share a prompt."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    reasoning: Reasoning | None = None
    retry: ModelRetryConfig | None = None
    safety_identifier: str | None = None
    security: SecurityConfig | None = None
    service_tier: ServiceTier | None = None
    speed: Speed | None = None
    stop_sequences: Sequence[str] | None = None
    store: bool | None = None
    """Whether the response can be fetched later; if not given, it can."""
    stream_options: StreamOptions | None = None
    temperature: Number | None = None
    template_engine: TemplateEngine | None = None
    text: ResponseTextConfig | None = None
    thinking: ThinkingInput | None = None
    thread: ResponseThread | None = None
    timeout: TimeoutConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: Sequence[ResponseTool] | None = None
    top_k: int | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    variables: dict[str, Any] | None = None
    """Values for the variables in `instructions`."""
    moderation: dict[str, Any] | None = None
    """Which model rates the input and the output."""
    prompt: ResponsePrompt | None = None
    prompt_cache_retention: str | None = None
    truncation: Truncation | None = None
    user: str | None = None


class CreateRouterResponseRequest(APIStruct, kw_only=True):
    """What `router_responses_create` takes."""

    model: str
    input: ResponseInput
    metadata: dict[str, Any] | None = None
    """Kept with the response."""
    temperature: Number | None = None
    top_p: Number | None = None
    previous_response_id: str | None = None
    """The response to go on with."""
    instructions: str | None = None
    """What the model is told to be."""
    reasoning: Reasoning | None = None
    max_output_tokens: int | None = None
    text: ResponseTextConfig | None = None
    include: Sequence[ResponseInclude] | None = None
    """What else the response is to hold."""
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    """Whether the response can be fetched later."""
    service_tier: ServiceTier | None = None
    tools: Sequence[ResponseTool] | None = None
    tool_choice: ResponseToolChoice | None = None
    background: bool | None = None
    """Whether to answer at once and go on in the background."""
    conversation: ResponseConversation | None = None
    max_tool_calls: int | None = None
    moderation: dict[str, Any] | None = None
    """Which model rates the input and the output."""
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    """Groups requests that share a prompt."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    prompt_cache_retention: str | None = None
    safety_identifier: str | None = None
    stream_options: StreamOptions | None = None
    top_logprobs: int | None = None
    truncation: Truncation | None = None
    user: str | None = None
    context_management: Sequence[OpenAIContextManagement] | None = None
    frequency_penalty: Number | None = None
    presence_penalty: Number | None = None
    top_k: int | None = None


class GetResponseRequest(APIStruct, kw_only=True):
    """What `responses_get` takes."""

    response_id: str


class IncompleteDetails(APIStruct, kw_only=True):
    """Why a response is incomplete."""

    reason: str
    """Why the response ended early, such as `max_output_tokens` or `content_filter`."""


ResponseInstructions: TypeAlias = str | list[Any]
"""What the model was told, as a text or as items."""


ResponseStatus: TypeAlias = OpenEnum[Literal["queued", "in_progress", "completed", "failed", "incomplete", "cancelled"]]
"""How a response stands."""


class ResponseResource(APIStruct, kw_only=True):
    """A model's response."""

    created_at: int
    """When the response was made: Unix time in seconds."""
    error: ErrorDetail | None
    """What went wrong; null unless the response failed."""
    id: str
    """Id of the response, to fetch it or to go on with it."""
    incomplete_details: IncompleteDetails | None
    """Why the response ended early; null unless it is incomplete."""
    model: str
    """Model that answered; it may be a dated version of the one asked for."""
    object: str
    """Kind of this object: always `response`."""
    output: list[ResponseOutputItem]
    """What the model made: messages, calls and reasoning, in order."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tools at once."""
    status: ResponseStatus
    """How the response stands; `completed` is a full success."""
    usage: ResponseUsage | None
    """Tokens and cost; null until the response ends."""
    background: bool | None = None
    """Whether the response is made in the background, to be fetched later."""
    completed_at: int | None = None
    """When the response was complete: Unix time in seconds."""
    frequency_penalty: Number | None = None
    """How much tokens lose likelihood each time they are used, -2 to 2."""
    input: list[Any] | None = None
    """Items that the model was given, where the service returns them."""
    instructions: ResponseInstructions | None = None
    """What the model was told, as a text or as items."""
    max_output_tokens: int | None = None
    """Most tokens that the answer may have, with its reasoning."""
    max_tool_calls: int | None = None
    """Most rounds of tool calls in one response."""
    metadata: dict[str, str] | None = None
    """Values of your own, by name, as the request gave them."""
    presence_penalty: Number | None = None
    """How much tokens lose likelihood once they are used, -2 to 2."""
    previous_response_id: str | None = None
    """Id of the response that this one continues."""
    prompt_cache_key: str | None = None
    """Your key that leads similar requests to the same cache."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    """How the provider caches the prompt."""
    prompt_cache_retention: str | None = None
    """How long the cache keeps the prompt, such as `in_memory` or `24h`."""
    reasoning: Reasoning | None = None
    """How the model was asked to think."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    service_tier: ServiceTier | None = None
    """Service tier that served the call."""
    store: bool | None = None
    """Whether the response is kept, so that it can be fetched or continued."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    text: ResponseTextConfig | None = None
    """Form and length of the text that was asked for."""
    tool_choice: ResponseToolChoice | None = None
    """Whether the model had to call a tool, and which."""
    tools: list[ResponseTool] | None = None
    """Tools that the model could call."""
    top_logprobs: int | None = None
    """How many likely tokens are told for each place, 0 to 20."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    truncation: Truncation | None = None
    """Whether a conversation that is too long is cut (`auto`) or fails (`disabled`)."""
    user: str | None = None
    """Your id of the end user; OpenAI replaced it by `safety_identifier`."""
    conversation: IdRef | None = None
    """Conversation to which the response belongs."""
    memory: MemoryEntityInput | None = None
    """Whose memories the response read and wrote."""
    telemetry: SpanRef | None = None
    """Trace and span that recorded the response."""
    top_k: int | None = None
    """Only this many of the likeliest tokens were used; only present if the request had it."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` in the instructions, by name."""
    prompt: ResponsePrompt | None = None
    """The prompt stored with the provider that was used."""
    moderation: dict[str, Any] | None = None
    """What was found in the input and the output; only present if asked for."""
    tool_usage: dict[str, Any] | None = None
    """How much the provider's tools were used."""
    content_filters: list[dict[str, Any]] | None = None
    """What Azure's content filters found."""
    billing: dict[str, Any] | None = None
    """Who pays for the call, where the provider tells."""
    status_details: Any = None
    """More about `status`, where the provider tells."""
    provider: str | None = None
    """Name of the provider that served the call."""

    @property
    def output_text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[message].content[output_text].text")
