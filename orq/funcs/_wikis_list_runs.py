# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_runs import ListWikiRunsRequest, ListWikiRunsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import ListWikiRunsRequestParam

OPERATION = Operation(
    name="wikis_list_runs",
    method="GET",
    path="/v2/wikis/{wiki_id}/runs",
    request=ListWikiRunsRequest,
    query=("limit",),
    answer=Json(ListWikiRunsResponse),
)


@overload
def wikis_list_runs(
    core: OrqCore, request: ListWikiRunsRequest | ListWikiRunsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListWikiRunsResponse, OrqError]: ...
@overload
async def wikis_list_runs(
    core: AsyncOrqCore,
    request: ListWikiRunsRequest | ListWikiRunsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikiRunsResponse, OrqError]: ...
def wikis_list_runs(
    core: OrqCore | AsyncOrqCore,
    request: ListWikiRunsRequest | ListWikiRunsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikiRunsResponse, OrqError] | Awaitable[Result[ListWikiRunsResponse, OrqError]]:
    """List the runs that wrote a wiki.

    `GET /v2/wikis/{wiki_id}/runs`.
    """
    return core.call(OPERATION, request, options)
