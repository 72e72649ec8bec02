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
    """Which requests count as equal: `exact_match`."""
    ttl: int | None = None
    """Lifetime of an answer in the cache, in seconds, at most 259200 (three days)."""


class OpenAIContextManagement(APIStruct, kw_only=True):
    """When to shorten the earlier part of a conversation."""

    type: str
    """How to shorten: `compaction`."""
    compact_threshold: int | None = None
    """Number of tokens from which the conversation is shortened."""
    provider_native: bool | None = None
    """Whether the provider shortens, and not the service."""


ResponseConversation: TypeAlias = Open[str | IdRef]
"""The id of a conversation, alone or in an object."""


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
"""What else a response contains."""


class ResponseExecutionLimits(APIStruct, kw_only=True):
    """How long an agent may go on, and how much it may spend."""

    max_cost: Number | None = None
    """Most money that the run may cost, in USD; 0 lifts the agent's own limit."""
    max_depth: int | None = None
    """How deep agents may call other agents."""
    max_execution_time: int | None = None
    """Most time that the run may take, in seconds."""
    max_iterations: int | None = None
    """Most calls of the model."""
    tool_timeout: int | None = None
    """Most time that one tool may take, in seconds."""


LoadBalancerConfigType: TypeAlias = OpenEnum[Literal["weight_based", "round_robin", "latency_based"]]
"""How models share the calls: by weight, in turns, or by speed."""


class LoadBalancerConfig(APIStruct, kw_only=True):
    """Models that share the calls."""

    models: Sequence[LoadBalancerModelConfig] | None
    """Models that share the calls, each with its weight."""
    type: LoadBalancerConfigType
    """How the calls are shared: by weight, in turns, or by speed."""


ResponsePluginId: TypeAlias = OpenEnum[Literal["pii_redaction", "response_healing", "trace_scrubbing"]]
"""What a plugin does: redact personal data, repair JSON, or scrub the trace."""


class ResponsePlugin(APIStruct, kw_only=True):
    """Changes a call before or after the model, or its trace; `id` tells how."""

    id: ResponsePluginId
    """Name of the plugin."""
    entities: Sequence[str] | None = None
    """Only for `pii_redaction`: kinds of data to redact. Default: all."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Only for `pii_redaction`: least confidence by kind of data, 0 to 1."""
    language: str | None = None
    """Only for `pii_redaction`: language of the text, or `auto` to detect it. Default: `en`."""
    mask: Sequence[TraceScrubbingMask] | None = None
    """Only for `trace_scrubbing`: parts that the trace leaves out, at least one."""
    on_failure: PIIFailureMode | None = None
    """Only for `pii_redaction`: whether the call fails or goes on unredacted. Default: `block`."""
    regions: Sequence[str] | None = None
    """Only for `pii_redaction`: countries whose kinds of data are looked for, or `all`."""
    threshold: Number | None = None
    """Only for `pii_redaction`: least confidence that counts, 0 to 1."""


class SecurityConfig(APIStruct, kw_only=True):
    """Says what traces leave out."""

    mask: Sequence[str] | None = None
    """Parts of the call that traces leave out; `all` means every part."""


class StreamOptions(APIStruct, kw_only=True):
    """What a stream of events contains."""

    include_obfuscation: bool | None = None
    """Whether deltas are padded to hide their length. Default: true."""


ThinkingType: TypeAlias = OpenEnum[Literal["enabled", "disabled", "adaptive", "between_tools"]]
"""Whether a model thinks; with `adaptive` it decides itself."""


ThinkingDisplay: TypeAlias = OpenEnum[Literal["summarized", "omitted", "updates"]]
"""Whether the model's thoughts are shown in short, or left out."""


class ThinkingInput(APIStruct, kw_only=True):
    """Whether the model thinks, and how much."""

    type: ThinkingType | None
    """Whether the model thinks; with `adaptive` it decides itself."""
    budget_tokens: int | None = None
    """Most tokens to think with, below `max_output_tokens`; 0: none, where the model can do without."""
    display: ThinkingDisplay | None = None
    """Whether thoughts are shown in short, or left out."""
    thinking_level: ThinkingLevel | None = None
    """How deeply the model thinks; with it, `budget_tokens` has no effect. Only for `gemini-3` models."""


