# @generated
"""Datasources."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, OpenEnum, UnsetType
from .processing import CountMetadata, ProcessingAttempt, ProcessingStatus
from .values import StopSequences


class ChunkProcessingAttempts(APIStruct, kw_only=True):
    """The attempts to process one chunk."""

    id: str | None = None
    """Id of the chunk that was processed."""
    processing_attempts: list[ProcessingAttempt] | None = None
    """Attempts to process it, with their errors."""


class DatasourceAttachment(APIStruct, kw_only=True):
    """A file that was uploaded for a datasource."""

    id: str | None = None
    """Id of the uploaded file."""
    object_name: str | None = None
    """Name of the file in the service's storage."""


class Datasource(APIStruct, kw_only=True):
    """A source of chunks, such as a file."""

    display_name: str
    """Name shown in the studio, often that of the file."""
    status: ProcessingStatus
    """How far the file is on its way into the index."""
    created: str
    """When the datasource was made, as ISO 8601 text."""
    updated: str
    """When the datasource was last changed, as ISO 8601 text."""
    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    chunks_count: int
    """Number of chunks in the datasource."""
    id: str = field(name="_id")
    """Identifies the datasource in other calls."""
    description: str | None = None
    """What the datasource contains."""
    file_id: str | None = None
    """File from which the chunks come; null if there is none."""
    created_by_id: str | None = None
    """Id of the user who made the datasource."""
    update_by_id: str | None = None
    """Id of the user who last changed the datasource."""
    processing_attempts: list[ProcessingAttempt] | None = None
    """Attempts to process it, with their errors."""
    metadata: CountMetadata | None = None
    """Length of the text in words, sentences, tokens and so on."""
    attachment: DatasourceAttachment | None = None
    """File that was uploaded for the datasource."""


class DatasourceProcessingStatus(APIStruct, kw_only=True):
    """How far the processing of a datasource is."""

    total_queued: int
    """Number of chunks that wait."""
    total_completed: int
    """Number of chunks that are done, passed or failed."""
    total_passed: int
    """Number of chunks that are in the index."""
    total_failed: int
    """Number of chunks that could not be processed."""
    overall_total_processing: int
    """Number of chunks in processing, all states together."""
    chunks_processing_attempts: list[ChunkProcessingAttempts]
    """Attempts to process each chunk."""
    datasource_processing_attempts: list[ProcessingAttempt]
    """Attempts to process the datasource itself."""


class DeleteDatasourceRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.delete_datasource`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource to delete."""


class ListDatasourcesRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.list_datasources`."""

    knowledge_id: str
    """Id of the knowledge base whose datasources are listed."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    q: str | None = None
    """Lists only datasources whose name contains this text."""
    limit: int | None = None
    """Number of items in a page, 1 to 50. Default: 50."""
    status: StopSequences | None = None
    """Lists only datasources with this status, or one of these."""


class ListDatasourcesResponse(APIStruct, kw_only=True):
    """A page of datasources."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Datasource]
    """Datasources of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveDatasourceRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.retrieve_datasource`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource to fetch."""


class RetrieveProcessingStatusRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.retrieve_processing_status`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource whose progress is fetched."""


class UpdateDatasourceRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.update_datasource`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource to change."""
    display_name: Annotated[str, NonEmpty]
    """Name shown in the studio."""
    description: str | None | UnsetType = UNSET
    """What the datasource contains."""
