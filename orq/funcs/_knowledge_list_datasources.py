# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.datasources import ListDatasourcesRequest, ListDatasourcesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ListDatasourcesRequestParam

OPERATION = Operation(
    name="knowledge_list_datasources",
    method="GET",
    path="/v2/knowledge/{knowledge_id}/datasources",
    request=ListDatasourcesRequest,
    query=("starting_after", "ending_before", "q", "limit", "status"),
    answer=Json(ListDatasourcesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def knowledge_list_datasources(
    core: OrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError]: ...
@overload
async def knowledge_list_datasources(
    core: AsyncOrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError]: ...
def knowledge_list_datasources(
    core: OrqCore | AsyncOrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError] | Awaitable[Result[ListDatasourcesResponse, OrqError]]:
    """List the datasources of a knowledge base, a page at a time.

    `GET /v2/knowledge/{knowledge_id}/datasources`.
    """
    return core.call(OPERATION, request, options)
