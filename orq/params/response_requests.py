# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl
from ..models.call_context import MemoryEntityInput
from ..models.call_options import (
    EvaluatorRef,
    LoadBalancerModelConfig,
    ModelRetryConfig,
    ResponseIdentity,
    ResponseThread,
    TimeoutConfig,
)
from ..models.refs import NamedModel
from ..models.response_requests import (
    CacheConfig,
    LoadBalancerConfig,
    LoadBalancerConfigType,
    OpenAIContextManagement,
    ResponseConversation,
    ResponseExecutionLimits,
    ResponseInclude,
    ResponsePlugin,
    ResponsePluginId,
    SecurityConfig,
    StreamOptions,
    ThinkingDisplay,
    ThinkingInput,
    ThinkingType,
)
from ..models.response_settings import OpenAIPromptCacheOptions, Reasoning, ResponsePrompt, ResponseTextConfig
from ..models.values import (
    PIIFailureMode,
    ServiceTier,
    Speed,
    TemplateEngine,
    ThinkingLevel,
    TraceScrubbingMask,
    Truncation,
)
from ..types import SequenceNotStr
from .cache_control import CacheControlParam
from .call_context import MemoryEntityInputParam
from .call_options import (
    EvaluatorRefParam,
    LoadBalancerModelConfigParam,
    ModelRetryConfigParam,
    ResponseIdentityParam,
    ResponseThreadParam,
    TimeoutConfigParam,
)
from .refs import IdRefParam, NamedModelParam
from .response_inputs import ResponseInputItemParam, ResponseInputParam
from .response_settings import (
    OpenAIPromptCacheOptionsParam,
    ReasoningParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ResponseToolChoiceParam,
)
from .response_tools import ResponseToolParam


class CacheConfigParam(TypedDict):
    type: str
    ttl: NotRequired[int | None]


class OpenAIContextManagementParam(TypedDict):
    type: str
    compact_threshold: NotRequired[int | None]
    provider_native: NotRequired[bool | None]


ResponseConversationParam: TypeAlias = str | IdRefParam | ResponseConversation


class ResponseExecutionLimitsParam(TypedDict):
    max_cost: NotRequired[float | None]
    max_depth: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_iterations: NotRequired[int | None]
    tool_timeout: NotRequired[int | None]


class LoadBalancerConfigParam(TypedDict):
    models: Sequence[LoadBalancerModelConfig | LoadBalancerModelConfigParam] | None
    type: LoadBalancerConfigType


class ResponsePluginParam(TypedDict):
    id: ResponsePluginId
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    language: NotRequired[str | None]
    mask: NotRequired[SequenceNotStr[TraceScrubbingMask] | None]
    on_failure: NotRequired[PIIFailureMode | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    threshold: NotRequired[float | None]


class SecurityConfigParam(TypedDict):
    mask: NotRequired[SequenceNotStr[str] | None]


class StreamOptionsParam(TypedDict):
    include_obfuscation: NotRequired[bool | None]


class ThinkingInputParam(TypedDict):
    type: ThinkingType | None
    budget_tokens: NotRequired[int | None]
    display: NotRequired[ThinkingDisplay | None]
    thinking_level: NotRequired[ThinkingLevel | None]


class CreateResponseRequestParam(TypedDict):
    background: NotRequired[bool | None]
    cache: NotRequired[CacheConfig | CacheConfigParam | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    context_management: NotRequired[Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None]
    conversation: NotRequired[ResponseConversationParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    frequency_penalty: NotRequired[float | None]
    guardrails: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    include: NotRequired[SequenceNotStr[ResponseInclude] | None]
    input: NotRequired[ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None]
    instructions: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    limits: NotRequired[ResponseExecutionLimits | ResponseExecutionLimitsParam | None]
    load_balancer: NotRequired[LoadBalancerConfig | LoadBalancerConfigParam | None]
    max_output_tokens: NotRequired[int | None]
    max_tool_calls: NotRequired[int | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    model: NotRequired[str | None]
    parallel_tool_calls: NotRequired[bool | None]
    plugins: NotRequired[Sequence[ResponsePlugin | ResponsePluginParam] | None]
    presence_penalty: NotRequired[float | None]
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None]
    reasoning: NotRequired[Reasoning | ReasoningParam | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    safety_identifier: NotRequired[str | None]
    security: NotRequired[SecurityConfig | SecurityConfigParam | None]
    service_tier: NotRequired[ServiceTier | None]
    speed: NotRequired[Speed | None]
    stop_sequences: NotRequired[SequenceNotStr[str] | None]
    store: NotRequired[bool | None]
    stream_options: NotRequired[StreamOptions | StreamOptionsParam | None]
    temperature: NotRequired[float | None]
    template_engine: NotRequired[TemplateEngine | None]
    text: NotRequired[ResponseTextConfig | ResponseTextConfigParam | None]
    thinking: NotRequired[ThinkingInput | ThinkingInputParam | None]
    thread: NotRequired[ResponseThread | ResponseThreadParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]
    tool_choice: NotRequired[ResponseToolChoiceParam | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    top_k: NotRequired[int | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    variables: NotRequired[Mapping[str, Any] | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prompt: NotRequired[ResponsePrompt | ResponsePromptParam | None]
    prompt_cache_retention: NotRequired[str | None]
    truncation: NotRequired[Truncation | None]
    user: NotRequired[str | None]
