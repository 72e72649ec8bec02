# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wikis import GetWikiRequest, WikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWikiRequestParam

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
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Fetch a wiki by its id.

    `GET /v2/wikis/{wiki_id}`.
    """
    return core.call(OPERATION, request, options)
