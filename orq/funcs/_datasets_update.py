# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasets import Dataset, UpdateDatasetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import UpdateDatasetRequestParam

OPERATION = Operation(
    name="datasets_update",
    method="PATCH",
    path="/v2/datasets/{dataset_id}",
    request=UpdateDatasetRequest,
    answer=Json(Dataset),
)


@overload
def datasets_update(
    core: OrqCore, request: UpdateDatasetRequest | UpdateDatasetRequestParam, *, options: RequestOptions | None = None
) -> Result[Dataset, OrqError]: ...
@overload
async def datasets_update(
    core: AsyncOrqCore,
    request: UpdateDatasetRequest | UpdateDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError]: ...
def datasets_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateDatasetRequest | UpdateDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError] | Awaitable[Result[Dataset, OrqError]]:
    """Rename a dataset or move it to another project.

    `PATCH /v2/datasets/{dataset_id}`.
    """
    return core.call(OPERATION, request, options)
