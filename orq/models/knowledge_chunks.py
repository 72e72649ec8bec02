# @generated
"""Knowledge chunks."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, OpenEnum
from .processing import CountMetadata, ProcessingAttempt, ProcessingStatus
from .values import Scalar


class CountChunksRequest(APIStruct, kw_only=True):
    """What `knowledge_get_chunks_count` takes."""

    knowledge_id: str
    datasource_id: str
    q: str | None = None
    """A text to look for; then only chunks in the index count."""
    enabled: bool | None = None
    status: ProcessingStatus | None = None


class CountChunksResponse(APIStruct, kw_only=True):
    """How many chunks there are."""

    count: int


class UpsertChunk(APIStruct, kw_only=True):
    """A chunk to add."""

    text: Annotated[str, NonEmpty]
    embedding: Sequence[Number] | None = None
    """If not given, the service makes one."""
    metadata: Mapping[str, Scalar] | None = None
    id: str | None = field(name="_id", default=None)
    """Your own id; a chunk that has it already is replaced."""


class CreateChunksRequest(APIStruct, kw_only=True):
    """What `knowledge_create_chunks` takes."""

    knowledge_id: str
    datasource_id: str
    body: Sequence[UpsertChunk]


class DeleteChunksRequest(APIStruct, kw_only=True):
    """What `knowledge_delete_chunks` takes."""

    knowledge_id: str
    datasource_id: str
    chunk_ids: Sequence[str]


class DeleteChunksResponse(APIStruct, kw_only=True):
    """How many chunks were deleted, and which were not."""

    deleted_count: int
    failed_ids: list[str] | None = None


class KnowledgeChunk(APIStruct, kw_only=True):
    """A piece of text that searches find."""

    text: str
    enabled: bool
    """Whether searches find it."""
    status: ProcessingStatus
    """How far it is on its way into the index."""
    created: str
    updated: str
    id: str = field(name="_id")
    metadata: dict[str, Scalar] | None = None
    created_by_id: str | None = None
    update_by_id: str | None = None
    processing_attempts: list[ProcessingAttempt] | None = None
    count_metadata: CountMetadata | None = None
    """How long the text is."""


class ListChunksPaginatedRequest(APIStruct, kw_only=True):
    """What `knowledge_list_chunks_paginated` takes."""

    knowledge_id: str
    datasource_id: str
    q: str | None = None
    """A text to look for."""
    enabled: bool | None = None
    status: ProcessingStatus | None = None
    limit: int | None = None
    page: int | None = None
    """From 1."""


ProcessingStatusFilter: TypeAlias = Sequence[ProcessingStatus] | ProcessingStatus
"""One status, or several."""


class ListChunksRequest(APIStruct, kw_only=True):
    """What `knowledge_list_chunks` takes."""

    knowledge_id: str
    datasource_id: str
    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    q: str | None = None
    status: ProcessingStatusFilter | None = None


class ListChunksResponse(APIStruct, kw_only=True):
    """A page of chunks."""

    object: OpenEnum[Literal["list"]]
    data: list[KnowledgeChunk]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveChunkRequest(APIStruct, kw_only=True):
    """What `knowledge_retrieve_chunk` takes."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str


class ToggleChunkRequest(APIStruct, kw_only=True):
    """What `knowledge_toggle_chunk` takes."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str
    enabled: bool


class UpdateChunkRequest(APIStruct, kw_only=True):
    """What `knowledge_update_chunk` takes."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str
    text: Annotated[str, NonEmpty] | None = None
    embedding: Sequence[Number] | None = None
    """If not given and the text changes, the service makes a new one."""
    metadata: Mapping[str, Scalar] | None = None
