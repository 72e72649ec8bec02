# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.datapoints import (
        BulkCreateDatapointsRequest,
        CreateDatapointRequest,
        Datapoint,
        DeleteDatapointRequest,
        DeleteDatapointsRequest,
        ListDatapointsRequest,
        ListDatapointsResponse,
        RetrieveDatapointRequest,
        UpdateDatapointRequest,
    )
    from ..models.datasets import (
        ClearDatasetRequest,
        CreateDatasetRequest,
        Dataset,
        DeleteDatasetRequest,
        ListDatasetsRequest,
        ListDatasetsResponse,
        RetrieveDatasetRequest,
        UpdateDatasetRequest,
    )
    from ..params._d import (
        BulkCreateDatapointsRequestParam,
        ClearDatasetRequestParam,
        CreateDatapointRequestParam,
        CreateDatasetRequestParam,
        DeleteDatapointRequestParam,
        DeleteDatapointsRequestParam,
        DeleteDatasetRequestParam,
        ListDatapointsRequestParam,
        ListDatasetsRequestParam,
        RetrieveDatapointRequestParam,
        RetrieveDatasetRequestParam,
        UpdateDatapointRequestParam,
        UpdateDatasetRequestParam,
    )


@cache
def _datasets_clear() -> Operation:
    from ..models.datasets import ClearDatasetRequest

    return Operation(
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
    return core.call(_datasets_clear(), request, options)


@cache
def _datasets_create() -> Operation:
    from ..models.datasets import CreateDatasetRequest, Dataset

    return Operation(
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
    return core.call(_datasets_create(), request, options)


@cache
def _datasets_create_datapoint() -> Operation:
    from ..models.datapoints import CreateDatapointRequest, Datapoint

    return Operation(
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
    """Add one datapoint to a dataset, in a list; use `create_datapoints` for many.

    `POST /v2/datasets/{dataset_id}/datapoints`.
    """
    return core.call(_datasets_create_datapoint(), request, options)


@cache
def _datasets_create_datapoints() -> Operation:
    from ..models.datapoints import BulkCreateDatapointsRequest, Datapoint

    return Operation(
        name="datasets_create_datapoints",
        method="POST",
        path="/v2/datasets/{dataset_id}/datapoints/bulk",
        request=BulkCreateDatapointsRequest,
        answer=Json(list[Datapoint]),
    )


@overload
def datasets_create_datapoints(
    core: OrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
@overload
async def datasets_create_datapoints(
    core: AsyncOrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError]: ...
def datasets_create_datapoints(
    core: OrqCore | AsyncOrqCore,
    request: BulkCreateDatapointsRequest | BulkCreateDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[Datapoint], OrqError] | Awaitable[Result[list[Datapoint], OrqError]]:
    """Add many datapoints to a dataset, as `items`; use `create_datapoint` for one.

    `POST /v2/datasets/{dataset_id}/datapoints/bulk`.
    """
    return core.call(_datasets_create_datapoints(), request, options)


@cache
def _datasets_delete() -> Operation:
    from ..models.datasets import DeleteDatasetRequest

    return Operation(
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
    return core.call(_datasets_delete(), request, options)


@cache
def _datasets_delete_datapoint() -> Operation:
    from ..models.datapoints import DeleteDatapointRequest

    return Operation(
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
    return core.call(_datasets_delete_datapoint(), request, options)


@cache
def _datasets_delete_datapoints() -> Operation:
    from ..models.datapoints import DeleteDatapointsRequest

    return Operation(
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
    return core.call(_datasets_delete_datapoints(), request, options)


@cache
def _datasets_list() -> Operation:
    from ..models.datasets import ListDatasetsRequest, ListDatasetsResponse

    return Operation(
        name="datasets_list",
        method="GET",
        path="/v2/datasets",
        request=ListDatasetsRequest,
        query=("limit", "starting_after", "ending_before", "search", "updated_by", "project_id"),
        answer=Json(ListDatasetsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def datasets_list(
    core: OrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError]: ...
@overload
async def datasets_list(
    core: AsyncOrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError]: ...
def datasets_list(
    core: OrqCore | AsyncOrqCore,
    request: ListDatasetsRequest | ListDatasetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasetsResponse, OrqError] | Awaitable[Result[ListDatasetsResponse, OrqError]]:
    """List datasets, a page at a time.

    `GET /v2/datasets`.
    """
    return core.call(_datasets_list(), request, options)


@cache
def _datasets_list_datapoints() -> Operation:
    from ..models.datapoints import ListDatapointsRequest, ListDatapointsResponse

    return Operation(
        name="datasets_list_datapoints",
        method="GET",
        path="/v2/datasets/{dataset_id}/datapoints",
        request=ListDatapointsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListDatapointsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def datasets_list_datapoints(
    core: OrqCore, request: ListDatapointsRequest | ListDatapointsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListDatapointsResponse, OrqError]: ...
@overload
async def datasets_list_datapoints(
    core: AsyncOrqCore,
    request: ListDatapointsRequest | ListDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatapointsResponse, OrqError]: ...
def datasets_list_datapoints(
    core: OrqCore | AsyncOrqCore,
    request: ListDatapointsRequest | ListDatapointsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatapointsResponse, OrqError] | Awaitable[Result[ListDatapointsResponse, OrqError]]:
    """List the datapoints of a dataset, a page at a time.

    `GET /v2/datasets/{dataset_id}/datapoints`.
    """
    return core.call(_datasets_list_datapoints(), request, options)


@cache
def _datasets_retrieve() -> Operation:
    from ..models.datasets import Dataset, RetrieveDatasetRequest

    return Operation(
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
    return core.call(_datasets_retrieve(), request, options)


@cache
def _datasets_retrieve_datapoint() -> Operation:
    from ..models.datapoints import Datapoint, RetrieveDatapointRequest

    return Operation(
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
    return core.call(_datasets_retrieve_datapoint(), request, options)


@cache
def _datasets_update() -> Operation:
    from ..models.datasets import Dataset, UpdateDatasetRequest

    return Operation(
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
    return core.call(_datasets_update(), request, options)


@cache
def _datasets_update_datapoint() -> Operation:
    from ..models.datapoints import Datapoint, UpdateDatapointRequest

    return Operation(
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
    return core.call(_datasets_update_datapoint(), request, options)
