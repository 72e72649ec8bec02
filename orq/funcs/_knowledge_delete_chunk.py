# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.knowledge_requests import DeleteChunkRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import DeleteChunkRequestParam

OPERATION = Operation(
    name="knowledge_delete_chunk",
    method="DELETE",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
    request=DeleteChunkRequest,
    answer=Empty(status=204),
)


@overload
def knowledge_delete_chunk(
    core: OrqCore, request: DeleteChunkRequest | DeleteChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def knowledge_delete_chunk(
    core: AsyncOrqCore, request: DeleteChunkRequest | DeleteChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def knowledge_delete_chunk(
    core: OrqCore | AsyncOrqCore,
    request: DeleteChunkRequest | DeleteChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a chunk from its datasource and from the index.

    `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(OPERATION, request, options)
