# @generated
"""Memory stores."""

from typing import Annotated, Literal

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, OpenEnum, UnsetType
from .refs import NamedModel


class CreateMemoryStoreRequest(APIStruct, kw_only=True):
    """What `memory_stores_create` takes."""

    key: Annotated[str, NonEmpty]
    embedding_config: NamedModel
    description: str
    path: str
    ttl: Number | None = None


class DeleteMemoryStoreRequest(APIStruct, kw_only=True):
    """What `memory_stores_delete` takes."""

    memory_store_key: str


class ListMemoryStoresRequest(APIStruct, kw_only=True):
    """What `memory_stores_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    updated_by: str | None = None
    project_id: str | None = None


class MemoryStore(APIStruct, kw_only=True):
    """Where agents keep memories."""

    key: str
    description: str
    created: str
    updated: str
    embedding_config: NamedModel
    id: str = field(name="_id")
    created_by_id: str | None = None
    updated_by_id: str | None = None
    ttl: Number | None = None


class ListMemoryStoresResponse(APIStruct, kw_only=True):
    """A page of memory stores."""

    object: OpenEnum[Literal["list"]]
    data: list[MemoryStore]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveMemoryStoreRequest(APIStruct, kw_only=True):
    """What `memory_stores_retrieve` takes."""

    memory_store_key: str


class UpdateMemoryStoreRequest(APIStruct, kw_only=True):
    """What `memory_stores_update` takes."""

    memory_store_key: str
    description: str | None = None
    ttl: Number | None | UnsetType = UNSET
    path: str | None = None
    project_id: str | None = None
