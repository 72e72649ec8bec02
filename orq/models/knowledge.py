# @generated
"""Knowledge."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum, untagged
from .refs import NamedModel
from .values import SearchType


class AgenticRAGConfig(APIStruct, kw_only=True):
    """The model that refines queries."""

    model_db_id: str | None = None
    provider: str | None = None
    integration_id: str | None = None
    model: str | None = None


class EmbeddingsModelParameters(APIStruct, kw_only=True):
    """How the embedding model is called."""

    encoding_format: str | None = None
    dimensions: int | None = None


class EmbeddingsConfig(APIStruct, kw_only=True):
    """The model that embeds."""

    provider: str | None = None
    model: str | None = None
    model_db_id: str | None = None
    model_type: str | None = None
    model_parameters: EmbeddingsModelParameters | None = None
    integration_id: str | None = None


class ExternalKnowledgeConfig(APIStruct, kw_only=True):
    """Where an external knowledge base is; without its key."""

    name: str
    api_url: str


class KnowledgeRerankConfig(APIStruct, kw_only=True):
    """How to put what a search finds in a better order."""

    rerank_model: str
    top_k: int | None = None
    rerank_threshold: Number | None = None


class ExternalRetrievalSettings(APIStruct, kw_only=True):
    """How an external knowledge base is searched."""

    top_k: int | None = None
    threshold: Number | None = None
    rerank_config: KnowledgeRerankConfig | None = None
    """Null: do not rerank."""
    agentic_rag_config: NamedModel | None = None
    """The model that refines queries; null: none."""


class RerankModelParameters(APIStruct, kw_only=True):
    """How the reranking model is called."""

    threshold: Number | None = None


class RerankConfig(APIStruct, kw_only=True):
    """How to put what a search finds in a better order."""

    enabled: bool | None = None
    provider: str | None = None
    top_k: int | None = None
    model: str | None = None
    model_db_id: str | None = None
    model_type: str | None = None
    model_parameters: RerankModelParameters | None = None
    integration_id: str | None = None


class RetrievalConfig(APIStruct, kw_only=True):
    """How a knowledge base is searched."""

    type: str | None = None
    top_k: int | None = None
    threshold: Number | None = None
    rerank_config: RerankConfig | None = None


class KnowledgeSettings(APIStruct, kw_only=True):
    """How a knowledge base embeds and searches."""

    embeddings_config: EmbeddingsConfig | None = None
    retrieval_config: RetrievalConfig | None = None
    agentic_rag_config: AgenticRAGConfig | None = None


class KnowledgeMetadata(APIStruct, kw_only=True):
    """How large a knowledge base is."""

    word_count: int | None = None
    document_count: int | None = None
    sentences_count: int | None = None
    support_enabled: bool | None = None
    unique_metadata_fields: list[str] | None = None
    """The keys that chunks have in their metadata."""


class ExternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="external"):
    """A knowledge base behind a search API of your own."""

    type: ClassVar[Literal["external"]] = "external"
    id: str = field(name="_id")
    created: str
    key: str
    domain_id: str
    """The project."""
    updated: str
    external_config: ExternalKnowledgeConfig
    description: str | None = None
    path: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    retrieval_settings: ExternalRetrievalSettings | None = None
    settings: KnowledgeSettings | None = None
    metadata: KnowledgeMetadata | None = None


class InternalRetrievalSettings(APIStruct, kw_only=True):
    """How an internal knowledge base is searched."""

    retrieval_type: SearchType | None = None
    """If not given, by meaning and words."""
    top_k: int | None = None
    threshold: Number | None = None
    rerank_config: KnowledgeRerankConfig | None = None
    """Null: do not rerank."""
    agentic_rag_config: NamedModel | None = None
    """The model that refines queries; null: none."""


class InternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="internal"):
    """A knowledge base that the service embeds and searches."""

    type: ClassVar[Literal["internal"]] = "internal"
    id: str = field(name="_id")
    created: str
    key: str
    domain_id: str
    """The project."""
    updated: str
    model: str
    """The embedding model."""
    description: str | None = None
    path: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    retrieval_settings: InternalRetrievalSettings | None = None
    settings: KnowledgeSettings | None = None
    metadata: KnowledgeMetadata | None = None


if TYPE_CHECKING:
    Knowledge: TypeAlias = Open[InternalKnowledge | ExternalKnowledge]
else:
    Knowledge = untagged(
        "Knowledge",
        (InternalKnowledge, ("model",)),
        (ExternalKnowledge, ("external_config",)),
        tag="type",
        tags={"internal": InternalKnowledge, "external": ExternalKnowledge},
    )
"""A knowledge base, internal or external; `type` tells which."""


class ListKnowledgeResponse(APIStruct, kw_only=True):
    """A page of knowledge bases."""

    object: OpenEnum[Literal["list"]]
    data: list[Knowledge]
    has_more: bool
    """Whether there are more beyond this page."""
