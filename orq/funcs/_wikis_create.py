# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wikis import CreateWikiRequest, WikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import CreateWikiRequestParam

OPERATION = Operation(
    name="wikis_create",
    method="POST",
    path="/v2/wikis",
    request=CreateWikiRequest,
    answer=Json(WikiResponse),
)


@overload
def wikis_create(
    core: OrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_create(
    core: AsyncOrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError]: ...
def wikis_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Create a wiki for a repository, or import the one that it has.

    `POST /v2/wikis`.
    """
    return core.call(OPERATION, request, options)
