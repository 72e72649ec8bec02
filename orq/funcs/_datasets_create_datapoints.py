# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datapoints import BulkCreateDatapointsRequest, Datapoint

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import BulkCreateDatapointsRequestParam

OPERATION = Operation(
    name="datasets_create_datapoints",
    method="POST",
    path="/v2/datasets/{dataset_id}/datapoints/bulk",
    request=BulkCreateDatapointsRequest,
    answer=Json(list[Datapoint]),
)


@overload
def datasets_create_datapoints(
    core: OrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
@overload
async def datasets_create_datapoints(
    core: AsyncOrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
def datasets_create_datapoints(
    core: OrqCore | AsyncOrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError] | Awaitable[Result[list[Datapoint], OrqError]]:
    """Add several datapoints to a dataset, sent as `items`.

    `POST /v2/datasets/{dataset_id}/datapoints/bulk`.
    """
    return core.call(OPERATION, request, options)
