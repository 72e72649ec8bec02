# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.datapoints import DeleteDatapointRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeleteDatapointRequestParam

OPERATION = Operation(
    name="datasets_delete_datapoint",
    method="DELETE",
    path="/v2/datasets/{dataset_id}/datapoints/{datapoint_id}",
    request=DeleteDatapointRequest,
    answer=Empty(status=204),
)


@overload
def datasets_delete_datapoint(
    core: OrqCore,
    request: DeleteDatapointRequest | DeleteDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def datasets_delete_datapoint(
    core: AsyncOrqCore,
    request: DeleteDatapointRequest | DeleteDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def datasets_delete_datapoint(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDatapointRequest | DeleteDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a datapoint from its dataset.

    `DELETE /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`.
    """
    return core.call(OPERATION, request, options)
