# @generated
"""Memory documents."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import field

from ..types import APIStruct, DateTimeInput, NonEmpty, OpenEnum


class CreateMemoryDocumentRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.create_document`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    text: Annotated[str, NonEmpty]
    """Text to remember."""
    metadata: Mapping[str, str] | None = None
    """Values of your own, by name, such as a topic or a source, to filter by."""


class DeleteMemoryDocumentRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.delete_document`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    document_id: str
    """Id of the document to delete."""


class ListMemoryDocumentsRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.list_documents`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    updated_after: DateTimeInput | None = None
    """Lists only documents changed after this time."""
    updated_before: DateTimeInput | None = None
    """Lists only documents changed before this time."""


class MemoryDocument(APIStruct, kw_only=True):
    """A text in a memory."""

    memory_id: str
    """Id of the memory that holds the document."""
    store_id: str
    """Id of the store that holds it."""
    text: str
    """Text that is remembered, without space at its ends."""
    created: str
    """When the document was made, as ISO 8601 text."""
    updated: str
    """When the document was last changed, as ISO 8601 text."""
    workspace_id: str
    """Workspace that owns it."""
    id: str = field(name="_id")
    """Identifies the document in other calls."""
    created_by_id: str | None = None
    """Id of the user who made the document."""
    updated_by_id: str | None = None
    """Id of the user who last changed the document."""
    metadata: dict[str, str] | None = None
    """Values of your own, by name, such as a topic or a source, to filter by."""


class ListMemoryDocumentsResponse(APIStruct, kw_only=True):
    """A page of documents of a memory."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[MemoryDocument]
    """Documents of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveMemoryDocumentRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.retrieve_document`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    document_id: str
    """Id of the document to fetch."""


class UpdateMemoryDocumentRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.update_document`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    document_id: str
    """Id of the document to change."""
    text: Annotated[str, NonEmpty] | None = None
    """Text to remember in place of the present one."""
    metadata: Mapping[str, str] | None = None
    """Values of your own, by name, such as a topic or a source, to filter by."""
