# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datapoints import Datapoint, UpdateDatapointRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import UpdateDatapointRequestParam

OPERATION = Operation(
    name="datasets_update_datapoint",
    method="PATCH",
    path="/v2/datasets/{dataset_id}/datapoints/{datapoint_id}",
    request=UpdateDatapointRequest,
    answer=Json(Datapoint),
)


@overload
def datasets_update_datapoint(
    core: OrqCore,
    request: UpdateDatapointRequest | UpdateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError]: ...
@overload
async def datasets_update_datapoint(
    core: AsyncOrqCore,
    request: UpdateDatapointRequest | UpdateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError]: ...
def datasets_update_datapoint(
    core: OrqCore | AsyncOrqCore,
    request: UpdateDatapointRequest | UpdateDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError] | Awaitable[Result[Datapoint, OrqError]]:
    """Change the inputs, messages or expected output of a datapoint.

    `PATCH /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`.
    """
    return core.call(OPERATION, request, options)
