# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_runs import RefreshWikiRequest, RefreshWikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import RefreshWikiRequestParam

OPERATION = Operation(
    name="wikis_refresh",
    method="POST",
    path="/v2/wikis/{wiki_id}/refresh",
    request=RefreshWikiRequest,
    answer=Json(RefreshWikiResponse),
)


@overload
def wikis_refresh(
    core: OrqCore, request: RefreshWikiRequest | RefreshWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[RefreshWikiResponse, OrqError]: ...
@overload
async def wikis_refresh(
    core: AsyncOrqCore, request: RefreshWikiRequest | RefreshWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[RefreshWikiResponse, OrqError]: ...
def wikis_refresh(
    core: OrqCore | AsyncOrqCore,
    request: RefreshWikiRequest | RefreshWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RefreshWikiResponse, OrqError] | Awaitable[Result[RefreshWikiResponse, OrqError]]:
    """Bring a wiki up to date with its repository.

    `POST /v2/wikis/{wiki_id}/refresh`.
    """
    return core.call(OPERATION, request, options)
