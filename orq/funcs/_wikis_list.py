# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.wikis import ListWikisRequest, ListWikisResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import ListWikisRequestParam

OPERATION = Operation(
    name="wikis_list",
    method="GET",
    path="/v2/wikis",
    request=ListWikisRequest,
    query=("limit", "starting_after", "ending_before", "repository_key", "branch", "factory_id"),
    answer=Json(ListWikisResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="wiki_id", items="data", more="has_more"),
)


@overload
def wikis_list(
    core: OrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError]: ...
@overload
async def wikis_list(
    core: AsyncOrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError]: ...
def wikis_list(
    core: OrqCore | AsyncOrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError] | Awaitable[Result[ListWikisResponse, OrqError]]:
    """List wikis of repositories, a page at a time.

    `GET /v2/wikis`.
    """
    return core.call(OPERATION, request, options)
