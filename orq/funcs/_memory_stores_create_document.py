# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_documents import CreateMemoryDocumentRequest, MemoryDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMemoryDocumentRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
