# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.knowledge_chunks import ListChunksPaginatedRequest, ListChunksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import ListChunksPaginatedRequestParam

OPERATION = Operation(
    name="knowledge_list_chunks_paginated",
    method="POST",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list",
    request=ListChunksPaginatedRequest,
    answer=Json(ListChunksResponse),
    pages=Pages(by="page", ask="page", items="data", more="has_more"),
)


@overload
def knowledge_list_chunks_paginated(
    core: OrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError]: ...
@overload
async def knowledge_list_chunks_paginated(
    core: AsyncOrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError]: ...
def knowledge_list_chunks_paginated(
    core: OrqCore | AsyncOrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError] | Awaitable[Result[ListChunksResponse, OrqError]]:
    """List the chunks of a datasource, paged by number.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`.
    """
    return core.call(OPERATION, request, options)
