# @generated
"""Router params."""

from collections.abc import Sequence

from ..types import APIStruct
from .refs import NamedModel
from .router_options import (
    IdentityInput,
    PromptRef,
    RouterCacheConfig,
    RouterLoadBalancer,
    RouterRetryConfig,
    RouterTimeoutConfig,
    ThreadInput,
)


class ImageEditOrqOptions(APIStruct, kw_only=True):
    """What the router does with a call that edits or varies an image."""

    name: str | None = None
    retry: RouterRetryConfig | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    prompt: PromptRef | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None


class ImageOrqOptions(APIStruct, kw_only=True):
    """What the router does with an image or rerank call."""

    name: str | None = None
    retry: RouterRetryConfig | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None


class SpeechOrqOptions(APIStruct, kw_only=True):
    """What the router does with a call for speech."""

    retry: RouterRetryConfig | None = None
    fallbacks: Sequence[NamedModel] | None = None
    fallback_on_codes: Sequence[int] | None = None
    name: str | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    thread: ThreadInput | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None


class TranscriptionOrqOptions(APIStruct, kw_only=True):
    """What the router does with a transcription or translation."""

    name: str | None = None
    fallbacks: Sequence[NamedModel] | None = None
    fallback_on_codes: Sequence[int] | None = None
    retry: RouterRetryConfig | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
