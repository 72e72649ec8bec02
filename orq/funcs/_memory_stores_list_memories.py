# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.memories import ListMemoriesRequest, ListMemoriesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMemoriesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
