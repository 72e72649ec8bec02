# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.memories import DeleteMemoryRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMemoryRequestParam

OPERATION = Operation(
    name="memory_stores_delete_memory",
    method="DELETE",
    path="/v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}",
    request=DeleteMemoryRequest,
    answer=Empty(status=204),
)


@overload
def memory_stores_delete_memory(
    core: OrqCore, request: DeleteMemoryRequest | DeleteMemoryRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def memory_stores_delete_memory(
    core: AsyncOrqCore,
    request: DeleteMemoryRequest | DeleteMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def memory_stores_delete_memory(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMemoryRequest | DeleteMemoryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a memory and its documents.

    `DELETE /v2/memory-stores/{memory_store_key}/memories/{memory_entity_id}`.
    """
    return core.call(OPERATION, request, options)
