# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import CreateChunksRequest, KnowledgeChunk

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import CreateChunksRequestParam

OPERATION = Operation(
    name="knowledge_create_chunks",
    method="POST",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
    request=CreateChunksRequest,
    body="body",
    answer=Json(list[KnowledgeChunk]),
)


@overload
def knowledge_create_chunks(
    core: OrqCore, request: CreateChunksRequest | CreateChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[list[KnowledgeChunk], OrqError]: ...
@overload
async def knowledge_create_chunks(
    core: AsyncOrqCore,
    request: CreateChunksRequest | CreateChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[KnowledgeChunk], OrqError]: ...
def knowledge_create_chunks(
    core: OrqCore | AsyncOrqCore,
    request: CreateChunksRequest | CreateChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[KnowledgeChunk], OrqError] | Awaitable[Result[list[KnowledgeChunk], OrqError]]:
    """Add 1 to 100 chunks to a datasource.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(OPERATION, request, options)
