# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasets import Dataset, RetrieveDatasetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import RetrieveDatasetRequestParam

OPERATION = Operation(
    name="datasets_retrieve",
    method="GET",
    path="/v2/datasets/{dataset_id}",
    request=RetrieveDatasetRequest,
    answer=Json(Dataset),
)


@overload
def datasets_retrieve(
    core: OrqCore,
    request: RetrieveDatasetRequest | RetrieveDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError]: ...
@overload
async def datasets_retrieve(
    core: AsyncOrqCore,
    request: RetrieveDatasetRequest | RetrieveDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError]: ...
def datasets_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveDatasetRequest | RetrieveDatasetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Dataset, OrqError] | Awaitable[Result[Dataset, OrqError]]:
    """Fetch a dataset by its id, without its datapoints.

    `GET /v2/datasets/{dataset_id}`.
    """
    return core.call(OPERATION, request, options)
