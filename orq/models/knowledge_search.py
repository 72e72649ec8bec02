# @generated
"""Knowledge search."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, Open, OpenEnum, untagged
from .knowledge import RerankModelParameters
from .retrieval import (
    EqFilter,
    GteFilter,
    GtFilter,
    InFilter,
    LteFilter,
    LtFilter,
    NeFilter,
    NinFilter,
    SearchOptions,
    SearchRerankConfig,
)
from .values import SearchType


class ExistsFilter(APIStruct, kw_only=True):
    """Whether a key is in the metadata at all."""

    exists: bool
    """True: the key must be there; false: it must not."""


class SearchAgenticRAGConfigByModel(APIStruct, kw_only=True):
    """Model that improves the query, by name."""

    model: str
    """Name of the model, as `provider/model`."""
    model_db_id: str | None = None
    """Id that the service gave the model."""
    provider: str | None = None
    """Provider of the model, such as `openai`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


class SearchAgenticRAGConfigById(APIStruct, kw_only=True):
    """Model that improves the query, by id and provider."""

    model_db_id: str
    """Id that the service gave the model."""
    provider: str
    """Provider of the model, such as `openai`."""
    model: str | None = None
    """Name of the model, as `provider/model`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


if TYPE_CHECKING:
    SearchAgenticRAGConfig: TypeAlias = Open[SearchAgenticRAGConfigByModel | SearchAgenticRAGConfigById]
else:
    SearchAgenticRAGConfig = untagged(
        "SearchAgenticRAGConfig",
        (SearchAgenticRAGConfigById, ("model_db_id", "provider")),
        (SearchAgenticRAGConfigByModel, ("model",)),
    )
"""Model that improves the query: by name, or by id and provider."""


if TYPE_CHECKING:
    SearchFilterCondition: TypeAlias = Open[
        EqFilter | NeFilter | GtFilter | GteFilter | LtFilter | LteFilter | InFilter | NinFilter | ExistsFilter
    ]
else:
    SearchFilterCondition = untagged(
        "SearchFilterCondition",
        (EqFilter, ("eq",)),
        (NeFilter, ("ne",)),
        (GtFilter, ("gt",)),
        (GteFilter, ("gte",)),
        (LtFilter, ("lt",)),
        (LteFilter, ("lte",)),
        (InFilter, ("in",)),
        (NinFilter, ("nin",)),
        (ExistsFilter, ("exists",)),
    )
"""A condition on one value of the metadata."""


class SearchFilterAnd(APIStruct, kw_only=True):
    """Filters that must all hold."""

    and_: Sequence[Mapping[str, SearchFilterCondition]] = field(name="and")
    """Filters, each with conditions by name of the metadata; all must hold."""


class SearchFilterOr(APIStruct, kw_only=True):
    """Filters of which one must hold."""

    or_: Sequence[Mapping[str, SearchFilterCondition]] = field(name="or")
    """Filters, each with conditions by name of the metadata; one must hold."""


if TYPE_CHECKING:
    SearchFilter: TypeAlias = Open[SearchFilterAnd | SearchFilterOr | Mapping[str, SearchFilterCondition]]
else:
    SearchFilter = untagged(
        "SearchFilter",
        (SearchFilterAnd, ("and",)),
        (SearchFilterOr, ("or",)),
        (Mapping[str, SearchFilterCondition], ()),
    )
"""A filter on the metadata of chunks: conditions by name, or `and` or `or` of such."""


class SearchKnowledgeScores(APIStruct, kw_only=True):
    """How well a chunk fits the query."""

    rerank_score: Number | None = None
    """Score of the reranking model, 0 to 1; present if the chunks were reranked."""
    search_score: Number | None = None
    """Score of the search, 0 to 1: higher is closer to the query."""


class SearchKnowledgeMatch(APIStruct, kw_only=True):
    """A chunk that a search found."""

    id: str
    """Id of the chunk."""
    text: str
    """Text of the chunk that was found."""
    vector: list[Number] | None = None
    """Vector of the chunk; present if `search_options` asks for vectors."""
    metadata: dict[str, Any] | None = None
    """Metadata of the chunk; present if `search_options` asks for metadata."""
    scores: SearchKnowledgeScores | None = None
    """How well the chunk fits; present if `search_options` asks for scores."""


class SearchRetrievalConfigRerankConfig(APIStruct, kw_only=True):
    """How chunks that a search found are put in a better order."""

    enabled: bool | None = None
    """Whether found chunks are put in a better order."""
    provider: str | None = None
    """Provider of the model, such as `openai`."""
    top_k: int | None = None
    """Number of chunks to keep, 1 to 100."""
    model: str | None = None
    """Model that orders the chunks, as `provider/model`."""
    model_db_id: str | None = None
    """Id that the service gave the model."""
    model_type: OpenEnum[Literal["rerank"]] | None = None
    """Kind of the model: always `rerank`."""
    model_parameters: RerankModelParameters | None = None
    """Settings for calls of the model."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


class SearchRetrievalConfig(APIStruct, kw_only=True):
    """How to search, in place of the knowledge base's own settings."""

    type: SearchType | None = None
    """Whether to search by meaning, by words or by both."""
    top_k: int | None = None
    """Number of chunks that a search finds."""
    threshold: Number | None = None
    """Minimum score of a chunk that is found, 0 to 1."""
    rerank_config: SearchRetrievalConfigRerankConfig | None = None
    """How found chunks are put in a better order; null: they stay as they are."""


class SearchKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.search`."""

    knowledge_id: str
    """Id or key of the knowledge base to search."""
    query: Annotated[str, NonEmpty]
    """Text to search for."""
    top_k: int | None = None
    """Number of chunks to find, 1 to 100. Default: the knowledge base's setting."""
    threshold: Number | None = None
    """Minimum score of a chunk, 0 to 1. Default: the knowledge base's setting."""
    search_type: SearchType | None = None
    """Whether to search by meaning, by words or by both. Default: the knowledge base's setting."""
    filter_by: SearchFilter | None = None
    """Conditions on the metadata of chunks; only chunks that meet them are found."""
    search_options: SearchOptions | None = None
    """What comes with each chunk: vector, metadata, scores."""
    rerank_config: SearchRerankConfig | None = None
    """How the chunks are put in a better order. Default: the knowledge base's setting."""
    agentic_rag_config: SearchAgenticRAGConfig | None = None
    """Model that improves the query. Default: the knowledge base's setting."""
    retrieval_config: SearchRetrievalConfig | None = None
    """How to search, in place of the knowledge base's own settings."""


class SearchKnowledgeResponse(APIStruct, kw_only=True):
    """The chunks that a search found."""

    matches: list[SearchKnowledgeMatch]
    """Chunks that were found, the best first."""
