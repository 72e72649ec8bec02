# @generated
"""Memory documents."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import field

from ..types import APIStruct, DateTimeInput, NonEmpty, OpenEnum


class CreateMemoryDocumentRequest(APIStruct, kw_only=True):
    """What `memory_stores_create_document` takes."""

    memory_store_key: str
    memory_entity_id: str
    text: Annotated[str, NonEmpty]
    metadata: Mapping[str, str] | None = None


class DeleteMemoryDocumentRequest(APIStruct, kw_only=True):
    """What `memory_stores_delete_document` takes."""

    memory_store_key: str
    memory_entity_id: str
    document_id: str


class ListMemoryDocumentsRequest(APIStruct, kw_only=True):
    """What `memory_stores_list_documents` takes."""

    memory_store_key: str
    memory_entity_id: str
    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    updated_after: DateTimeInput | None = None
    updated_before: DateTimeInput | None = None


class MemoryDocument(APIStruct, kw_only=True):
    """A text in a memory."""

    memory_id: str
    store_id: str
    text: str
    created: str
    updated: str
    workspace_id: str
    id: str = field(name="_id")
    created_by_id: str | None = None
    updated_by_id: str | None = None
    metadata: dict[str, str] | None = None


class ListMemoryDocumentsResponse(APIStruct, kw_only=True):
    """A page of documents of a memory."""

    object: OpenEnum[Literal["list"]]
    data: list[MemoryDocument]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveMemoryDocumentRequest(APIStruct, kw_only=True):
    """What `memory_stores_retrieve_document` takes."""

    memory_store_key: str
    memory_entity_id: str
    document_id: str


class UpdateMemoryDocumentRequest(APIStruct, kw_only=True):
    """What `memory_stores_update_document` takes."""

    memory_store_key: str
    memory_entity_id: str
    document_id: str
    text: Annotated[str, NonEmpty] | None = None
    metadata: Mapping[str, str] | None = None
