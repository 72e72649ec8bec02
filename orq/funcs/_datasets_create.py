# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasets import CreateDatasetRequest, Dataset

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import CreateDatasetRequestParam

OPERATION = Operation(
    name="datasets_create",
    method="POST",
    path="/v2/datasets",
    request=CreateDatasetRequest,
    answer=Json(Dataset),
)


@overload
def datasets_create(
    core: OrqCore, request: CreateDatasetRequest | CreateDatasetRequestParam, *, options: RequestOptions | None = None
) -> Result[Dataset, OrqError]: ...
@overload
async def datasets_create(
    core: AsyncOrqCore,
    request: CreateDatasetRequest | CreateDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError]: ...
def datasets_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateDatasetRequest | CreateDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError] | Awaitable[Result[Dataset, OrqError]]:
    """Create an empty dataset.

    `POST /v2/datasets`.
    """
    return core.call(OPERATION, request, options)
