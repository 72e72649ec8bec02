# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.memory_documents import ListMemoryDocumentsRequest, ListMemoryDocumentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMemoryDocumentsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
