# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import KnowledgeChunk, ToggleChunkRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import ToggleChunkRequestParam

OPERATION = Operation(
    name="knowledge_toggle_chunk",
    method="PATCH",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled",
    request=ToggleChunkRequest,
    answer=Json(KnowledgeChunk),
)


@overload
def knowledge_toggle_chunk(
    core: OrqCore, request: ToggleChunkRequest | ToggleChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_toggle_chunk(
    core: AsyncOrqCore, request: ToggleChunkRequest | ToggleChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_toggle_chunk(
    core: OrqCore | AsyncOrqCore,
    request: ToggleChunkRequest | ToggleChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Let searches find a chunk, or hide it from them.

    `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled`.
    """
    return core.call(OPERATION, request, options)