class CreateResponseRequest(APIStruct, kw_only=True):
    """Parameters of `responses.create`."""

    background: bool | None = None
    """Whether to answer at once and go on in the background; fetch the response later by its id."""
    cache: CacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to its last part that can be cached."""
    context_management: Sequence[OpenAIContextManagement] | None = None
    """When to shorten what came earlier."""
    conversation: ResponseConversation | None = None
    """Conversation to continue, by its id; not with `previous_response_id`."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the `fallbacks` are tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less."""
    guardrails: Sequence[EvaluatorRef] | None = None
    """Guardrails to run on the input and the output."""
    identity: ResponseIdentity | None = None
    """Person or system on whose behalf the call is made; usage is counted for it."""
    include: Sequence[ResponseInclude] | None = None
    """What else the response holds, such as `reasoning.encrypted_content`."""
    input: ResponseInput | None = None
    """What the model is asked: a text, or items such as messages and results of calls."""
    instructions: str | None = None
    """What the model is told to be."""
    integration_id: str | None = None
    """Id of the stored credentials with which to call the provider."""
    limits: ResponseExecutionLimits | None = None
    """How long an agent may go on, and how much it may spend; they win over the agent's own."""
    load_balancer: LoadBalancerConfig | None = None
    """Models that share the calls."""
    max_output_tokens: int | None = None
    """Most tokens of the answer, reasoning included."""
    max_tool_calls: int | None = None
    """Most rounds of tool calls in one response."""
    memory: MemoryEntityInput | None = None
    """Whose memories the call reads and writes."""
    metadata: dict[str, Any] | None = None
    """Texts of your own, by name, kept with the response; other values are refused."""
    model: str | None = None
    """Model to call, as `provider/model`, or `agent/<key>` for an agent."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    plugins: Sequence[ResponsePlugin] | None = None
    """Plugins that change the text of the call or its trace, such as `pii_redaction`."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics."""
    previous_response_id: str | None = None
    """Id of the response to continue; it must have been stored."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    """How the provider caches the prompt."""
    reasoning: Reasoning | None = None
    """How much the model thinks, and whether it sums its thoughts up."""
    retry: ModelRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find breaches of its rules."""
    security: SecurityConfig | None = None
    """What to keep out of traces."""
    service_tier: ServiceTier | None = None
    """Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker."""
    speed: Speed | None = None
    """Whether to pay for a faster answer, for providers that offer one."""
    stop_sequences: Sequence[str] | None = None
    """Texts at which the model stops; providers that do not know them ignore them."""
    store: bool | None = None
    """Whether the response is kept, so that it can be fetched or continued. Default: true."""
    stream_options: StreamOptions | None = None
    """What a stream contains; only with `stream`."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    template_engine: TemplateEngine | None = None
    """How variables are put into the instructions. Default: the agent's own, or else `text`."""
    text: ResponseTextConfig | None = None
    """Form and length of the text, such as JSON that fits a schema."""
    thinking: ThinkingInput | None = None
    """Whether the model thinks, and how much, for providers that take this in place of `reasoning`."""
    thread: ResponseThread | None = None
    """Thread to which the call belongs; calls of one thread are grouped."""
    timeout: TimeoutConfig | None = None
    """How long a call of the model may take."""
    tool_choice: ResponseToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    tools: Sequence[ResponseTool] | None = None
    """Tools that the model may call."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step; some providers ignore it."""
    top_logprobs: int | None = None
    """Number of likely tokens to list at each place, 0 to 20."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` in the instructions; `{"secret": true, "value": ...}` keeps one secret."""
    moderation: dict[str, Any] | None = None
    """Model that rates the input and the output, to find harmful content."""
    prompt: ResponsePrompt | None = None
    """Prompt stored with the provider, and the values for its variables."""
    prompt_cache_retention: str | None = None
    """How long the cache keeps the prompt, such as `24h`; OpenAI prefers `prompt_cache_options`."""
    truncation: Truncation | None = None
    """Whether a conversation that is too long is cut (`auto`) or fails (`disabled`)."""
    user: str | None = None
    """Your id of the end user; OpenAI replaced it by `safety_identifier`."""


