# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.datasets import DeleteDatasetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeleteDatasetRequestParam

OPERATION = Operation(
    name="datasets_delete",
    method="DELETE",
    path="/v2/datasets/{dataset_id}",
    request=DeleteDatasetRequest,
    answer=Empty(status=204),
)


@overload
def datasets_delete(
    core: OrqCore, request: DeleteDatasetRequest | DeleteDatasetRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def datasets_delete(
    core: AsyncOrqCore,
    request: DeleteDatasetRequest | DeleteDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def datasets_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDatasetRequest | DeleteDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a dataset and all its datapoints.

    `DELETE /v2/datasets/{dataset_id}`.
    """
    return core.call(OPERATION, request, options)
