# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput


class CreateMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    text: str
    metadata: NotRequired[Mapping[str, str] | None]


class DeleteMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str


class ListMemoryDocumentsRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    updated_after: NotRequired[DateTimeInput | None]
    updated_before: NotRequired[DateTimeInput | None]


class RetrieveMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str


class UpdateMemoryDocumentRequestParam(TypedDict):
    memory_store_key: str
    memory_entity_id: str
    document_id: str
    text: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, str] | None]
