# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.sessions import ListSessionTagsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ListSessionTagsRequestParam

OPERATION = Operation(
    name="sessions_list_tags",
    method="GET",
    path="/v2/sessions/tags",
    request=ListSessionTagsRequest,
    answer=Json(list[str]),
)


@overload
def sessions_list_tags(
    core: OrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError]: ...
@overload
async def sessions_list_tags(
    core: AsyncOrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError]: ...
def sessions_list_tags(
    core: OrqCore | AsyncOrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError] | Awaitable[Result[list[str], OrqError]]:
    """List all tags that sessions have.

    `GET /v2/sessions/tags`.
    """
    return core.call(OPERATION, request, options)
