# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.memories import (
        CreateMemoryRequest,
        DeleteMemoryRequest,
        ListMemoriesRequest,
        ListMemoriesResponse,
        Memory,
        RetrieveMemoryRequest,
        UpdateMemoryRequest,
    )
    from ..models.memory_documents import (
        CreateMemoryDocumentRequest,
        DeleteMemoryDocumentRequest,
        ListMemoryDocumentsRequest,
        ListMemoryDocumentsResponse,
        MemoryDocument,
        RetrieveMemoryDocumentRequest,
        UpdateMemoryDocumentRequest,
    )
    from ..models.memory_stores import (
        CreateMemoryStoreRequest,
        DeleteMemoryStoreRequest,
        ListMemoryStoresRequest,
        ListMemoryStoresResponse,
        MemoryStore,
        RetrieveMemoryStoreRequest,
        UpdateMemoryStoreRequest,
    )
    from ..params._m import (
        CreateMemoryDocumentRequestParam,
        CreateMemoryRequestParam,
        CreateMemoryStoreRequestParam,
        DeleteMemoryDocumentRequestParam,
        DeleteMemoryRequestParam,
        DeleteMemoryStoreRequestParam,
        ListMemoriesRequestParam,
        ListMemoryDocumentsRequestParam,
        ListMemoryStoresRequestParam,
        RetrieveMemoryDocumentRequestParam,
        RetrieveMemoryRequestParam,
        RetrieveMemoryStoreRequestParam,
        UpdateMemoryDocumentRequestParam,
        UpdateMemoryRequestParam,
        UpdateMemoryStoreRequestParam,
    )


@cache
def _memory_stores_create() -> Operation:
    from ..models.memory_stores import CreateMemoryStoreRequest, MemoryStore

    return Operation(
        name="memory_stores_create",
        method="POST",
        path="/v2/memory-stores",
        request=CreateMemoryStoreRequest,
        answer=Json(MemoryStore, status=201),
    )


