# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_chunks import ProcessingStatusFilter, UpsertChunk
from ..models.processing import ProcessingStatus
from ..models.values import Scalar
from ..types import SequenceNotStr


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
