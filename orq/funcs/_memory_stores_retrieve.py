# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_stores import MemoryStore, RetrieveMemoryStoreRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import RetrieveMemoryStoreRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
