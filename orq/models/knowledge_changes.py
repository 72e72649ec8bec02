# @generated
"""Knowledge changes."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import UNSET, APIStruct, Open, OpenEnum, UnsetType, untagged
from .knowledge import EmbeddingsConfig, ExternalRetrievalSettings, InternalRetrievalSettings


class CreateExternalKnowledgeConfig(APIStruct, kw_only=True):
    """The search API of an external knowledge base, and its key."""

    name: str
    """Name of the search API."""
    api_url: str
    """Address to which searches are sent."""
    api_key: str
    """API key that is sent with searches; answers never show it."""


class CreateExternalKnowledge(APIStruct, kw_only=True):
    """A knowledge base behind a search API of your own."""

    key: str
    """Name of the knowledge base, unique in the workspace."""
    external_config: CreateExternalKnowledgeConfig
    """Search API that answers for the knowledge base."""
    path: str
    """Project and folders of the knowledge base, such as `Default/manuals`."""
    type: OpenEnum[Literal["external"]] | None = None
    """Kind of the knowledge base: always `external`."""
    description: str | None = None
    """What the knowledge base contains; agents read it."""


class CreateInternalKnowledge(APIStruct, kw_only=True):
    """A knowledge base that the service embeds and searches."""

    key: str
    """Name of the knowledge base, unique in the workspace."""
    embedding_model: str
    """Embedding model, as `provider/model`; a private one as `workspace@provider/model`."""
    path: str
    """Project and folders of the knowledge base, such as `Default/manuals`."""
    type: OpenEnum[Literal["internal"]] | None = None
    """Kind of the knowledge base: always `internal`."""
    description: str | None = None
    """What the knowledge base contains; agents read it."""
    retrieval_settings: InternalRetrievalSettings | None = None
    """Settings for searches that bring none of their own."""


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
"""A knowledge base to create; `type` tells its kind. Default: `internal`."""


class CreateKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.create`."""

    body: CreateKnowledgeRequestBody


class KnowledgeUpdateSettings(APIStruct, kw_only=True):
    """Settings of a knowledge base that can be changed."""

    embeddings_config: EmbeddingsConfig | None = None
    """Model that embeds texts and queries."""
    retrieval_config: Any = None
    """How the knowledge base is searched."""
    agentic_rag_config: Any = None
    """Model that improves queries before the search."""


class UpdateExternalKnowledgeConfig(APIStruct, kw_only=True):
    """What to change in the search API of an external knowledge base."""

    name: str | None = None
    """Name of the search API."""
    api_url: str | None = None
    """Address to which searches are sent."""
    api_key: str | None = None
    """API key that is sent with searches; answers never show it."""


class UpdateExternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="external"):
    """What to change in an external knowledge base."""

    type: ClassVar[Literal["external"]] = "external"
    description: str | None | UnsetType = UNSET
    """What the knowledge base contains; agents read it."""
    path: str | None = None
    """Project and folders into which the knowledge base moves."""
    retrieval_settings: ExternalRetrievalSettings | None = None
    """Settings for searches that bring none of their own."""
    external_config: UpdateExternalKnowledgeConfig | None = None
    """Search API that answers for the knowledge base."""
    settings: KnowledgeUpdateSettings | None = None
    """Settings in the form that the studio uses."""
    domain_id: str | None = None
    """Project into which the knowledge base moves."""


class UpdateInternalKnowledge(APIStruct, kw_only=True, tag_field="type", tag="internal"):
    """What to change in an internal knowledge base."""

    type: ClassVar[Literal["internal"]] = "internal"
    description: str | None | UnsetType = UNSET
    """What the knowledge base contains; agents read it."""
    embedding_model: str | None = None
    """Embedding model; another one makes the service embed all datasources again."""
    path: str | None = None
    """Project and folders into which the knowledge base moves."""
    retrieval_settings: InternalRetrievalSettings | None = None
    """Settings for searches that bring none of their own."""
    settings: KnowledgeUpdateSettings | None = None
    """Settings in the form that the studio uses."""
    domain_id: str | None = None
    """Project into which the knowledge base moves."""


UpdateKnowledgeRequestBody: TypeAlias = Open[UpdateExternalKnowledge | UpdateInternalKnowledge]
"""What to change in a knowledge base; `type` tells its kind. Default: `internal`."""


class UpdateKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.update`."""

    knowledge_id: str
    """Id of the knowledge base to change."""
    body: UpdateKnowledgeRequestBody
