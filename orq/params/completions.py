# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.chat_options import ChatStreamOptions
from ..models.completions import CompletionPrompt
from ..models.orq_params import OrqOptions
from ..models.plugins import PIIRedactionPlugin
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.values import StopSequences
from .chat_options import ChatStreamOptionsParam
from .orq_params import OrqOptionsParam
from .plugins import PIIRedactionPluginParam
from .refs import NamedModelParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .thinking import ThinkingConfigParam


class CreateCompletionRequestParam(TypedDict):
    model: str
    prompt: CompletionPrompt
    echo: NotRequired[bool | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    n: NotRequired[int | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    thinking: NotRequired[ThinkingConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[OrqOptions | OrqOptionsParam | None]
    best_of: NotRequired[int | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    logprobs: NotRequired[int | None]
    stream_options: NotRequired[ChatStreamOptions | ChatStreamOptionsParam | None]
    suffix: NotRequired[str | None]
