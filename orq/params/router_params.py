# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.call_context import IdentityInput, PromptRef, ThreadInput
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .call_context import IdentityInputParam, PromptRefParam, ThreadInputParam
from .refs import NamedModelParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)


class ImageEditOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    prompt: NotRequired[PromptRef | PromptRefParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class ImageOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class SpeechOrqOptionsParam(TypedDict):
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    name: NotRequired[str | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class TranscriptionOrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
