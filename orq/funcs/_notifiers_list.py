# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.notifiers import ListNotifiersRequest, ListNotifiersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._n import ListNotifiersRequestParam

OPERATION = Operation(
    name="notifiers_list",
    method="GET",
    path="/v2/notifiers",
    request=ListNotifiersRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "search", "type"),
    answer=Json(ListNotifiersResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def notifiers_list(
    core: OrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError]: ...
@overload
async def notifiers_list(
    core: AsyncOrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError]: ...
def notifiers_list(
    core: OrqCore | AsyncOrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError] | Awaitable[Result[ListNotifiersResponse, OrqError]]:
    """List notifiers, a page at a time.

    `GET /v2/notifiers`.
    """
    return core.call(OPERATION, request, options)
