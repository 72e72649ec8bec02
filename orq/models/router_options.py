# @generated
"""Router options."""

from collections.abc import Sequence
from typing import Literal

from ..types import APIStruct, Number, OpenEnum, constant


class RouterCacheConfig(APIStruct, kw_only=True):
    """Whether to answer equal requests from a cache."""

    type: OpenEnum[Literal["exact_match"]] = constant("exact_match")
    ttl: int | None = None
    """In seconds, at most 259200 (three days)."""


class RouterLoadBalancerModel(APIStruct, kw_only=True):
    """A model and its share of the calls."""

    model: str
    weight: Number | None = None


class RouterLoadBalancer(APIStruct, kw_only=True):
    """Models that share the calls by weight."""

    type: OpenEnum[Literal["weight_based"]] = constant("weight_based")
    models: Sequence[RouterLoadBalancerModel]


class RouterRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int | None = None
    """Tries after the first, 1 to 5."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes."""


class RouterTimeoutConfig(APIStruct, kw_only=True):
    """How long a call of a model may take."""

    call_timeout: int
    """In milliseconds."""
