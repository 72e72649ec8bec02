# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_pages import UpdateWikiPageRequest, WikiPageResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import UpdateWikiPageRequestParam

OPERATION = Operation(
    name="wikis_update_page",
    method="PATCH",
    path="/v2/wikis/{wiki_id}/page",
    request=UpdateWikiPageRequest,
    answer=Json(WikiPageResponse),
)


@overload
def wikis_update_page(
    core: OrqCore, request: UpdateWikiPageRequest | UpdateWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
@overload
async def wikis_update_page(
    core: AsyncOrqCore,
    request: UpdateWikiPageRequest | UpdateWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError]: ...
def wikis_update_page(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWikiPageRequest | UpdateWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError] | Awaitable[Result[WikiPageResponse, OrqError]]:
    """Replace the text of a wiki's page.

    `PATCH /v2/wikis/{wiki_id}/page`.
    """
    return core.call(OPERATION, request, options)
