# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.identities import ListIdentitiesResponse
from ..models.identity_requests import ListIdentitiesRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import ListIdentitiesRequestParam

OPERATION = Operation(
    name="identities_list",
    method="GET",
    path="/v2/identities",
    request=ListIdentitiesRequest,
    query=(
        "limit",
        "starting_after",
        "ending_before",
        "search",
        "filter_by_tags",
        "include_metrics",
        "sort_by",
        "include_budget",
    ),
    answer=Json(ListIdentitiesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def identities_list(
    core: OrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError]: ...
@overload
async def identities_list(
    core: AsyncOrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError]: ...
def identities_list(
    core: OrqCore | AsyncOrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError] | Awaitable[Result[ListIdentitiesResponse, OrqError]]:
    """List identities, if asked with metrics and budgets, a page at a time.

    `GET /v2/identities`.
    """
    return core.call(OPERATION, request, options)
