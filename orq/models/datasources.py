# @generated
"""Datasources."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, OpenEnum, UnsetType
from .processing import CountMetadata, ProcessingAttempt, ProcessingStatus
from .values import StopSequences


class ChunkProcessingAttempts(APIStruct, kw_only=True):
    """The attempts to process a chunk."""

    id: str | None = None
    processing_attempts: list[ProcessingAttempt] | None = None


class DatasourceAttachment(APIStruct, kw_only=True):
    """The file of a datasource."""

    id: str | None = None
    object_name: str | None = None


class Datasource(APIStruct, kw_only=True):
    """A source of chunks, such as a file."""

    display_name: str
    status: ProcessingStatus
    created: str
    updated: str
    knowledge_id: str
    chunks_count: int
    id: str = field(name="_id")
    description: str | None = None
    file_id: str | None = None
    """The file that the chunks come from."""
    created_by_id: str | None = None
    update_by_id: str | None = None
    processing_attempts: list[ProcessingAttempt] | None = None
    metadata: CountMetadata | None = None
    attachment: DatasourceAttachment | None = None


class DatasourceProcessingStatus(APIStruct, kw_only=True):
    """How many chunks of a datasource are processed."""

    total_queued: int
    total_completed: int
    total_passed: int
    total_failed: int
    overall_total_processing: int
    chunks_processing_attempts: list[ChunkProcessingAttempts]
    datasource_processing_attempts: list[ProcessingAttempt]


class DeleteDatasourceRequest(APIStruct, kw_only=True):
    """What `knowledge_delete_datasource` takes."""

    knowledge_id: str
    datasource_id: str


class ListDatasourcesRequest(APIStruct, kw_only=True):
    """What `knowledge_list_datasources` takes."""

    knowledge_id: str
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    q: str | None = None
    limit: int | None = None
    """How many at most; if not given, the service takes 50."""
    status: StopSequences | None = None


class ListDatasourcesResponse(APIStruct, kw_only=True):
    """A page of datasources."""

    object: OpenEnum[Literal["list"]]
    data: list[Datasource]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveDatasourceRequest(APIStruct, kw_only=True):
    """What `knowledge_retrieve_datasource` takes."""

    knowledge_id: str
    datasource_id: str


class RetrieveProcessingStatusRequest(APIStruct, kw_only=True):
    """What `knowledge_retrieve_processing_status` takes."""

    knowledge_id: str
    datasource_id: str


class UpdateDatasourceRequest(APIStruct, kw_only=True):
    """What `knowledge_update_datasource` takes."""

    knowledge_id: str
    datasource_id: str
    display_name: Annotated[str, NonEmpty]
    description: str | None | UnsetType = UNSET
