# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.images import ImageBackground, ImageModeration, ImageOutputFormat, ImageQuality, ImageStyle
from ..models.plugins import PIIRedactionPlugin
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.router_params import ImageOrqOptions
from ..models.values import ImageResponseFormat
from .plugins import PIIRedactionPluginParam
from .refs import NamedModelParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .router_params import ImageOrqOptionsParam


class CreateImageRequestParam(TypedDict):
    prompt: str
    model: str
    background: NotRequired[ImageBackground | None]
    moderation: NotRequired[ImageModeration | None]
    n: NotRequired[int | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[ImageOutputFormat | None]
    quality: NotRequired[ImageQuality | None]
    response_format: NotRequired[ImageResponseFormat | None]
    size: NotRequired[str | None]
    style: NotRequired[ImageStyle | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[ImageOrqOptions | ImageOrqOptionsParam | None]
    user: NotRequired[str | None]
    partial_images: NotRequired[int | None]
    safety_identifier: NotRequired[str | None]
