# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.image_edits import ImageEditQuality, ImageSize
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.router_params import ImageEditOrqOptions
from ..models.values import ImageResponseFormat
from ..types import FileInput
from .refs import NamedModelParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .router_params import ImageEditOrqOptionsParam


class CreateImageEditRequestParam(TypedDict):
    model: str
    prompt: str
    image: NotRequired[FileInput | None]
    n: NotRequired[int | None]
    size: NotRequired[str | None]
    quality: NotRequired[ImageEditQuality | None]
    response_format: NotRequired[ImageResponseFormat | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[ImageEditOrqOptions | ImageEditOrqOptionsParam | None]


class CreateImageVariationRequestParam(TypedDict):
    model: str
    image: NotRequired[FileInput | None]
    n: NotRequired[int | None]
    response_format: NotRequired[ImageResponseFormat | None]
    size: NotRequired[ImageSize | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[ImageEditOrqOptions | ImageEditOrqOptionsParam | None]
