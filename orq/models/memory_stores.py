# @generated
"""Memory stores."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, OpenEnum, UnsetType
from .refs import NamedModel


class CreateMemoryStoreRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.create`."""

    key: Annotated[str, NonEmpty]
    """Name, unique in the workspace: at most 255 letters, digits, `.` or `_`; never changes."""
    embedding_config: NamedModel
    """Model that embeds the documents."""
    description: str
    """What the store is for; models read it to know when to use the store."""
    path: str
    """Project and folders of the store, such as `Default/memories`."""
    ttl: Number | None = None
    """Lifetime of new documents, in a unit that is not documented; null or absent: no end."""


class DeleteMemoryStoreRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.delete`."""

    memory_store_key: str
    """Key of the store to delete."""


class ListMemoryStoresRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only stores whose key contains this text, in any case."""
    updated_by: str | None = None
    """Lists only stores last changed by these users: ids, separated by commas."""
    project_id: str | None = None
    """Lists only stores of this project."""


class MemoryStore(APIStruct, kw_only=True):
    """A store in which agents keep memories."""

    key: str
    """Name of the store, unique in the workspace; it never changes."""
    description: str
    """What the store is for; models read it to know when to use the store."""
    created: str
    """When the store was made, as ISO 8601 text."""
    updated: str
    """When the store was last changed, as ISO 8601 text."""
    embedding_config: NamedModel
    """Model that embeds the documents."""
    id: str = field(name="_id")
    """Id that the service gave the store; calls take `key` instead."""
    created_by_id: str | None = None
    """Id of the user who made the store."""
    updated_by_id: str | None = None
    """Id of the user who last changed the store."""
    ttl: Number | None = None
    """Lifetime of new documents, in a unit that is not documented; null or absent: no end."""


class ListMemoryStoresResponse(APIStruct, kw_only=True):
    """A page of memory stores."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[MemoryStore]
    """Stores of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveMemoryStoreRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.retrieve`."""

    memory_store_key: str
    """Key of the store to fetch."""


class UpdateMemoryStoreRequest(APIStruct, kw_only=True):
    """Parameters of `memory_stores.update`."""

    memory_store_key: str
    """Key of the store to change."""
    description: str | None = None
    """What the store is for; models read it to know when to use the store."""
    ttl: Number | None | UnsetType = UNSET
    """Lifetime of new documents, in a unit that is not documented; null or absent: no end."""
    path: str | None = None
    """Project and folders of the store, such as `Default/memories`."""
    project_id: str | None = None
    """Project into which the store moves."""
