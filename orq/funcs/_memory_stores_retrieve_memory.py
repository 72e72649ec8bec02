# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.memories import Memory, RetrieveMemoryRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import RetrieveMemoryRequestParam

OPERATION = Operation(
    name="memory_stores_retrieve_memory",
    method="GET",
    path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
    request=RetrieveMemoryRequest,
    answer=Json(Memory),
)


@overload
def memory_stores_retrieve_memory(
    core: OrqCore, request: RetrieveMemoryRequest | RetrieveMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[Memory, OrqError]: ...
@overload
async def memory_stores_retrieve_memory(
    core: AsyncOrqCore,
    request: RetrieveMemoryRequest | RetrieveMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError]: ...
def memory_stores_retrieve_memory(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMemoryRequest | RetrieveMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Memory, OrqError] | Awaitable[Result[Memory, OrqError]]:
    """Fetch the memory of an entity.

    `GET /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(OPERATION, request, options)
