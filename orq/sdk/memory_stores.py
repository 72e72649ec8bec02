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
    """Memory stores: what agents remember of users and other entities, as documents."""

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

        key: Name, unique in the workspace: at most 255 letters, digits, `.` or `_`; never changes.
        embedding_config: Model that embeds the documents.
        description: What the store is for; models read it to know when to use the store.
        path: Project and folders of the store, such as `Default/memories`.
        ttl: Lifetime of new documents, in a unit that is not documented; null or absent: no end.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        text: Text to remember.
        metadata: Values of your own, by name, such as a topic or a source, to filter by.

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

        memory_store_key: Key of the store that holds the memory.
        entity_id: Your own id for whom or what is remembered, such as a user or a session.

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

        memory_store_key: Key of the store to delete.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to delete.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only stores whose key contains this text, in any case.
        updated_by: Lists only stores last changed by these users: ids, separated by commas.
        project_id: Lists only stores of this project.

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only stores whose key contains this text, in any case.
        updated_by: Lists only stores last changed by these users: ids, separated by commas.
        project_id: Lists only stores of this project.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        updated_after: Lists only documents changed after this time.
        updated_before: Lists only documents changed before this time.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        updated_after: Lists only documents changed after this time.
        updated_before: Lists only documents changed before this time.

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

        memory_store_key: Key of the store whose memories are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only memories whose `entity_id` contains this text.

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

        memory_store_key: Key of the store whose memories are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only memories whose `entity_id` contains this text.

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

        memory_store_key: Key of the store to fetch.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to fetch.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).

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

        memory_store_key: Key of the store to change.
        description: What the store is for; models read it to know when to use the store.
        ttl: Lifetime of new documents, in a unit that is not documented; null or absent: no end.
        path: Project and folders of the store, such as `Default/memories`.
        project_id: Project into which the store moves.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to change.
        text: Text to remember in place of the present one.
        metadata: Values of your own, by name, such as a topic or a source, to filter by.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        metadata: Values of your own, by name; replaces all present ones.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...


class AsyncMemoryStoresNamespace(AsyncNamespace, functions=_memory_stores):
    """Memory stores: what agents remember of users and other entities, as documents."""

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

        key: Name, unique in the workspace: at most 255 letters, digits, `.` or `_`; never changes.
        embedding_config: Model that embeds the documents.
        description: What the store is for; models read it to know when to use the store.
        path: Project and folders of the store, such as `Default/memories`.
        ttl: Lifetime of new documents, in a unit that is not documented; null or absent: no end.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        text: Text to remember.
        metadata: Values of your own, by name, such as a topic or a source, to filter by.

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

        memory_store_key: Key of the store that holds the memory.
        entity_id: Your own id for whom or what is remembered, such as a user or a session.

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

        memory_store_key: Key of the store to delete.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to delete.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only stores whose key contains this text, in any case.
        updated_by: Lists only stores last changed by these users: ids, separated by commas.
        project_id: Lists only stores of this project.

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

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only stores whose key contains this text, in any case.
        updated_by: Lists only stores last changed by these users: ids, separated by commas.
        project_id: Lists only stores of this project.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        updated_after: Lists only documents changed after this time.
        updated_before: Lists only documents changed before this time.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        updated_after: Lists only documents changed after this time.
        updated_before: Lists only documents changed before this time.

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

        memory_store_key: Key of the store whose memories are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only memories whose `entity_id` contains this text.

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

        memory_store_key: Key of the store whose memories are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only memories whose `entity_id` contains this text.

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

        memory_store_key: Key of the store to fetch.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to fetch.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).

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

        memory_store_key: Key of the store to change.
        description: What the store is for; models read it to know when to use the store.
        ttl: Lifetime of new documents, in a unit that is not documented; null or absent: no end.
        path: Project and folders of the store, such as `Default/memories`.
        project_id: Project into which the store moves.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        document_id: Id of the document to change.
        text: Text to remember in place of the present one.
        metadata: Values of your own, by name, such as a topic or a source, to filter by.

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

        memory_store_key: Key of the store that holds the memory.
        memory_entity_id: Your id of the entity that is remembered (`entity_id`).
        metadata: Values of your own, by name; replaces all present ones.

        `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`; raises `OrqError`.
        """
        ...
