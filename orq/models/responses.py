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
    compact_threshold: int | None = None
    """In tokens."""
    provider_native: bool | None = None


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
    """Whether deltas are padded to hide their length."""


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


ResponseInstructions: TypeAlias = str | list[Any]
"""What the model was told, as a text or as items."""


ResponseStatus: TypeAlias = OpenEnum[Literal["queued", "in_progress", "completed", "failed", "incomplete", "cancelled"]]
"""How a response stands."""


class ResponseResource(APIStruct, kw_only=True):
    """A model's response."""

    created_at: int
    error: ErrorDetail | None
    """Null unless the response failed."""
    id: str
    incomplete_details: IncompleteDetails | None
    """Null unless the response is incomplete."""
    model: str
    object: str
    output: list[ResponseOutputItem]
    """Messages, calls and reasoning, in order."""
    parallel_tool_calls: bool
    status: ResponseStatus
    usage: ResponseUsage | None
    background: bool | None = None
    completed_at: int | None = None
    frequency_penalty: Number | None = None
    input: list[Any] | None = None
    instructions: ResponseInstructions | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    presence_penalty: Number | None = None
    previous_response_id: str | None = None
    """The response that this one goes on with."""
    prompt_cache_key: str | None = None
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    prompt_cache_retention: str | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    temperature: Number | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: list[ResponseTool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Truncation | None = None
    user: str | None = None
    conversation: IdRef | None = None
    memory: MemoryEntityInput | None = None
    telemetry: SpanRef | None = None
    top_k: int | None = None
    """Only present if the request had it."""
    variables: dict[str, Any] | None = None
    prompt: ResponsePrompt | None = None
    moderation: dict[str, Any] | None = None
    """What was found in the input and the output, if that was asked for."""
    tool_usage: dict[str, Any] | None = None
    """What the provider's tools used."""
    content_filters: list[dict[str, Any]] | None = None
    """What Azure's filters found."""
    billing: dict[str, Any] | None = None
    """Who pays."""
    status_details: Any = None
    provider: str | None = None
    """Who served the call."""

    @property
    def output_text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[message].content[output_text].text")
