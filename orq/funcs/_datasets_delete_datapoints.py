# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.datapoints import DeleteDatapointsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeleteDatapointsRequestParam

OPERATION = Operation(
    name="datasets_delete_datapoints",
    method="POST",
    path="/v2/datasets/{dataset_id}/datapoints-bulk-delete",
    request=DeleteDatapointsRequest,
    answer=Empty(status=204),
)


@overload
def datasets_delete_datapoints(
    core: OrqCore,
    request: DeleteDatapointsRequest | DeleteDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def datasets_delete_datapoints(
    core: AsyncOrqCore,
    request: DeleteDatapointsRequest | DeleteDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def datasets_delete_datapoints(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDatapointsRequest | DeleteDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete several datapoints of a dataset by their ids.

    `POST /v2/datasets/{dataset_id}/datapoints-bulk-delete`.
    """
    return core.call(OPERATION, request, options)
