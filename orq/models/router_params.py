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
    """Router options of a call that edits or varies an image."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    prompt: PromptRef | None = None
    """Stored prompt to use."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""


class ImageOrqOptions(APIStruct, kw_only=True):
    """Settings of the router for an image or rerank call."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the `fallbacks` are tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    identity: IdentityInput | None = None
    """Person or system on whose behalf the call is made; usage is counted for it."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls by weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long a call of a model may take."""


class SpeechOrqOptions(APIStruct, kw_only=True):
    """Router options of a call for speech."""

    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread to which the call belongs; calls of one thread are grouped."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""


class TranscriptionOrqOptions(APIStruct, kw_only=True):
    """Router options of a transcription or translation."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
