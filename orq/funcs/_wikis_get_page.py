# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_pages import GetWikiPageRequest, WikiPageResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWikiPageRequestParam

OPERATION = Operation(
    name="wikis_get_page",
    method="GET",
    path="/v2/wikis/{wiki_id}/page",
    request=GetWikiPageRequest,
    query=("path", "run_id"),
    answer=Json(WikiPageResponse),
)


@overload
def wikis_get_page(
    core: OrqCore, request: GetWikiPageRequest | GetWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
@overload
async def wikis_get_page(
    core: AsyncOrqCore, request: GetWikiPageRequest | GetWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
def wikis_get_page(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiPageRequest | GetWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError] | Awaitable[Result[WikiPageResponse, OrqError]]:
    """Fetch a page of a wiki.

    `GET /v2/wikis/{wiki_id}/page`.
    """
    return core.call(OPERATION, request, options)
