# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_stores import MemoryStore, UpdateMemoryStoreRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMemoryStoreRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
