# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import KnowledgeChunk, RetrieveChunkRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import RetrieveChunkRequestParam

OPERATION = Operation(
    name="knowledge_retrieve_chunk",
    method="GET",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
    request=RetrieveChunkRequest,
    answer=Json(KnowledgeChunk),
)


@overload
def knowledge_retrieve_chunk(
    core: OrqCore, request: RetrieveChunkRequest | RetrieveChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_retrieve_chunk(
    core: AsyncOrqCore,
    request: RetrieveChunkRequest | RetrieveChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_retrieve_chunk(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveChunkRequest | RetrieveChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Fetch a chunk by its id.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(OPERATION, request, options)