@overload
def memory_stores_create(
    core: OrqCore,
    request: CreateMemoryStoreRequest | CreateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
@overload
async def memory_stores_create(
    core: AsyncOrqCore,
    request: CreateMemoryStoreRequest | CreateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
def memory_stores_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMemoryStoreRequest | CreateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError] | Awaitable[Result[MemoryStore, OrqError]]:
    """Create a memory store with an embedding model.

    `POST /v2/memory-stores`.
    """
    return core.call(_memory_stores_create(), request, options)


@cache
def _memory_stores_create_document() -> Operation:
    from ..models.memory_documents import CreateMemoryDocumentRequest, MemoryDocument

    return Operation(
        name="memory_stores_create_document",
        method="POST",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents",
        request=CreateMemoryDocumentRequest,
        answer=Json(MemoryDocument, status=201),
    )


@overload
def memory_stores_create_document(
    core: OrqCore,
    request: CreateMemoryDocumentRequest | CreateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
@overload
async def memory_stores_create_document(
    core: AsyncOrqCore,
    request: CreateMemoryDocumentRequest | CreateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
def memory_stores_create_document(
    core: OrqCore | AsyncOrqCore,
    request: CreateMemoryDocumentRequest | CreateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError] | Awaitable[Result[MemoryDocument, OrqError]]:
    """Add a document to a memory.

    `POST /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`.
    """
    return core.call(_memory_stores_create_document(), request, options)


@cache
def _memory_stores_create_memory() -> Operation:
    from ..models.memories import CreateMemoryRequest, Memory

    return Operation(
        name="memory_stores_create_memory",
        method="POST",
        path="/v2/memory-stores/{memory_store_key}/memories",
        request=CreateMemoryRequest,
        answer=Json(Memory, status=201),
    )


@overload
def memory_stores_create_memory(
    core: OrqCore, request: CreateMemoryRequest | CreateMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_create_memory(
    core: AsyncOrqCore,
    request: CreateMemoryRequest | CreateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_create_memory(
    core: OrqCore | AsyncOrqCore,
    request: CreateMemoryRequest | CreateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Create a memory for an entity in a store.

    `POST /v2/memory-stores/{memory_store_key}/memories`.
    """
    return core.call(_memory_stores_create_memory(), request, options)


@cache
def _memory_stores_delete() -> Operation:
    from ..models.memory_stores import DeleteMemoryStoreRequest

    return Operation(
        name="memory_stores_delete",
        method="DELETE",
        path="/v2/memory-stores/{memory_store_key}",
        request=DeleteMemoryStoreRequest,
        answer=Empty(status=204),
    )


@overload
def memory_stores_delete(
    core: OrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def memory_stores_delete(
    core: AsyncOrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def memory_stores_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a memory store with its memories and their documents.

    `DELETE /v2/memory-stores/{memory_store_key}`.
    """
    return core.call(_memory_stores_delete(), request, options)


@cache
def _memory_stores_delete_document() -> Operation:
    from ..models.memory_documents import DeleteMemoryDocumentRequest

    return Operation(
        name="memory_stores_delete_document",
        method="DELETE",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}",
        request=DeleteMemoryDocumentRequest,
        answer=Empty(status=204),
    )


@overload
def memory_stores_delete_document(
    core: OrqCore,
    request: DeleteMemoryDocumentRequest | DeleteMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def memory_stores_delete_document(
    core: AsyncOrqCore,
    request: DeleteMemoryDocumentRequest | DeleteMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def memory_stores_delete_document(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMemoryDocumentRequest | DeleteMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a document from a memory.

    `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`.
    """
    return core.call(_memory_stores_delete_document(), request, options)


@cache
def _memory_stores_delete_memory() -> Operation:
    from ..models.memories import DeleteMemoryRequest

    return Operation(
        name="memory_stores_delete_memory",
        method="DELETE",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
        request=DeleteMemoryRequest,
        answer=Empty(status=204),
    )


@overload
def memory_stores_delete_memory(
    core: OrqCore, request: DeleteMemoryRequest | DeleteMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def memory_stores_delete_memory(
    core: AsyncOrqCore,
    request: DeleteMemoryRequest | DeleteMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def memory_stores_delete_memory(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMemoryRequest | DeleteMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a memory and its documents.

    `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(_memory_stores_delete_memory(), request, options)


@cache
def _memory_stores_list() -> Operation:
    from ..models.memory_stores import ListMemoryStoresRequest, ListMemoryStoresResponse

    return Operation(
        name="memory_stores_list",
        method="GET",
        path="/v2/memory-stores",
        request=ListMemoryStoresRequest,
        query=("limit", "starting_after", "ending_before", "search", "updated_by", "project_id"),
        answer=Json(ListMemoryStoresResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def memory_stores_list(
    core: OrqCore,
    request: ListMemoryStoresRequest | ListMemoryStoresRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryStoresResponse, OrqError]: ...
@overload
async def memory_stores_list(
    core: AsyncOrqCore,
    request: ListMemoryStoresRequest | ListMemoryStoresRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryStoresResponse, OrqError]: ...
def memory_stores_list(
    core: OrqCore | AsyncOrqCore,
    request: ListMemoryStoresRequest | ListMemoryStoresRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryStoresResponse, OrqError] | Awaitable[Result[ListMemoryStoresResponse, OrqError]]:
    """List memory stores, a page at a time.

    `GET /v2/memory-stores`.
    """
    return core.call(_memory_stores_list(), request, options)


@cache
def _memory_stores_list_documents() -> Operation:
    from ..models.memory_documents import ListMemoryDocumentsRequest, ListMemoryDocumentsResponse

    return Operation(
        name="memory_stores_list_documents",
        method="GET",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents",
        request=ListMemoryDocumentsRequest,
        query=("limit", "starting_after", "ending_before", "updated_after", "updated_before"),
        answer=Json(ListMemoryDocumentsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def memory_stores_list_documents(
    core: OrqCore,
    request: ListMemoryDocumentsRequest | ListMemoryDocumentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryDocumentsResponse, OrqError]: ...
@overload
async def memory_stores_list_documents(
    core: AsyncOrqCore,
    request: ListMemoryDocumentsRequest | ListMemoryDocumentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryDocumentsResponse, OrqError]: ...
def memory_stores_list_documents(
    core: OrqCore | AsyncOrqCore,
    request: ListMemoryDocumentsRequest | ListMemoryDocumentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoryDocumentsResponse, OrqError] | Awaitable[Result[ListMemoryDocumentsResponse, OrqError]]:
    """List the documents of a memory, a page at a time.

    `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents`.
    """
    return core.call(_memory_stores_list_documents(), request, options)


@cache
def _memory_stores_list_memories() -> Operation:
    from ..models.memories import ListMemoriesRequest, ListMemoriesResponse

    return Operation(
        name="memory_stores_list_memories",
        method="GET",
        path="/v2/memory-stores/{memory_store_key}/memories",
        request=ListMemoriesRequest,
        query=("limit", "starting_after", "ending_before", "q"),
        answer=Json(ListMemoriesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def memory_stores_list_memories(
    core: OrqCore, request: ListMemoriesRequest | ListMemoriesRequestParam, *, options: RequestOptions | None = None
) -> Result[ListMemoriesResponse, OrqError]: ...
@overload
async def memory_stores_list_memories(
    core: AsyncOrqCore,
    request: ListMemoriesRequest | ListMemoriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoriesResponse, OrqError]: ...
def memory_stores_list_memories(
    core: OrqCore | AsyncOrqCore,
    request: ListMemoriesRequest | ListMemoriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMemoriesResponse, OrqError] | Awaitable[Result[ListMemoriesResponse, OrqError]]:
    """List the memories of a store, a page at a time.

    `GET /v2/memory-stores/{memory_store_key}/memories`.
    """
    return core.call(_memory_stores_list_memories(), request, options)


@cache
def _memory_stores_retrieve() -> Operation:
    from ..models.memory_stores import MemoryStore, RetrieveMemoryStoreRequest

    return Operation(
        name="memory_stores_retrieve",
        method="GET",
        path="/v2/memory-stores/{memory_store_key}",
        request=RetrieveMemoryStoreRequest,
        answer=Json(MemoryStore),
    )


@overload
def memory_stores_retrieve(
    core: OrqCore,
    request: RetrieveMemoryStoreRequest | RetrieveMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
@overload
async def memory_stores_retrieve(
    core: AsyncOrqCore,
    request: RetrieveMemoryStoreRequest | RetrieveMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
def memory_stores_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMemoryStoreRequest | RetrieveMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError] | Awaitable[Result[MemoryStore, OrqError]]:
    """Fetch a memory store by its key.

    `GET /v2/memory-stores/{memory_store_key}`.
    """
    return core.call(_memory_stores_retrieve(), request, options)


@cache
def _memory_stores_retrieve_document() -> Operation:
    from ..models.memory_documents import MemoryDocument, RetrieveMemoryDocumentRequest

    return Operation(
        name="memory_stores_retrieve_document",
        method="GET",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}",
        request=RetrieveMemoryDocumentRequest,
        answer=Json(MemoryDocument),
    )


@overload
def memory_stores_retrieve_document(
    core: OrqCore,
    request: RetrieveMemoryDocumentRequest | RetrieveMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
@overload
async def memory_stores_retrieve_document(
    core: AsyncOrqCore,
    request: RetrieveMemoryDocumentRequest | RetrieveMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
def memory_stores_retrieve_document(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMemoryDocumentRequest | RetrieveMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError] | Awaitable[Result[MemoryDocument, OrqError]]:
    """Fetch a memory's document by its id.

    `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`.
    """
    return core.call(_memory_stores_retrieve_document(), request, options)


@cache
def _memory_stores_retrieve_memory() -> Operation:
    from ..models.memories import Memory, RetrieveMemoryRequest

    return Operation(
        name="memory_stores_retrieve_memory",
        method="GET",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
        request=RetrieveMemoryRequest,
        answer=Json(Memory),
    )


@overload
def memory_stores_retrieve_memory(
    core: OrqCore, request: RetrieveMemoryRequest | RetrieveMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_retrieve_memory(
    core: AsyncOrqCore,
    request: RetrieveMemoryRequest | RetrieveMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_retrieve_memory(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMemoryRequest | RetrieveMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Fetch the memory of an entity.

    `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(_memory_stores_retrieve_memory(), request, options)


@cache
def _memory_stores_update() -> Operation:
    from ..models.memory_stores import MemoryStore, UpdateMemoryStoreRequest

    return Operation(
        name="memory_stores_update",
        method="PATCH",
        path="/v2/memory-stores/{memory_store_key}",
        request=UpdateMemoryStoreRequest,
        answer=Json(MemoryStore),
    )


@overload
def memory_stores_update(
    core: OrqCore,
    request: UpdateMemoryStoreRequest | UpdateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
@overload
async def memory_stores_update(
    core: AsyncOrqCore,
    request: UpdateMemoryStoreRequest | UpdateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError]: ...
def memory_stores_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMemoryStoreRequest | UpdateMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryStore, OrqError] | Awaitable[Result[MemoryStore, OrqError]]:
    """Change the description, lifetime or place of a memory store.

    `PATCH /v2/memory-stores/{memory_store_key}`.
    """
    return core.call(_memory_stores_update(), request, options)


@cache
def _memory_stores_update_document() -> Operation:
    from ..models.memory_documents import MemoryDocument, UpdateMemoryDocumentRequest

    return Operation(
        name="memory_stores_update_document",
        method="PATCH",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}",
        request=UpdateMemoryDocumentRequest,
        answer=Json(MemoryDocument),
    )


@overload
def memory_stores_update_document(
    core: OrqCore,
    request: UpdateMemoryDocumentRequest | UpdateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
@overload
async def memory_stores_update_document(
    core: AsyncOrqCore,
    request: UpdateMemoryDocumentRequest | UpdateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError]: ...
def memory_stores_update_document(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMemoryDocumentRequest | UpdateMemoryDocumentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MemoryDocument, OrqError] | Awaitable[Result[MemoryDocument, OrqError]]:
    """Change the text or metadata of a memory's document.

    `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}/documents/{document_id}`.
    """
    return core.call(_memory_stores_update_document(), request, options)


@cache
def _memory_stores_update_memory() -> Operation:
    from ..models.memories import Memory, UpdateMemoryRequest

    return Operation(
        name="memory_stores_update_memory",
        method="PATCH",
        path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
        request=UpdateMemoryRequest,
        answer=Json(Memory),
    )


@overload
def memory_stores_update_memory(
    core: OrqCore, request: UpdateMemoryRequest | UpdateMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_update_memory(
    core: AsyncOrqCore,
    request: UpdateMemoryRequest | UpdateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_update_memory(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMemoryRequest | UpdateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Replace the metadata of a memory.

    `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(_memory_stores_update_memory(), request, options)
