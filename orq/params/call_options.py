# Generated from api/.
"""Dict twins of `orq.models.call_options`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..models.values import EvaluatorExecuteOn
from ..types import SequenceNotStr


class EmbeddingCacheConfigParam(TypedDict):
    """An `EmbeddingCacheConfig` as a dict."""

    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class EvaluatorRefParam(TypedDict):
    """An `EvaluatorRef` as a dict."""

    execute_on: EvaluatorExecuteOn
    id: str
    is_guardrail: NotRequired[bool | None]
    options: NotRequired[Mapping[str, Any] | None]
    sample_rate: NotRequired[float | None]
    timeout: NotRequired[int | None]


class LoadBalancerModelConfigParam(TypedDict):
    """A `LoadBalancerModelConfig` as a dict."""

    model: str
    weight: float


class ModelRetryConfigParam(TypedDict):
    """A `ModelRetryConfig` as a dict."""

    count: int
    on_codes: NotRequired[Sequence[int] | None]


class ResponseIdentityParam(TypedDict):
    """A `ResponseIdentity` as a dict."""

    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class ResponseThreadParam(TypedDict):
    """A `ResponseThread` as a dict."""

    id: str
    tags: NotRequired[SequenceNotStr[str] | None]


class TimeoutConfigParam(TypedDict):
    """A `TimeoutConfig` as a dict."""

    call_timeout: int
