# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl
from ..models.chat_options import ChatAudio, ChatStreamOptions
from ..models.guardrails import GuardrailConfig
from ..models.prompts import PromptInput, PromptLanguage, PromptMetadata, PromptUseCase, UpdatePromptInput
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.values import Modality, ReasoningEffort, StopSequences
from ..types import SequenceNotStr
from .cache_control import CacheControlParam
from .chat_messages import PromptMessageParam
from .chat_options import ChatAudioParam, ChatStreamOptionsParam
from .guardrails import GuardrailConfigParam
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


class PromptInputParam(TypedDict):
    messages: Sequence[PromptMessageParam]
    model: NotRequired[str | None]
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
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class PromptMetadataParam(TypedDict):
    use_cases: NotRequired[SequenceNotStr[PromptUseCase] | None]
    language: NotRequired[PromptLanguage | None]


class CreatePromptRequestParam(TypedDict):
    display_name: str
    prompt: PromptInput | PromptInputParam
    path: str
    description: NotRequired[str | None]
    metadata: NotRequired[PromptMetadata | PromptMetadataParam | None]


class UpdatePromptInputParam(TypedDict):
    messages: NotRequired[Sequence[PromptMessageParam] | None]
    model: NotRequired[str | None]
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
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class UpdatePromptRequestParam(TypedDict):
    id: str
    owner: NotRequired[str | None]
    domain_id: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    created_by_id: NotRequired[str | None]
    updated_by_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    prompt: NotRequired[UpdatePromptInput | UpdatePromptInputParam | None]
    metadata: NotRequired[PromptMetadata | PromptMetadataParam | None]
    path: NotRequired[str | None]
