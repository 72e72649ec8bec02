# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.memory_documents import DeleteMemoryDocumentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMemoryDocumentRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
