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
    """Whether the key is there at all."""

    exists: bool


class SearchAgenticRAGConfigByModel(APIStruct, kw_only=True):
    """The model that refines the query, by name."""

    model: str
    model_db_id: str | None = None
    provider: str | None = None
    integration_id: str | None = None


class SearchAgenticRAGConfigById(APIStruct, kw_only=True):
    """The model that refines the query, by id and provider."""

    model_db_id: str
    provider: str
    model: str | None = None
    integration_id: str | None = None


if TYPE_CHECKING:
    SearchAgenticRAGConfig: TypeAlias = Open[SearchAgenticRAGConfigByModel | SearchAgenticRAGConfigById]
else:
    SearchAgenticRAGConfig = untagged(
        "SearchAgenticRAGConfig",
        (SearchAgenticRAGConfigById, ("model_db_id", "provider")),
        (SearchAgenticRAGConfigByModel, ("model",)),
    )
"""The model that refines the query; by name, or by id and provider."""


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
"""A condition on one key of the metadata."""


class SearchFilterAnd(APIStruct, kw_only=True):
    """All of some filters."""

    and_: Sequence[Mapping[str, SearchFilterCondition]] = field(name="and")


class SearchFilterOr(APIStruct, kw_only=True):
    """At least one of some filters."""

    or_: Sequence[Mapping[str, SearchFilterCondition]] = field(name="or")


if TYPE_CHECKING:
    SearchFilter: TypeAlias = Open[SearchFilterAnd | SearchFilterOr | Mapping[str, SearchFilterCondition]]
else:
    SearchFilter = untagged(
        "SearchFilter",
        (SearchFilterAnd, ("and",)),
        (SearchFilterOr, ("or",)),
        (Mapping[str, SearchFilterCondition], ()),
    )
"""A filter on the metadata of chunks: conditions by key, or `and` or `or` of such."""


class SearchKnowledgeScores(APIStruct, kw_only=True):
    """How well a chunk fits."""

    rerank_score: Number | None = None
    """Only present if reranked."""
    search_score: Number | None = None


class SearchKnowledgeMatch(APIStruct, kw_only=True):
    """A chunk that a search found."""

    id: str
    text: str
    vector: list[Number] | None = None
    """Only present if asked for."""
    metadata: dict[str, Any] | None = None
    """Only present if asked for."""
    scores: SearchKnowledgeScores | None = None
    """Only present if asked for."""


class SearchRetrievalConfigRerankConfig(APIStruct, kw_only=True):
    """How to put what a search finds in a better order."""

    enabled: bool | None = None
    provider: str | None = None
    top_k: int | None = None
    model: str | None = None
    model_db_id: str | None = None
    model_type: OpenEnum[Literal["rerank"]] | None = None
    model_parameters: RerankModelParameters | None = None
    integration_id: str | None = None


class SearchRetrievalConfig(APIStruct, kw_only=True):
    """How to search, in place of the knowledge base's own settings."""

    type: SearchType | None = None
    top_k: int | None = None
    threshold: Number | None = None
    rerank_config: SearchRetrievalConfigRerankConfig | None = None
    """Null: do not rerank."""


class SearchKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_search` takes."""

    knowledge_id: str
    query: Annotated[str, NonEmpty]
    top_k: int | None = None
    """How many chunks; if not given, as the knowledge base says."""
    threshold: Number | None = None
    """0 to 1; if not given, as the knowledge base says."""
    search_type: SearchType | None = None
    filter_by: SearchFilter | None = None
    search_options: SearchOptions | None = None
    rerank_config: SearchRerankConfig | None = None
    """If not given, as the knowledge base says."""
    agentic_rag_config: SearchAgenticRAGConfig | None = None
    """If not given, as the knowledge base says."""
    retrieval_config: SearchRetrievalConfig | None = None


class SearchKnowledgeResponse(APIStruct, kw_only=True):
    """The chunks that a search found."""

    matches: list[SearchKnowledgeMatch]
