# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.wikis import DeleteWikiRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import DeleteWikiRequestParam

OPERATION = Operation(
    name="wikis_delete",
    method="DELETE",
    path="/v2/wikis/{wiki_id}",
    request=DeleteWikiRequest,
    answer=Json(dict[str, Any]),
)


@overload
def wikis_delete(
    core: OrqCore, request: DeleteWikiRequest | DeleteWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def wikis_delete(
    core: AsyncOrqCore, request: DeleteWikiRequest | DeleteWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def wikis_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteWikiRequest | DeleteWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a wiki.

    `DELETE /v2/wikis/{wiki_id}`.
    """
    return core.call(OPERATION, request, options)
