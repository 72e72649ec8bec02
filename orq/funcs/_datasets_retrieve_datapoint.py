# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datapoints import Datapoint, RetrieveDatapointRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import RetrieveDatapointRequestParam

OPERATION = Operation(
    name="datasets_retrieve_datapoint",
    method="GET",
    path="/v2/datasets/{dataset_id}/datapoints/{datapoint_id}",
    request=RetrieveDatapointRequest,
    answer=Json(Datapoint),
)


@overload
def datasets_retrieve_datapoint(
    core: OrqCore,
    request: RetrieveDatapointRequest | RetrieveDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError]: ...
@overload
async def datasets_retrieve_datapoint(
    core: AsyncOrqCore,
    request: RetrieveDatapointRequest | RetrieveDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError]: ...
def datasets_retrieve_datapoint(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveDatapointRequest | RetrieveDatapointRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datapoint, OrqError] | Awaitable[Result[Datapoint, OrqError]]:
    """Fetch a datapoint by its id.

    `GET /v2/datasets/{dataset_id}/datapoints/{datapoint_id}`.
    """
    return core.call(OPERATION, request, options)
