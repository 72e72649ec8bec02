# @generated
"""`client.memory_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..funcs import _memory_stores
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.memories import ListMemoriesResponse, Memory
    from ..models.memory_documents import ListMemoryDocumentsResponse, MemoryDocument
    from ..models.memory_stores import ListMemoryStoresResponse, MemoryStore
    from ..models.refs import NamedModel
    from ..params._r import NamedModelParam
    from ..types import DateTimeInput


class MemoryStoresNamespace(Namespace, functions=_memory_stores):
    """Memory stores, the memories of entities in them, and their documents."""

    def create(
        self,
        *,
        key: str,
        embedding_config: NamedModel | NamedModelParam,
        description: str,
        path: str,
        ttl: float | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Create a memory store with an embedding model.

        `POST /v2/memory-stores`; raises `OrqError`.
        """
        ...

    def create_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        text: str,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Add a document to a memory.

        `POST /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    def create_memory(
        self,
        *,
        memory_store_key: str,
        entity_id: str,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Create a memory for an entity in a store.

        entity_id: Your own id for a user, a session or the like.

        `POST /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        memory_store_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a memory store with its memories and their documents.

        `DELETE /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    def delete_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a document from a memory.

        `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    def delete_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a memory and its documents.

        `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoryStoresResponse:
        """List memory stores, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MemoryStore]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores`; raises `OrqError`.
        """
        ...

    def list_documents(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        updated_after: DateTimeInput | None = None,
        updated_before: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoryDocumentsResponse:
        """List the documents of a memory, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    def list_documents_items(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        updated_after: DateTimeInput | None = None,
        updated_before: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MemoryDocument]:
        """Iterate over the items of all pages of `list_documents`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    def list_memories(
        self,
        *,
        memory_store_key: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoriesResponse:
        """List the memories of a store, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    def list_memories_items(
        self,
        *,
        memory_store_key: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Memory]:
        """Iterate over the items of all pages of `list_memories`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        memory_store_key: str,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Fetch a memory store by its key.

        `GET /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    def retrieve_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Fetch a memory's document by its id.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    def retrieve_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Fetch the memory of an entity.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        memory_store_key: str,
        description: str | None = None,
        ttl: float | None | UnsetType = UNSET,
        path: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Change the description, lifetime or place of a memory store.

        `PATCH /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    def update_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        text: str | None = None,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Change the text or metadata of a memory's document.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    def update_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Replace the metadata of a memory.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...


class AsyncMemoryStoresNamespace(AsyncNamespace, functions=_memory_stores):
    """Memory stores, the memories of entities in them, and their documents."""

    async def create(
        self,
        *,
        key: str,
        embedding_config: NamedModel | NamedModelParam,
        description: str,
        path: str,
        ttl: float | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Create a memory store with an embedding model.

        `POST /v2/memory-stores`; raises `OrqError`.
        """
        ...

    async def create_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        text: str,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Add a document to a memory.

        `POST /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    async def create_memory(
        self,
        *,
        memory_store_key: str,
        entity_id: str,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Create a memory for an entity in a store.

        entity_id: Your own id for a user, a session or the like.

        `POST /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        memory_store_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a memory store with its memories and their documents.

        `DELETE /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    async def delete_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a document from a memory.

        `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    async def delete_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a memory and its documents.

        `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoryStoresResponse:
        """List memory stores, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MemoryStore]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores`; raises `OrqError`.
        """
        ...

    async def list_documents(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        updated_after: DateTimeInput | None = None,
        updated_before: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoryDocumentsResponse:
        """List the documents of a memory, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    def list_documents_items(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        updated_after: DateTimeInput | None = None,
        updated_before: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MemoryDocument]:
        """Iterate over the items of all pages of `list_documents`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`; raises `OrqError`.
        """
        ...

    async def list_memories(
        self,
        *,
        memory_store_key: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMemoriesResponse:
        """List the memories of a store, a page at a time.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    def list_memories_items(
        self,
        *,
        memory_store_key: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Memory]:
        """Iterate over the items of all pages of `list_memories`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/memory-stores/{memory_store_key}/memories`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        memory_store_key: str,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Fetch a memory store by its key.

        `GET /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    async def retrieve_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Fetch a memory's document by its id.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    async def retrieve_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Fetch the memory of an entity.

        `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        memory_store_key: str,
        description: str | None = None,
        ttl: float | None | UnsetType = UNSET,
        path: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryStore:
        """Change the description, lifetime or place of a memory store.

        `PATCH /v2/memory-stores/{memory_store_key}`; raises `OrqError`.
        """
        ...

    async def update_document(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        document_id: str,
        text: str | None = None,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryDocument:
        """Change the text or metadata of a memory's document.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`; raises
        `OrqError`.
        """
        ...

    async def update_memory(
        self,
        *,
        memory_store_key: str,
        memory_entity_id: str,
        metadata: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Memory:
        """Replace the metadata of a memory.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...
