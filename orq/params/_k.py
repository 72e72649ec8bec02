# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.knowledge import (
        EmbeddingsConfig,
        EmbeddingsModelParameters,
        ExternalRetrievalSettings,
        InternalRetrievalSettings,
        KnowledgeRerankConfig,
        RerankModelParameters,
    )
    from ..models.knowledge_changes import (
        CreateExternalKnowledgeConfig,
        KnowledgeUpdateSettings,
        UpdateExternalKnowledgeConfig,
    )
    from ..models.knowledge_chunks import ProcessingStatusFilter, UpsertChunk
    from ..models.knowledge_requests import KnowledgeType
    from ..models.knowledge_search import SearchRetrievalConfig, SearchRetrievalConfigRerankConfig
    from ..models.processing import ProcessingStatus
    from ..models.refs import NamedModel
    from ..models.retrieval import SearchOptions, SearchRerankConfig
    from ..models.values import Scalar, SearchType
    from ..types import SequenceNotStr
    from ._e_to_m_unions import (
        CreateKnowledgeRequestBodyParam,
        SearchAgenticRAGConfigParam,
        SearchFilterConditionParam,
        SearchFilterParam,
        UpdateKnowledgeRequestBodyParam,
    )
    from ._r import NamedModelParam, SearchOptionsParam, SearchRerankConfigParam


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


class RerankModelParametersParam(TypedDict):
    threshold: NotRequired[float | None]


class InternalRetrievalSettingsParam(TypedDict):
    retrieval_type: NotRequired[SearchType | None]
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    rerank_config: NotRequired[KnowledgeRerankConfig | KnowledgeRerankConfigParam | None]
    agentic_rag_config: NotRequired[NamedModel | NamedModelParam | None]


class CreateExternalKnowledgeConfigParam(TypedDict):
    name: str
    api_url: str
    api_key: str


class CreateExternalKnowledgeParam(TypedDict):
    key: str
    external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam
    path: str
    type: NotRequired[Literal["external"] | None]
    description: NotRequired[str | None]


class CreateInternalKnowledgeParam(TypedDict):
    key: str
    embedding_model: str
    path: str
    type: NotRequired[Literal["internal"] | None]
    description: NotRequired[str | None]
    retrieval_settings: NotRequired[InternalRetrievalSettings | InternalRetrievalSettingsParam | None]


class CreateKnowledgeRequestParam(TypedDict):
    body: CreateKnowledgeRequestBodyParam


class KnowledgeUpdateSettingsParam(TypedDict):
    embeddings_config: NotRequired[EmbeddingsConfig | EmbeddingsConfigParam | None]
    retrieval_config: NotRequired[Any]
    agentic_rag_config: NotRequired[Any]


class UpdateExternalKnowledgeConfigParam(TypedDict):
    name: NotRequired[str | None]
    api_url: NotRequired[str | None]
    api_key: NotRequired[str | None]


class UpdateExternalKnowledgeParam(TypedDict):
    type: Literal["external"]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    retrieval_settings: NotRequired[ExternalRetrievalSettings | ExternalRetrievalSettingsParam | None]
    external_config: NotRequired[UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None]
    settings: NotRequired[KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None]
    domain_id: NotRequired[str | None]


class UpdateInternalKnowledgeParam(TypedDict):
    type: Literal["internal"]
    description: NotRequired[str | None]
    embedding_model: NotRequired[str | None]
    path: NotRequired[str | None]
    retrieval_settings: NotRequired[InternalRetrievalSettings | InternalRetrievalSettingsParam | None]
    settings: NotRequired[KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None]
    domain_id: NotRequired[str | None]


class UpdateKnowledgeRequestParam(TypedDict):
    knowledge_id: str
    body: UpdateKnowledgeRequestBodyParam


class CountChunksRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    q: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    status: NotRequired[ProcessingStatus | None]


class UpsertChunkParam(TypedDict):
    text: str
    embedding: NotRequired[Sequence[float] | None]
    metadata: NotRequired[Mapping[str, Scalar] | None]
    id: NotRequired[str | None]


class CreateChunksRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    body: Sequence[UpsertChunk | UpsertChunkParam]


class DeleteChunksRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_ids: SequenceNotStr[str]


class ListChunksPaginatedRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    q: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    status: NotRequired[ProcessingStatus | None]
    limit: NotRequired[int | None]
    page: NotRequired[int | None]


class ListChunksRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]
    status: NotRequired[ProcessingStatusFilter | None]


class RetrieveChunkRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_id: str


class ToggleChunkRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_id: str
    enabled: bool


class UpdateChunkRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_id: str
    text: NotRequired[str | None]
    embedding: NotRequired[Sequence[float] | None]
    metadata: NotRequired[Mapping[str, Scalar] | None]


class DeleteChunkRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_id: str


class DeleteKnowledgeRequestParam(TypedDict):
    knowledge_id: str


class ListKnowledgeRequestParam(TypedDict):
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    limit: NotRequired[int | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    type: NotRequired[KnowledgeType | None]
    project_id: NotRequired[str | None]


class RetrieveFileURLRequestParam(TypedDict):
    knowledge_id: str
    file_name: str
    content_type: str
    datasource_id: str


class RetrieveKnowledgeRequestParam(TypedDict):
    knowledge_id: str


class ExistsFilterParam(TypedDict):
    exists: bool


class SearchAgenticRAGConfigByModelParam(TypedDict):
    model: str
    model_db_id: NotRequired[str | None]
    provider: NotRequired[str | None]
    integration_id: NotRequired[str | None]


class SearchAgenticRAGConfigByIdParam(TypedDict):
    model_db_id: str
    provider: str
    model: NotRequired[str | None]
    integration_id: NotRequired[str | None]


_SearchFilterAndKeywords = TypedDict(
    "_SearchFilterAndKeywords", {"and": "Sequence[Mapping[str, SearchFilterConditionParam]]"}
)


class SearchFilterAndParam(_SearchFilterAndKeywords): ...


_SearchFilterOrKeywords = TypedDict(
    "_SearchFilterOrKeywords", {"or": "Sequence[Mapping[str, SearchFilterConditionParam]]"}
)


class SearchFilterOrParam(_SearchFilterOrKeywords): ...


class SearchRetrievalConfigRerankConfigParam(TypedDict):
    enabled: NotRequired[bool | None]
    provider: NotRequired[str | None]
    top_k: NotRequired[int | None]
    model: NotRequired[str | None]
    model_db_id: NotRequired[str | None]
    model_type: NotRequired[Literal["rerank"] | None]
    model_parameters: NotRequired[RerankModelParameters | RerankModelParametersParam | None]
    integration_id: NotRequired[str | None]


class SearchRetrievalConfigParam(TypedDict):
    type: NotRequired[SearchType | None]
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    rerank_config: NotRequired[SearchRetrievalConfigRerankConfig | SearchRetrievalConfigRerankConfigParam | None]


class SearchKnowledgeRequestParam(TypedDict):
    knowledge_id: str
    query: str
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    search_type: NotRequired[SearchType | None]
    filter_by: NotRequired[SearchFilterParam | None]
    search_options: NotRequired[SearchOptions | SearchOptionsParam | None]
    rerank_config: NotRequired[SearchRerankConfig | SearchRerankConfigParam | None]
    agentic_rag_config: NotRequired[SearchAgenticRAGConfigParam | None]
    retrieval_config: NotRequired[SearchRetrievalConfig | SearchRetrievalConfigParam | None]


lazy_annotations(__name__)
