# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.knowledge_chunks import ListChunksRequest, ListChunksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import ListChunksRequestParam

OPERATION = Operation(
    name="knowledge_list_chunks",
    method="GET",
    path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
    request=ListChunksRequest,
    query=("limit", "starting_after", "ending_before", "q", "status"),
    answer=Json(ListChunksResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def knowledge_list_chunks(
    core: OrqCore, request: ListChunksRequest | ListChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[ListChunksResponse, OrqError]: ...
@overload
async def knowledge_list_chunks(
    core: AsyncOrqCore, request: ListChunksRequest | ListChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[ListChunksResponse, OrqError]: ...
def knowledge_list_chunks(
    core: OrqCore | AsyncOrqCore,
    request: ListChunksRequest | ListChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError] | Awaitable[Result[ListChunksResponse, OrqError]]:
    """List the chunks of a datasource, paged by cursor.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(OPERATION, request, options)
