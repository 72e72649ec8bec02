# @generated
"""Websearch."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, OpenEnum, constant
from .refs import IdRef


class WebSearchItem(APIStruct, kw_only=True):
    """A page that a search found."""

    description: str
    title: str
    url: str


WebSearchProvider: TypeAlias = OpenEnum[
    Literal["exa", "ceramic", "linkup", "tavily", "serper", "openai", "perplexity", "deepseek"]
]
"""Who searches."""


class WebSearchMetadata(APIStruct, kw_only=True):
    """How a search went."""

    latency_ms: int = field(name="latencyMs")
    provider: WebSearchProvider
    query: str
    request_id: str = field(name="requestId")


class WebSearchPlugin(APIStruct, kw_only=True):
    """Takes personal data out of what is found."""

    id: OpenEnum[Literal["pii_redaction"]] = constant("pii_redaction")
    entities: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None
    language: str | None = None
    on_failure: str | None = None
    regions: Sequence[str] | None = None
    threshold: Number | None = None


class WebSearchRequest(APIStruct, kw_only=True):
    """What `websearch_search` takes."""

    provider: WebSearchProvider
    query: str
    identity: IdRef | None = None
    limit: int | None = None
    plugins: Sequence[WebSearchPlugin] | None = None


class WebSearchResponse(APIStruct, kw_only=True):
    """The pages that a search found."""

    items: list[WebSearchItem]
    metadata: WebSearchMetadata
