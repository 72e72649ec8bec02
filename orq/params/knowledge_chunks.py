# Generated from api/.
"""Dict twins of `orq.models.knowledge_chunks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_chunks import ProcessingStatusFilter, UpsertChunk
from ..models.processing import ProcessingStatus
from ..models.values import Scalar
from ..types import SequenceNotStr


class CountChunksRequestParam(TypedDict):
    """A `CountChunksRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    q: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    status: NotRequired[ProcessingStatus | None]


class UpsertChunkParam(TypedDict):
    """An `UpsertChunk` as a dict."""

    text: str
    embedding: NotRequired[Sequence[float] | None]
    metadata: NotRequired[Mapping[str, Scalar] | None]
    id: NotRequired[str | None]


class CreateChunksRequestParam(TypedDict):
    """A `CreateChunksRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    body: Sequence[UpsertChunk | UpsertChunkParam]


class DeleteChunksRequestParam(TypedDict):
    """A `DeleteChunksRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    chunk_ids: SequenceNotStr[str]


class ListChunksPaginatedRequestParam(TypedDict):
    """A `ListChunksPaginatedRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    q: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    status: NotRequired[ProcessingStatus | None]
    limit: NotRequired[int | None]
    page: NotRequired[int | None]


class ListChunksRequestParam(TypedDict):
    """A `ListChunksRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]
    status: NotRequired[ProcessingStatusFilter | None]


class RetrieveChunkRequestParam(TypedDict):
    """A `RetrieveChunkRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str


class ToggleChunkRequestParam(TypedDict):
    """A `ToggleChunkRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str
    enabled: bool


class UpdateChunkRequestParam(TypedDict):
    """An `UpdateChunkRequest` as a dict."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str
    text: NotRequired[str | None]
    embedding: NotRequired[Sequence[float] | None]
    metadata: NotRequired[Mapping[str, Scalar] | None]
