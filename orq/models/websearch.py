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
    """Short description of the page."""
    title: str
    """Heading of the page."""
    url: str
    """Address of the page."""


WebSearchProvider: TypeAlias = OpenEnum[
    Literal["exa", "ceramic", "linkup", "tavily", "serper", "openai", "perplexity", "deepseek"]
]
"""Search provider to use."""


class WebSearchMetadata(APIStruct, kw_only=True):
    """How a search was made, and how long it took."""

    latency_ms: int = field(name="latencyMs")
    """Time that the search took, in milliseconds."""
    provider: WebSearchProvider
    """Search provider that answered."""
    query: str
    """Text that was searched for."""
    request_id: str = field(name="requestId")
    """Id of the search, for questions to the support of orq.ai."""


class WebSearchPlugin(APIStruct, kw_only=True):
    """Plugin for a web search: it replaces personal data in the query with placeholders."""

    id: OpenEnum[Literal["pii_redaction"]] = constant("pii_redaction")
    """Name of the plugin: always `pii_redaction`."""
    entities: Sequence[str] | None = None
    """Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`."""
    language: str | None = None
    """Language of the text, such as `en`."""
    on_failure: str | None = None
    """On failure, `block` fails the call; `passthrough` sends the text unchanged. Default: `block`."""
    regions: Sequence[str] | None = None
    """Regions whose own kinds of personal data, such as national ids, are found, too."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""


class WebSearchRequest(APIStruct, kw_only=True):
    """Parameters of `websearch.search`."""

    provider: WebSearchProvider
    """Search provider to use."""
    query: str
    """Text to search for."""
    identity: IdRef | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    limit: int | None = None
    """Number of pages to find. Default: 10."""
    plugins: Sequence[WebSearchPlugin] | None = None
    """Plugins that change the text before it is sent, such as `pii_redaction`."""


class WebSearchResponse(APIStruct, kw_only=True):
    """The pages that a search found."""

    items: list[WebSearchItem]
    """Pages that the search found."""
    metadata: WebSearchMetadata
    """How the search was made, and how long it took."""
