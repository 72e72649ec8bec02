# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.refs import NamedModel
from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.router_params import SpeechOrqOptions
from ..models.speech import SpeechFormat
from .refs import NamedModelParam
from .router_options import RouterLoadBalancerParam, RouterRetryConfigParam, RouterTimeoutConfigParam
from .router_params import SpeechOrqOptionsParam


class CreateSpeechRequestParam(TypedDict):
    input: str
    model: str
    voice: str
    response_format: NotRequired[SpeechFormat | None]
    speed: NotRequired[float | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[SpeechOrqOptions | SpeechOrqOptionsParam | None]
