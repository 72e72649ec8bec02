# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memory_stores import CreateMemoryStoreRequest, MemoryStore

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMemoryStoreRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
