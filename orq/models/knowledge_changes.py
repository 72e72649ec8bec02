# @generated
"""Knowledge changes."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import UNSET, APIStruct, Open, OpenEnum, UnsetType, untagged
from .knowledge import EmbeddingsConfig, ExternalRetrievalSettings, InternalRetrievalSettings


class CreateExternalKnowledgeConfig(APIStruct, kw_only=True):
    """Where an external knowledge base is, and its key."""

    name: str
    api_url: str
    api_key: str


class CreateExternalKnowledge(APIStruct, kw_only=True):
    """A knowledge base behind a search API of your own."""

    key: str
    external_config: CreateExternalKnowledgeConfig
    path: str
    """Project and folders."""
    type: OpenEnum[Literal["external"]] | None = None
    description: str | None = None


class CreateInternalKnowledge(APIStruct, kw_only=True):
    """A knowledge base that the service embeds and searches."""

    key: str
    embedding_model: str
    """As `provider/model`; a private one as `workspace@provider/model`."""
    path: str
    """Project and folders."""
    type: OpenEnum[Literal["internal"]] | None = None
    description: str | None = None
    retrieval_settings: InternalRetrievalSettings | None = None


if TYPE_CHECKING:
    CreateKnowledgeRequestBody: TypeAlias = Open[CreateExternalKnowledge | CreateInternalKnowledge]
else:
    CreateKnowledgeRequestBody = untagged(
        "CreateKnowledgeRequestBody",
        (CreateExternalKnowledge, ("external_config",)),
        (CreateInternalKnowledge, ("embedding_model",)),
        tag="type",
        tags={"external": CreateExternalKnowledge, "internal": CreateInternalKnowledge},
    )
"""A knowledge base to create; `type` tells which kind, `internal` if not given."""


class CreateKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_create` takes."""

    body: CreateKnowledgeRequestBody


class KnowledgeUpdateSettings(APIStruct, kw_only=True):
    """Settings of a knowledge base that can be changed."""

    embeddings_config: EmbeddingsConfig | None = None
    retrieval_config: Any = None
    agentic_rag_config: Any = None


class UpdateExternalKnowledgeConfig(APIStruct, kw_only=True):
    """What to change in where an external knowledge base is."""

    name: str | None = None
    api_url: str | None = None
    api_key: str | None = None


class UpdateExternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="external"):
    """What to change in an external knowledge base."""

    type: ClassVar[Literal["external"]] = "external"
    description: str | None | UnsetType = UNSET
    path: str | None = None
    retrieval_settings: ExternalRetrievalSettings | None = None
    external_config: UpdateExternalKnowledgeConfig | None = None
    settings: KnowledgeUpdateSettings | None = None
    domain_id: str | None = None


class UpdateInternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="internal"):
    """What to change in an internal knowledge base."""

    type: ClassVar[Literal["internal"]] = "internal"
    description: str | None | UnsetType = UNSET
    embedding_model: str | None = None
    """Another one makes the service embed all datasources again."""
    path: str | None = None
    retrieval_settings: InternalRetrievalSettings | None = None
    settings: KnowledgeUpdateSettings | None = None
    domain_id: str | None = None


UpdateKnowledgeRequestBody: TypeAlias = Open[UpdateExternalKnowledge | UpdateInternalKnowledge]
"""What to change in a knowledge base; `type` tells its kind, `internal` if not given."""


class UpdateKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_update` takes."""

    knowledge_id: str
    body: UpdateKnowledgeRequestBody
