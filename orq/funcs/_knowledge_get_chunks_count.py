# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_chunks import CountChunksRequest, CountChunksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import CountChunksRequestParam

OPERATION = Operation(
    name="knowledge_get_chunks_count",
    method="POST",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count",
    request=CountChunksRequest,
    answer=Json(CountChunksResponse),
)


@overload
def knowledge_get_chunks_count(
    core: OrqCore, request: CountChunksRequest | CountChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[CountChunksResponse, OrqError]: ...
@overload
async def knowledge_get_chunks_count(
    core: AsyncOrqCore, request: CountChunksRequest | CountChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[CountChunksResponse, OrqError]: ...
def knowledge_get_chunks_count(
    core: OrqCore | AsyncOrqCore,
    request: CountChunksRequest | CountChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CountChunksResponse, OrqError] | Awaitable[Result[CountChunksResponse, OrqError]]:
    """Count the chunks of a datasource, all or those that match.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count`.
    """
    return core.call(OPERATION, request, options)
