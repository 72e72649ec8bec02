# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.datasets import ClearDatasetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ClearDatasetRequestParam

OPERATION = Operation(
    name="datasets_clear",
    method="DELETE",
    path="/v2/datasets/{dataset_id}/clear",
    request=ClearDatasetRequest,
    answer=Empty(status=204),
)


@overload
def datasets_clear(
    core: OrqCore, request: ClearDatasetRequest | ClearDatasetRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def datasets_clear(
    core: AsyncOrqCore,
    request: ClearDatasetRequest | ClearDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def datasets_clear(
    core: OrqCore | AsyncOrqCore,
    request: ClearDatasetRequest | ClearDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete all datapoints of a dataset and keep the dataset.

    `DELETE /v2/datasets/{dataset_id}/clear`.
    """
    return core.call(OPERATION, request, options)
