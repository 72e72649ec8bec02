# @generated
"""Rerank."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .plugins import PIIRedactionPlugin
from .refs import NamedModel
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import ImageOrqOptions
from .shared import TextResult

RerankDocument: TypeAlias = str | dict[str, Any]
"""A text, or an object that holds it."""


class CreateRerankRequest(APIStruct, kw_only=True):
    """What `router_rerank_create` takes."""

    query: str
    documents: Sequence[RerankDocument]
    model: str
    top_n: int | None = None
    return_documents: bool | None = None
    filename: str | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    plugins: Sequence[PIIRedactionPlugin] | None = None
    orq: ImageOrqOptions | None = None


class RerankResult(APIStruct, kw_only=True):
    """A document and how well it fits."""

    object: OpenEnum[Literal["rerank"]]
    index: int
    """Among the documents of the request."""
    relevance_score: Number
    document: TextResult | None = None


class RerankUsage(APIStruct, kw_only=True):
    """Tokens of a call."""

    total_tokens: int


class RerankResponse(APIStruct, kw_only=True):
    """Documents in order."""

    object: OpenEnum[Literal["list"]]
    results: list[RerankResult]
    id: str | None = None
    usage: RerankUsage | None = None
