# Generated from api/.
"""Dict twins of `orq.models.router_options`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.router_options import RouterLoadBalancerModel


class RouterCacheConfigParam(TypedDict):
    """A `RouterCacheConfig` as a dict."""

    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class RouterLoadBalancerModelParam(TypedDict):
    """A `RouterLoadBalancerModel` as a dict."""

    model: str
    weight: NotRequired[float | None]


class RouterLoadBalancerParam(TypedDict):
    """A `RouterLoadBalancer` as a dict."""

    type: NotRequired[Literal["weight_based"]]
    models: Sequence[RouterLoadBalancerModel | RouterLoadBalancerModelParam]


class RouterRetryConfigParam(TypedDict):
    """A `RouterRetryConfig` as a dict."""

    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class RouterTimeoutConfigParam(TypedDict):
    """A `RouterTimeoutConfig` as a dict."""

    call_timeout: int
