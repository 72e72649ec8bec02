# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.plugins import PIIRedactionPlugin
from ..models.refs import NamedModel
from ..models.rerank import RerankDocument
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.router_params import ImageOrqOptions
from ..types import SequenceNotStr
from .plugins import PIIRedactionPluginParam
from .refs import NamedModelParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .router_params import ImageOrqOptionsParam


class CreateRerankRequestParam(TypedDict):
    query: str
    documents: SequenceNotStr[RerankDocument]
    model: str
    top_n: NotRequired[int | None]
    return_documents: NotRequired[bool | None]
    filename: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[ImageOrqOptions | ImageOrqOptionsParam | None]
