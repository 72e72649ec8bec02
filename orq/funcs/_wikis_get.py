# Generated from api/.
"""`GET /v2/wikis/{wiki_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.wikis import GetWikiRequest, WikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.wikis import GetWikiRequestParam

OPERATION = Operation(
    name="wikis_get",
    method="GET",
    path="/v2/wikis/{wiki_id}",
    request=GetWikiRequest,
    answer=Json(WikiResponse),
)


@overload
def wikis_get(
    core: OrqCore, request: GetWikiRequest | GetWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_get(
    core: AsyncOrqCore, request: GetWikiRequest | GetWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
def wikis_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiRequest | GetWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Coroutine[Any, Any, Result[WikiResponse, OrqError]]:
    """Fetch a wiki by its id.

    `Ok` holds a `WikiResponse`. `GET /v2/wikis/{wiki_id}`.
    """
    return core.call(OPERATION, request, options)
