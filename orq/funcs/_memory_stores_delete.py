# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.memory_stores import DeleteMemoryStoreRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMemoryStoreRequestParam

OPERATION = Operation(
    name="memory_stores_delete",
    method="DELETE",
    path="/v2/memory-stores/{memory_store_key}",
    request=DeleteMemoryStoreRequest,
    answer=Empty(status=204),
)


@overload
def memory_stores_delete(
    core: OrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def memory_stores_delete(
    core: AsyncOrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def memory_stores_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMemoryStoreRequest | DeleteMemoryStoreRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a memory store with its memories and their documents.

    `DELETE /v2/memory-stores/{memory_store_key}`.
    """
    return core.call(OPERATION, request, options)
