# @generated
"""Knowledge chunks."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, OpenEnum
from .processing import CountMetadata, ProcessingAttempt, ProcessingStatus
from .values import Scalar


class CountChunksRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.get_chunks_count`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    q: str | None = None
    """Counts only chunks in the index whose text contains this text."""
    enabled: bool | None = None
    """Counts only chunks that searches find (true) or do not find (false)."""
    status: ProcessingStatus | None = None
    """Counts only chunks with this status."""


class CountChunksResponse(APIStruct, kw_only=True):
    """Number of chunks."""

    count: int
    """Number of chunks that match."""


class UpsertChunk(APIStruct, kw_only=True):
    """A chunk to add."""

    text: Annotated[str, NonEmpty]
    """Text that searches find and return."""
    embedding: Sequence[Number] | None = None
    """Vector of the text. Default: the service makes one."""
    metadata: Mapping[str, Scalar] | None = None
    """Values of your own, by name; searches can filter by them."""
    id: str | None = field(name="_id", default=None)
    """Your id for the chunk; a chunk that has it already is replaced."""


class CreateChunksRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.create_chunks`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    body: Sequence[UpsertChunk]
    """List of the chunks to add, 1 to 100 of them."""


class DeleteChunksRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.delete_chunks`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    chunk_ids: Sequence[str]
    """Ids of the chunks to delete, at most 100."""


class DeleteChunksResponse(APIStruct, kw_only=True):
    """Number of chunks that were deleted, and ids of those that were not."""

    deleted_count: int
    """Number of chunks that were deleted."""
    failed_ids: list[str] | None = None
    """Ids of the chunks that could not be deleted."""


class KnowledgeChunk(APIStruct, kw_only=True):
    """A piece of text that searches can find."""

    text: str
    """Text of this chunk, which searches return."""
    enabled: bool
    """Whether searches find the chunk."""
    status: ProcessingStatus
    """How far the chunk is on its way into the index."""
    created: str
    """When the chunk was made, as ISO 8601 text."""
    updated: str
    """When the chunk was last changed, as ISO 8601 text."""
    id: str = field(name="_id")
    """Identifies the chunk in other calls."""
    metadata: dict[str, Scalar] | None = None
    """Values of your own, by name; searches can filter by them."""
    created_by_id: str | None = None
    """Id of the user who made the chunk."""
    update_by_id: str | None = None
    """Id of the user who last changed the chunk."""
    processing_attempts: list[ProcessingAttempt] | None = None
    """Attempts to process it, with their errors."""
    count_metadata: CountMetadata | None = None
    """Length of the text in words, sentences, tokens and so on."""


class ListChunksPaginatedRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.list_chunks_paginated`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    q: str | None = None
    """Lists only chunks whose text contains this text."""
    enabled: bool | None = None
    """Lists only chunks that searches find (true) or do not find (false)."""
    status: ProcessingStatus | None = None
    """Lists only chunks with this status."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 100."""
    page: int | None = None
    """Number of the page, from 1. Default: 1."""


ProcessingStatusFilter: TypeAlias = Sequence[ProcessingStatus] | ProcessingStatus
"""One status, or several."""


class ListChunksRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.list_chunks`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    q: str | None = None
    """Lists only chunks whose text contains this text."""
    status: ProcessingStatusFilter | None = None
    """Lists only chunks with this status, or one of these."""


class ListChunksResponse(APIStruct, kw_only=True):
    """A page of chunks."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[KnowledgeChunk]
    """Chunks of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveChunkRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.retrieve_chunk`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    chunk_id: str
    """Id of the chunk to fetch."""


class ToggleChunkRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.toggle_chunk`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    chunk_id: str
    """Id of the chunk to show or hide."""
    enabled: bool
    """Whether to switch it on (true) or off (false)."""


class UpdateChunkRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.update_chunk`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    chunk_id: str
    """Id of the chunk to change."""
    text: Annotated[str, NonEmpty] | None = None
    """Text of the chunk in place of the present one."""
    embedding: Sequence[Number] | None = None
    """Vector of the text; absent: the service makes one if the text changes."""
    metadata: Mapping[str, Scalar] | None = None
    """Values of your own, by name; searches can filter by them."""
