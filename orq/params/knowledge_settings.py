# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_settings import EmbeddingsModelParameters, KnowledgeRerankConfig
from ..models.refs import NamedModel
from ..models.values import SearchType
from .refs import NamedModelParam


class EmbeddingsModelParametersParam(TypedDict):
    encoding_format: NotRequired[str | None]
    dimensions: NotRequired[int | None]


class EmbeddingsConfigParam(TypedDict):
    provider: NotRequired[str | None]
    model: NotRequired[str | None]
    model_db_id: NotRequired[str | None]
    model_type: NotRequired[str | None]
    model_parameters: NotRequired[EmbeddingsModelParameters | EmbeddingsModelParametersParam | None]
    integration_id: NotRequired[str | None]


class KnowledgeRerankConfigParam(TypedDict):
    rerank_model: str
    top_k: NotRequired[int | None]
    rerank_threshold: NotRequired[float | None]


class ExternalRetrievalSettingsParam(TypedDict):
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    rerank_config: NotRequired[KnowledgeRerankConfig | KnowledgeRerankConfigParam | None]
    agentic_rag_config: NotRequired[NamedModel | NamedModelParam | None]


class InternalRetrievalSettingsParam(TypedDict):
    retrieval_type: NotRequired[SearchType | None]
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    rerank_config: NotRequired[KnowledgeRerankConfig | KnowledgeRerankConfigParam | None]
    agentic_rag_config: NotRequired[NamedModel | NamedModelParam | None]


class RerankModelParametersParam(TypedDict):
    threshold: NotRequired[float | None]
