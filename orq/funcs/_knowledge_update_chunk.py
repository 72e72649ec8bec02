# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import KnowledgeChunk, UpdateChunkRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import UpdateChunkRequestParam

OPERATION = Operation(
    name="knowledge_update_chunk",
    method="PATCH",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
    request=UpdateChunkRequest,
    answer=Json(KnowledgeChunk),
)


@overload
def knowledge_update_chunk(
    core: OrqCore, request: UpdateChunkRequest | UpdateChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_update_chunk(
    core: AsyncOrqCore, request: UpdateChunkRequest | UpdateChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_update_chunk(
    core: OrqCore | AsyncOrqCore,
    request: UpdateChunkRequest | UpdateChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Change the text, metadata or embedding of a chunk.

    `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(OPERATION, request, options)
