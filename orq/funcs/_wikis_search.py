# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_pages import SearchWikiRequest, SearchWikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import SearchWikiRequestParam

OPERATION = Operation(
    name="wikis_search",
    method="GET",
    path="/v2/wikis/{wiki_id}/search",
    request=SearchWikiRequest,
    query=("query", "limit"),
    answer=Json(SearchWikiResponse),
)


@overload
def wikis_search(
    core: OrqCore, request: SearchWikiRequest | SearchWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchWikiResponse, OrqError]: ...
@overload
async def wikis_search(
    core: AsyncOrqCore, request: SearchWikiRequest | SearchWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchWikiResponse, OrqError]: ...
def wikis_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchWikiRequest | SearchWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchWikiResponse, OrqError] | Awaitable[Result[SearchWikiResponse, OrqError]]:
    """Search the pages of a wiki.

    `GET /v2/wikis/{wiki_id}/search`.
    """
    return core.call(OPERATION, request, options)
