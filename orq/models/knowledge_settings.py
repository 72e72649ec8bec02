# @generated
"""Knowledge settings."""

from ..types import APIStruct, Number
from .refs import NamedModel
from .values import SearchType


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


class RerankModelParameters(APIStruct, kw_only=True):
    """How the reranking model is called."""

    threshold: Number | None = None
