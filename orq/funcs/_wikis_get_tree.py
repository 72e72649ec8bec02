# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_pages import GetWikiTreeRequest, GetWikiTreeResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWikiTreeRequestParam

OPERATION = Operation(
    name="wikis_get_tree",
    method="GET",
    path="/v2/wikis/{wiki_id}/tree",
    request=GetWikiTreeRequest,
    answer=Json(GetWikiTreeResponse),
)


@overload
def wikis_get_tree(
    core: OrqCore, request: GetWikiTreeRequest | GetWikiTreeRequestParam, *, options: RequestOptions | None = None
) -> Result[GetWikiTreeResponse, OrqError]: ...
@overload
async def wikis_get_tree(
    core: AsyncOrqCore, request: GetWikiTreeRequest | GetWikiTreeRequestParam, *, options: RequestOptions | None = None
) -> Result[GetWikiTreeResponse, OrqError]: ...
def wikis_get_tree(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiTreeRequest | GetWikiTreeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetWikiTreeResponse, OrqError] | Awaitable[Result[GetWikiTreeResponse, OrqError]]:
    """Fetch the table of contents of a wiki.

    `GET /v2/wikis/{wiki_id}/tree`.
    """
    return core.call(OPERATION, request, options)
