# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.datasets import ListDatasetsRequest, ListDatasetsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ListDatasetsRequestParam

OPERATION = Operation(
    name="datasets_list",
    method="GET",
    path="/v2/datasets",
    request=ListDatasetsRequest,
    query=("limit", "starting_after", "ending_before", "search", "updated_by", "project_id"),
    answer=Json(ListDatasetsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def datasets_list(
    core: OrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError]: ...
@overload
async def datasets_list(
    core: AsyncOrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError]: ...
def datasets_list(
    core: OrqCore | AsyncOrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError] | Awaitable[Result[ListDatasetsResponse, OrqError]]:
    """List datasets, a page at a time.

    `GET /v2/datasets`.
    """
    return core.call(OPERATION, request, options)
