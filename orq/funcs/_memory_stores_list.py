# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.memory_stores import ListMemoryStoresRequest, ListMemoryStoresResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMemoryStoresRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
