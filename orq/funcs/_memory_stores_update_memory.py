# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memories import Memory, UpdateMemoryRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMemoryRequestParam

OPERATION = Operation(
    name="memory_stores_update_memory",
    method="PATCH",
    path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
    request=UpdateMemoryRequest,
    answer=Json(Memory),
)


@overload
def memory_stores_update_memory(
    core: OrqCore, request: UpdateMemoryRequest | UpdateMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_update_memory(
    core: AsyncOrqCore,
    request: UpdateMemoryRequest | UpdateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_update_memory(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMemoryRequest | UpdateMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Replace the metadata of a memory.

    `PATCH /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(OPERATION, request, options)
