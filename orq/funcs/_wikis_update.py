# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wikis import UpdateWikiRequest, WikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import UpdateWikiRequestParam

OPERATION = Operation(
    name="wikis_update",
    method="PATCH",
    path="/v2/wikis/{wiki_id}",
    request=UpdateWikiRequest,
    answer=Json(WikiResponse),
)


@overload
def wikis_update(
    core: OrqCore, request: UpdateWikiRequest | UpdateWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_update(
    core: AsyncOrqCore, request: UpdateWikiRequest | UpdateWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
def wikis_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWikiRequest | UpdateWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Change the name, connection or settings of a wiki.

    `PATCH /v2/wikis/{wiki_id}`.
    """
    return core.call(OPERATION, request, options)
