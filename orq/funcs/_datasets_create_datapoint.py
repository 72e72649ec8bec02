# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datapoints import CreateDatapointRequest, Datapoint

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import CreateDatapointRequestParam

OPERATION = Operation(
    name="datasets_create_datapoint",
    method="POST",
    path="/v2/datasets/{dataset_id}/datapoints",
    request=CreateDatapointRequest,
    body="body",
    answer=Json(list[Datapoint]),
)


@overload
def datasets_create_datapoint(
    core: OrqCore,
    request: CreateDatapointRequest | CreateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
@overload
async def datasets_create_datapoint(
    core: AsyncOrqCore,
    request: CreateDatapointRequest | CreateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
def datasets_create_datapoint(
    core: OrqCore | AsyncOrqCore,
    request: CreateDatapointRequest | CreateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError] | Awaitable[Result[list[Datapoint], OrqError]]:
    """Add 1 to 5,000 datapoints to a dataset, sent as a plain array.

    `POST /v2/datasets/{dataset_id}/datapoints`.
    """
    return core.call(OPERATION, request, options)
