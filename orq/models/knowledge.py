# @generated
"""Knowledge."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum, untagged
from .refs import NamedModel
from .values import SearchType


class AgenticRAGConfig(APIStruct, kw_only=True):
    """Model that improves queries before the search."""

    model_db_id: str | None = None
    """Id that the service gave the model."""
    provider: str | None = None
    """Provider of the model, such as `openai`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""
    model: str | None = None
    """Name of the model, as `provider/model`."""


class EmbeddingsModelParameters(APIStruct, kw_only=True):
    """Settings for calls of the embedding model."""

    encoding_format: str | None = None
    """Whether vectors come as numbers (`float`) or as `base64`."""
    dimensions: int | None = None
    """Length of the vectors."""


class EmbeddingsConfig(APIStruct, kw_only=True):
    """Model that embeds texts."""

    provider: str | None = None
    """Provider of the model, such as `openai`."""
    model: str | None = None
    """Name of the model, as `provider/model`."""
    model_db_id: str | None = None
    """Id that the service gave the model."""
    model_type: str | None = None
    """Kind of the model, such as `embedding` or `rerank`."""
    model_parameters: EmbeddingsModelParameters | None = None
    """Settings for calls of the model."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


class ExternalKnowledgeConfig(APIStruct, kw_only=True):
    """The search API of an external knowledge base, without its key."""

    name: str
    """Name of the search API."""
    api_url: str
    """Address to which searches are sent."""


class KnowledgeRerankConfig(APIStruct, kw_only=True):
    """How chunks that a search found are put in a better order."""

    rerank_model: str
    """Model that orders the chunks, as `provider/model`."""
    top_k: int | None = None
    """Number of chunks to keep, 1 to 100. Default: 5."""
    rerank_threshold: Number | None = None
    """Minimum score of a chunk to keep, 0 to 1. Default: 0.5."""


class ExternalRetrievalSettings(APIStruct, kw_only=True):
    """How an external knowledge base is searched."""

    top_k: int | None = None
    """Number of chunks that a search finds. Default: 5."""
    threshold: Number | None = None
    """Minimum score of a chunk that is found, 0 to 1. Default: 0."""
    rerank_config: KnowledgeRerankConfig | None = None
    """How found chunks are put in a better order; null: they stay as they are."""
    agentic_rag_config: NamedModel | None = None
    """Model that improves queries before the search; null: none."""


class RerankModelParameters(APIStruct, kw_only=True):
    """Settings for calls of the model that orders chunks."""

    threshold: Number | None = None
    """Minimum score of a chunk to keep, 0 to 1."""


class RerankConfig(APIStruct, kw_only=True):
    """How chunks that a search found are put in a better order."""

    enabled: bool | None = None
    """Whether found chunks are put in a better order."""
    provider: str | None = None
    """Provider of the model, such as `openai`."""
    top_k: int | None = None
    """Number of chunks to keep."""
    model: str | None = None
    """Model that orders the chunks, as `provider/model`."""
    model_db_id: str | None = None
    """Id that the service gave the model."""
    model_type: str | None = None
    """Kind of the model, such as `embedding` or `rerank`."""
    model_parameters: RerankModelParameters | None = None
    """Settings for calls of the model."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


class RetrievalConfig(APIStruct, kw_only=True):
    """How a knowledge base is searched."""

    type: str | None = None
    """Whether to search by meaning, by words or by both."""
    top_k: int | None = None
    """Number of chunks that a search finds."""
    threshold: Number | None = None
    """Minimum score of a chunk that is found, 0 to 1."""
    rerank_config: RerankConfig | None = None
    """How found chunks are put in a better order; null: they stay as they are."""


class KnowledgeSettings(APIStruct, kw_only=True):
    """How a knowledge base embeds texts and searches them."""

    embeddings_config: EmbeddingsConfig | None = None
    """Model that embeds texts and queries."""
    retrieval_config: RetrievalConfig | None = None
    """How the knowledge base is searched."""
    agentic_rag_config: AgenticRAGConfig | None = None
    """Model that improves queries before the search."""


class KnowledgeMetadata(APIStruct, kw_only=True):
    """How large a knowledge base is."""

    word_count: int | None = None
    """Number of words in all datasources."""
    document_count: int | None = None
    """Number of documents in the knowledge base."""
    sentences_count: int | None = None
    """Number of sentences in all datasources."""
    support_enabled: bool | None = None
    """Whether the knowledge base has its support flag set."""
    unique_metadata_fields: list[str] | None = None
    """Names that the metadata of chunks uses, each once."""


class ExternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="external"):
    """A knowledge base behind a search API of your own."""

    type: ClassVar[Literal["external"]] = "external"
    id: str = field(name="_id")
    """Identifies the knowledge base in other calls."""
    created: str
    """When the knowledge base was made, as ISO 8601 text."""
    key: str
    """Name of the knowledge base, unique in the workspace."""
    domain_id: str
    """Project that owns the knowledge base."""
    updated: str
    """When the knowledge base was last changed, as ISO 8601 text."""
    external_config: ExternalKnowledgeConfig
    """Search API that answers for the knowledge base."""
    description: str | None = None
    """What the knowledge base contains; agents read it."""
    path: str | None = None
    """Project and folders of the knowledge base."""
    created_by_id: str | None = None
    """Id of the user who made the knowledge base."""
    updated_by_id: str | None = None
    """Id of the user who last changed the knowledge base."""
    retrieval_settings: ExternalRetrievalSettings | None = None
    """Settings for searches that bring none of their own."""
    settings: KnowledgeSettings | None = None
    """Settings in the form that the studio uses."""
    metadata: KnowledgeMetadata | None = None
    """How large the knowledge base is."""


class InternalRetrievalSettings(APIStruct, kw_only=True):
    """How an internal knowledge base is searched."""

    retrieval_type: SearchType | None = None
    """Whether to search by meaning, by words or by both. Default: both."""
    top_k: int | None = None
    """Number of chunks that a search finds. Default: 5."""
    threshold: Number | None = None
    """Minimum score of a chunk that is found, 0 to 1. Default: 0."""
    rerank_config: KnowledgeRerankConfig | None = None
    """How found chunks are put in a better order; null: they stay as they are."""
    agentic_rag_config: NamedModel | None = None
    """Model that improves queries before the search; null: none."""


class InternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="internal"):
    """A knowledge base that the service embeds and searches."""

    type: ClassVar[Literal["internal"]] = "internal"
    id: str = field(name="_id")
    """Identifies the knowledge base in other calls."""
    created: str
    """When the knowledge base was made, as ISO 8601 text."""
    key: str
    """Name of the knowledge base, unique in the workspace."""
    domain_id: str
    """Project that owns the knowledge base."""
    updated: str
    """When the knowledge base was last changed, as ISO 8601 text."""
    model: str
    """Embedding model, as `provider/model`."""
    description: str | None = None
    """What the knowledge base contains; agents read it."""
    path: str | None = None
    """Project and folders of the knowledge base."""
    created_by_id: str | None = None
    """Id of the user who made the knowledge base."""
    updated_by_id: str | None = None
    """Id of the user who last changed the knowledge base."""
    retrieval_settings: InternalRetrievalSettings | None = None
    """Settings for searches that bring none of their own."""
    settings: KnowledgeSettings | None = None
    """Settings in the form that the studio uses."""
    metadata: KnowledgeMetadata | None = None
    """How large the knowledge base is."""


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
    """Kind of this object: always `list`."""
    data: list[Knowledge]
    """Knowledge bases of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""
