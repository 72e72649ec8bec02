# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.router_options import RouterLoadBalancerModel


class RouterCacheConfigParam(TypedDict):
    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class RouterLoadBalancerModelParam(TypedDict):
    model: str
    weight: NotRequired[float | None]


class RouterLoadBalancerParam(TypedDict):
    type: NotRequired[Literal["weight_based"]]
    models: Sequence[RouterLoadBalancerModel | RouterLoadBalancerModelParam]


class RouterRetryConfigParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class RouterTimeoutConfigParam(TypedDict):
    call_timeout: int
