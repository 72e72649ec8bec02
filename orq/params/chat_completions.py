# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl
from ..models.chat_completions import ChatCustomToolDefinition, ChatTool, FunctionDefinition
from ..models.chat_options import ChatAudio, ChatStreamOptions
from ..models.guardrails import GuardrailConfig
from ..models.orq_params import OrqOptions
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.values import Modality, ReasoningEffort, ServiceTier, StopSequences
from ..types import SequenceNotStr
from .cache_control import CacheControlParam
from .chat_messages import ChatMessageParam
from .chat_options import ChatAudioParam, ChatStreamOptionsParam
from .guardrails import GuardrailConfigParam
from .orq_params import OrqOptionsParam
from .plugins import PluginParam
from .refs import NamedModelParam
from .response_formats import ResponseFormatParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .thinking import ThinkingConfigParam
from .tool_choices import ToolChoiceParam


class FunctionDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    parameters: NotRequired[Mapping[str, Any] | None]
    strict: NotRequired[bool | None]


class ChatCompletionToolParam(TypedDict):
    function: FunctionDefinition | FunctionDefinitionParam
    type: NotRequired[Literal["function"] | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]


class ChatCustomToolDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    format: NotRequired[Mapping[str, Any] | None]


class ChatCustomToolParam(TypedDict):
    type: Literal["custom"]
    custom: ChatCustomToolDefinition | ChatCustomToolDefinitionParam


ChatToolParam: TypeAlias = ChatCompletionToolParam | ChatCustomToolParam | ChatTool


class CreateChatCompletionRequestParam(TypedDict):
    messages: Sequence[ChatMessageParam | Mapping[str, str]]
    model: str
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str | None]
    audio: NotRequired[ChatAudio | ChatAudioParam | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    logprobs: NotRequired[bool | None]
    top_logprobs: NotRequired[int | None]
    n: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    response_format: NotRequired[ResponseFormatParam | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    verbosity: NotRequired[str | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
    stream_options: NotRequired[ChatStreamOptions | ChatStreamOptionsParam | None]
    thinking: NotRequired[ThinkingConfigParam | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    top_k: NotRequired[int | None]
    tools: NotRequired[Sequence[ChatToolParam] | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    parallel_tool_calls: NotRequired[bool | None]
    modalities: NotRequired[SequenceNotStr[Modality] | None]
    guardrails: NotRequired[Sequence[GuardrailConfig | GuardrailConfigParam] | None]
    plugins: NotRequired[Sequence[PluginParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    variables: NotRequired[Mapping[str, Any] | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]
    orq: NotRequired[OrqOptions | OrqOptionsParam | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prediction: NotRequired[Mapping[str, Any] | None]
    prompt_cache_options: NotRequired[Mapping[str, Any] | None]
    prompt_cache_retention: NotRequired[str | None]
    reasoning: NotRequired[Mapping[str, Any] | None]
    safety_identifier: NotRequired[str | None]
    service_tier: NotRequired[ServiceTier | None]
    store: NotRequired[bool | None]
    user: NotRequired[str | None]
    web_search_options: NotRequired[Mapping[str, Any] | None]
    functions: NotRequired[Sequence[Mapping[str, Any]] | None]
    function_call: NotRequired[Any]
