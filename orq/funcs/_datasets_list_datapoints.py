# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.datapoints import ListDatapointsRequest, ListDatapointsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ListDatapointsRequestParam

OPERATION = Operation(
    name="datasets_list_datapoints",
    method="GET",
    path="/v2/datasets/{dataset_id}/datapoints",
    request=ListDatapointsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListDatapointsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def datasets_list_datapoints(
    core: OrqCore, request: ListDatapointsRequest | ListDatapointsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListDatapointsResponse, OrqError]: ...
@overload
async def datasets_list_datapoints(
    core: AsyncOrqCore,
    request: ListDatapointsRequest | ListDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatapointsResponse, OrqError]: ...
def datasets_list_datapoints(
    core: OrqCore | AsyncOrqCore,
    request: ListDatapointsRequest | ListDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatapointsResponse, OrqError] | Awaitable[Result[ListDatapointsResponse, OrqError]]:
    """List the datapoints of a dataset, a page at a time.

    `GET /v2/datasets/{dataset_id}/datapoints`.
    """
    return core.call(OPERATION, request, options)
