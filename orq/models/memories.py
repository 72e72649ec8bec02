# @generated
"""Memories."""

from collections.abc import Mapping
from typing import Literal

from msgspec import field

from ..types import APIStruct, OpenEnum


class CreateMemoryRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.create_memory`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    entity_id: str
    """Your own id for whom or what is remembered, such as a user or a session."""


class DeleteMemoryRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.delete_memory`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""


class ListMemoriesRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.list_memories`."""

    memory_store_key: str
    """Key of the store whose memories are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    q: str | None = None
    """Lists only memories whose `entity_id` contains this text."""


class Memory(APIStruct, kw_only=True):
    """What a store remembers about one entity, such as a user."""

    entity_id: str
    """Deprecated by the service: your id of the user, company or session, at most 64 characters."""
    created: str
    """When the memory was made, as ISO 8601 text."""
    updated: str
    """When the memory was last changed, as ISO 8601 text."""
    store_id: str
    """Id of the store that holds it."""
    workspace_id: str
    """Workspace that owns it."""
    documents_count: int
    """Number of documents in the memory."""
    id: str = field(name="_id")
    """Id that the service gave the memory; calls take `entity_id` instead."""
    created_by_id: str | None = None
    """Id of the user who made the memory."""
    updated_by_id: str | None = None
    """Id of the user who last changed the memory."""
    metadata: dict[str, str] | None = None
    """Values of your own, by name."""


class ListMemoriesResponse(APIStruct, kw_only=True):
    """A page of memories."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Memory]
    """Memories of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveMemoryRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.retrieve_memory`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""


class UpdateMemoryRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.update_memory`."""

    memory_store_key: str
    """Key of the store that holds the memory."""
    memory_entity_id: str
    """Your id of the entity that is remembered (`entity_id`)."""
    metadata: Mapping[str, str] | None = None
    """Values of your own, by name; replaces all present ones."""
