# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.environments import ListEnvironmentsRequest, ListEnvironmentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import ListEnvironmentsRequestParam

OPERATION = Operation(
    name="environments_list",
    method="GET",
    path="/v3/environments",
    request=ListEnvironmentsRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "search"),
    answer=Json(ListEnvironmentsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def environments_list(
    core: OrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError]: ...
@overload
async def environments_list(
    core: AsyncOrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError]: ...
def environments_list(
    core: OrqCore | AsyncOrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError] | Awaitable[Result[ListEnvironmentsResponse, OrqError]]:
    """List environments, a page at a time.

    `GET /v3/environments`.
    """
    return core.call(OPERATION, request, options)
