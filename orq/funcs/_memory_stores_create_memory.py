# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memories import CreateMemoryRequest, Memory

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMemoryRequestParam

OPERATION = Operation(
    name="memory_stores_create_memory",
    method="POST",
    path="/v2/memory-stores/{memory_store_key}/memories",
    request=CreateMemoryRequest,
    answer=Json(Memory, status=201),
)


@overload
def memory_stores_create_memory(
    core: OrqCore, request: CreateMemoryRequest | CreateMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_create_memory(
    core: AsyncOrqCore,
    request: CreateMemoryRequest | CreateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_create_memory(
    core: OrqCore | AsyncOrqCore,
    request: CreateMemoryRequest | CreateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Create a memory for an entity in a store.

    `POST /v2/memory-stores/{memory_store_key}/memories`.
    """
    return core.call(OPERATION, request, options)
