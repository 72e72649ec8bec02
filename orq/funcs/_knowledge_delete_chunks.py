# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import DeleteChunksRequest, DeleteChunksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import DeleteChunksRequestParam

OPERATION = Operation(
    name="knowledge_delete_chunks",
    method="DELETE",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
    request=DeleteChunksRequest,
    answer=Json(DeleteChunksResponse),
)


@overload
def knowledge_delete_chunks(
    core: OrqCore, request: DeleteChunksRequest | DeleteChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[DeleteChunksResponse, OrqError]: ...
@overload
async def knowledge_delete_chunks(
    core: AsyncOrqCore,
    request: DeleteChunksRequest | DeleteChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteChunksResponse, OrqError]: ...
def knowledge_delete_chunks(
    core: OrqCore | AsyncOrqCore,
    request: DeleteChunksRequest | DeleteChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteChunksResponse, OrqError] | Awaitable[Result[DeleteChunksResponse, OrqError]]:
    """Delete up to 100 chunks and report those that could not be.

    `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(OPERATION, request, options)
