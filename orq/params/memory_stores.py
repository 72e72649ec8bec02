# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.refs import NamedModel
from .refs import NamedModelParam


class CreateMemoryStoreRequestParam(TypedDict):
    key: str
    embedding_config: NamedModel | NamedModelParam
    description: str
    path: str
    ttl: NotRequired[float | None]


class DeleteMemoryStoreRequestParam(TypedDict):
    memory_store_key: str


class ListMemoryStoresRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveMemoryStoreRequestParam(TypedDict):
    memory_store_key: str


class UpdateMemoryStoreRequestParam(TypedDict):
    memory_store_key: str
    description: NotRequired[str | None]
    ttl: NotRequired[float | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
