# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_documents import MemoryDocument, UpdateMemoryDocumentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMemoryDocumentRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