class CreateRouterResponseRequest(APIStruct, kw_only=True):
    """Parameters of `router.responses.create`."""

    model: str
    """Model to call, as `provider/model`, such as `openai/gpt-4o`."""
    input: ResponseInput
    """What the model is asked: a text, or items such as messages and results of calls."""
    metadata: dict[str, Any] | None = None
    """Texts of your own, by name, kept with the response."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    previous_response_id: str | None = None
    """Id of the response to continue; it must have been stored."""
    instructions: str | None = None
    """What the model is told to be."""
    reasoning: Reasoning | None = None
    """How much the model thinks, and whether it sums its thoughts up."""
    max_output_tokens: int | None = None
    """Most tokens of the answer, reasoning included."""
    text: ResponseTextConfig | None = None
    """Form and length of the text, such as JSON that fits a schema."""
    include: Sequence[ResponseInclude] | None = None
    """What else the response holds, such as `reasoning.encrypted_content`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    store: bool | None = None
    """Whether the response is kept, so that it can be fetched or continued."""
    service_tier: ServiceTier | None = None
    """Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker."""
    tools: Sequence[ResponseTool] | None = None
    """Tools that the model may call."""
    tool_choice: ResponseToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    background: bool | None = None
    """Whether to answer at once and go on in the background; fetch the response later by its id."""
    conversation: ResponseConversation | None = None
    """Conversation to continue, by its id; not with `previous_response_id`."""
    max_tool_calls: int | None = None
    """Most rounds of tool calls in one response."""
    moderation: dict[str, Any] | None = None
    """Model that rates the input and the output, to find harmful content."""
    prompt: ResponsePrompt | None = None
    """Prompt stored with the provider, and the values for its variables."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    """How the provider caches the prompt."""
    prompt_cache_retention: str | None = None
    """How long the cache keeps the prompt, such as `24h`; OpenAI prefers `prompt_cache_options`."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find breaches of its rules."""
    stream_options: StreamOptions | None = None
    """What a stream contains; only with `stream`."""
    top_logprobs: int | None = None
    """Number of likely tokens to list at each place, 0 to 20."""
    truncation: Truncation | None = None
    """Whether a conversation that is too long is cut (`auto`) or fails (`disabled`)."""
    user: str | None = None
    """Your id of the end user; OpenAI replaced it by `safety_identifier`."""
    context_management: Sequence[OpenAIContextManagement] | None = None
    """When to shorten what came earlier."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step; some providers ignore it."""


class GetResponseRequest(APIStruct, kw_only=True):
    """Parameters of `responses.get`."""

    response_id: str
    """Id of the response to fetch; it must have been stored."""


class IncompleteDetails(APIStruct, kw_only=True):
    """Tells why a response ended early."""

    reason: str
    """Why the response ended early, such as `max_output_tokens` or `content_filter`."""


ResponseInstructions: TypeAlias = str | list[Any]
"""What the model was told, as a text or as items."""


ResponseStatus: TypeAlias = OpenEnum[Literal["queued", "in_progress", "completed", "failed", "incomplete", "cancelled"]]
"""How far a response is, or how it ended."""


class ResponseResource(APIStruct, kw_only=True):
    """The response of a model or agent, with its settings."""

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
    """Whether the model may call several tools at once."""
    status: ResponseStatus
    """How the response stands; `completed` is a full success."""
    usage: ResponseUsage | None
    """Tokens and cost; null until the response ends."""
    background: bool | None = None
    """Whether the response is made in the background, to be fetched later."""
    completed_at: int | None = None
    """When the response was complete: Unix time in seconds."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less."""
    input: list[Any] | None = None
    """Items that the model was given, where the service returns them."""
    instructions: ResponseInstructions | None = None
    """What the model was told, as a text or as items."""
    max_output_tokens: int | None = None
    """Most tokens of the answer, reasoning included."""
    max_tool_calls: int | None = None
    """Most rounds of tool calls in one response."""
    metadata: dict[str, str] | None = None
    """Values of your own, by name, as the request gave them."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics."""
    previous_response_id: str | None = None
    """Id of the response that this one continues."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    """How the provider caches the prompt."""
    prompt_cache_retention: str | None = None
    """How long the cache keeps the prompt, such as `24h`; OpenAI prefers `prompt_cache_options`."""
    reasoning: Reasoning | None = None
    """How the model was asked to think."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find breaches of its rules."""
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
    """Number of likely tokens to list at each place, 0 to 20."""
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
