# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict


class CreateMemoryRequestParam(TypedDict):
    memory_store_key: str
    entity_id: str


class DeleteMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str


class ListMemoriesRequestParam(TypedDict):
    memory_store_key: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]


class RetrieveMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str


class UpdateMemoryRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    metadata: NotRequired[Mapping[str, str] | None]
