# Generated from api/.
"""`DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Operation
from ..models.knowledge_requests import DeleteChunkRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.knowledge_requests import DeleteChunkRequestParam

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
) -> Result[None, OrqError] | Coroutine[Any, Any, Result[None, OrqError]]:
    """Delete a chunk from its datasource and from the index.

    `Ok` holds None. `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(OPERATION, request, options)
