# Generated from api/.
"""Dict twins of `orq.models.knowledge_changes`."""

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
    """A `CreateExternalKnowledgeConfig` as a dict."""

    name: str
    api_url: str
    api_key: str


class CreateExternalKnowledgeParam(TypedDict):
    """A `CreateExternalKnowledge` as a dict."""

    key: str
    external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam
    path: str
    type: NotRequired[Literal["external"] | None]
    description: NotRequired[str | None]


class CreateInternalKnowledgeParam(TypedDict):
    """A `CreateInternalKnowledge` as a dict."""

    key: str
    embedding_model: str
    path: str
    type: NotRequired[Literal["internal"] | None]
    description: NotRequired[str | None]
    retrieval_settings: NotRequired[InternalRetrievalSettings | InternalRetrievalSettingsParam | None]


CreateKnowledgeRequestBodyParam: TypeAlias = (
    CreateExternalKnowledgeParam | CreateInternalKnowledgeParam | CreateKnowledgeRequestBody
)
"""A `CreateKnowledgeRequestBody` as a struct or a dict."""


class CreateKnowledgeRequestParam(TypedDict):
    """A `CreateKnowledgeRequest` as a dict."""

    body: CreateKnowledgeRequestBodyParam


class KnowledgeUpdateSettingsParam(TypedDict):
    """A `KnowledgeUpdateSettings` as a dict."""

    embeddings_config: NotRequired[EmbeddingsConfig | EmbeddingsConfigParam | None]
    retrieval_config: NotRequired[Any]
    agentic_rag_config: NotRequired[Any]


class UpdateExternalKnowledgeConfigParam(TypedDict):
    """An `UpdateExternalKnowledgeConfig` as a dict."""

    name: NotRequired[str | None]
    api_url: NotRequired[str | None]
    api_key: NotRequired[str | None]


class UpdateExternalKnowledgeParam(TypedDict):
    """An `UpdateExternalKnowledge` as a dict."""

    type: Literal["external"]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    retrieval_settings: NotRequired[ExternalRetrievalSettings | ExternalRetrievalSettingsParam | None]
    external_config: NotRequired[UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None]
    settings: NotRequired[KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None]
    domain_id: NotRequired[str | None]


class UpdateInternalKnowledgeParam(TypedDict):
    """An `UpdateInternalKnowledge` as a dict."""

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
"""An `UpdateKnowledgeRequestBody` as a struct or a dict."""


class UpdateKnowledgeRequestParam(TypedDict):
    """An `UpdateKnowledgeRequest` as a dict."""

    knowledge_id: str
    body: UpdateKnowledgeRequestBodyParam
