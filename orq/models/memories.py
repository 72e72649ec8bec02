# @generated
"""Memories."""

from collections.abc import Mapping
from typing import Literal

from msgspec import field

from ..types import APIStruct, OpenEnum


class CreateMemoryRequest(APIStruct, kw_only=True):
    """What `memory_stores_create_memory` takes."""

    memory_store_key: str
    entity_id: str
    """Your own id for a user, a session or the like."""


class DeleteMemoryRequest(APIStruct, kw_only=True):
    """What `memory_stores_delete_memory` takes."""

    memory_store_key: str
    memory_entity_id: str


class ListMemoriesRequest(APIStruct, kw_only=True):
    """What `memory_stores_list_memories` takes."""

    memory_store_key: str
    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    q: str | None = None


class Memory(APIStruct, kw_only=True):
    """What is remembered about one entity."""

    entity_id: str
    created: str
    updated: str
    store_id: str
    workspace_id: str
    documents_count: int
    id: str = field(name="_id")
    created_by_id: str | None = None
    updated_by_id: str | None = None
    metadata: dict[str, str] | None = None


class ListMemoriesResponse(APIStruct, kw_only=True):
    """A page of memories."""

    object: OpenEnum[Literal["list"]]
    data: list[Memory]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveMemoryRequest(APIStruct, kw_only=True):
    """What `memory_stores_retrieve_memory` takes."""

    memory_store_key: str
    memory_entity_id: str


class UpdateMemoryRequest(APIStruct, kw_only=True):
    """What `memory_stores_update_memory` takes."""

    memory_store_key: str
    memory_entity_id: str
    metadata: Mapping[str, str] | None = None
