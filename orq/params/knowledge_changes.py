# @generated

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_changes import (
    CreateExternalKnowledgeConfig,
    CreateKnowledgeRequestBody,
    KnowledgeUpdateSettings,
    UpdateExternalKnowledgeConfig,
    UpdateKnowledgeRequestBody,
)
from ..models.knowledge_settings import EmbeddingsConfig, ExternalRetrievalSettings, InternalRetrievalSettings
from .knowledge_settings import EmbeddingsConfigParam, ExternalRetrievalSettingsParam, InternalRetrievalSettingsParam


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


CreateKnowledgeRequestBodyParam: TypeAlias = (
    CreateExternalKnowledgeParam | CreateInternalKnowledgeParam | CreateKnowledgeRequestBody
)


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


UpdateKnowledgeRequestBodyParam: TypeAlias = (
    UpdateExternalKnowledgeParam | UpdateInternalKnowledgeParam | UpdateKnowledgeRequestBody
)


class UpdateKnowledgeRequestParam(TypedDict):
    knowledge_id: str
    body: UpdateKnowledgeRequestBodyParam
