# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_documents import MemoryDocument, RetrieveMemoryDocumentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import RetrieveMemoryDocumentRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
