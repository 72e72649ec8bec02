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
"""A document: a text, or an object that has it."""


class CreateRerankRequest(APIStruct, kw_only=True):
    """Parameters of `router.rerank.create`."""

    query: str
    """Text by which the documents are ordered."""
    documents: Sequence[RerankDocument]
    """Documents to order, preferably no more than 1000."""
    model: str
    """Model that orders, as `provider/model`, such as `cohere/rerank-multilingual-v3.0`."""
    top_n: int | None = None
    """Number of documents to return, at least 1, the best first. Default: all."""
    return_documents: bool | None = None
    """Whether the answer has the documents, not only their positions."""
    filename: str | None = None
    """File name of the document from which the texts come."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    plugins: Sequence[PIIRedactionPlugin] | None = None
    """Plugins that change the text before the model sees it, such as `pii_redaction`."""
    orq: ImageOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""


class RerankResult(APIStruct, kw_only=True):
    """A document, and how well it fits the query."""

    object: OpenEnum[Literal["rerank"]]
    """Kind of this object: always `rerank`."""
    index: int
    """Position of the document in the request, from 0."""
    relevance_score: Number
    """How well it fits the query, 0 to 1: higher is better."""
    document: TextResult | None = None
    """The document itself, if `return_documents` was set."""


class RerankUsage(APIStruct, kw_only=True):
    """Tokens that a call used."""

    total_tokens: int
    """Tokens that were read."""


class RerankResponse(APIStruct, kw_only=True):
    """Documents, the one that fits best first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    results: list[RerankResult]
    """The documents, the one that fits best first."""
    id: str | None = None
    """Identifies the answer."""
    usage: RerankUsage | None = None
    """Tokens that the call used."""
