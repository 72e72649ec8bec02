# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.model_fusions import (
        CreateModelFusionRequest,
        DeleteModelFusionRequest,
        GetModelFusionRequest,
        ListModelFusionsRequest,
        ListModelFusionsResponse,
        ModelFusionResponse,
        SetModelFusionEnabledRequest,
        UpdateModelFusionRequest,
    )
    from ..params._m import (
        CreateModelFusionRequestParam,
        DeleteModelFusionRequestParam,
        GetModelFusionRequestParam,
        ListModelFusionsRequestParam,
        SetModelFusionEnabledRequestParam,
        UpdateModelFusionRequestParam,
    )


@cache
def _model_fusions_create() -> Operation:
    from ..models.model_fusions import CreateModelFusionRequest, ModelFusionResponse

    return Operation(
        name="model_fusions_create",
        method="POST",
        path="/v3/model-fusions",
        request=CreateModelFusionRequest,
        answer=Json(ModelFusionResponse),
    )


@overload
def model_fusions_create(
    core: OrqCore,
    request: CreateModelFusionRequest | CreateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
@overload
async def model_fusions_create(
    core: AsyncOrqCore,
    request: CreateModelFusionRequest | CreateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
def model_fusions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateModelFusionRequest | CreateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError] | Awaitable[Result[ModelFusionResponse, OrqError]]:
    """Create a virtual model that combines the answers of a panel of models.

    `POST /v3/model-fusions`.
    """
    return core.call(_model_fusions_create(), request, options)


@cache
def _model_fusions_delete() -> Operation:
    from ..models.model_fusions import DeleteModelFusionRequest

    return Operation(
        name="model_fusions_delete",
        method="DELETE",
        path="/v3/model-fusions/{model_fusion_id}",
        request=DeleteModelFusionRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def model_fusions_delete(
    core: OrqCore,
    request: DeleteModelFusionRequest | DeleteModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def model_fusions_delete(
    core: AsyncOrqCore,
    request: DeleteModelFusionRequest | DeleteModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def model_fusions_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteModelFusionRequest | DeleteModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a model fusion for good.

    `DELETE /v3/model-fusions/{model_fusion_id}`.
    """
    return core.call(_model_fusions_delete(), request, options)


@cache
def _model_fusions_get() -> Operation:
    from ..models.model_fusions import GetModelFusionRequest, ModelFusionResponse

    return Operation(
        name="model_fusions_get",
        method="GET",
        path="/v3/model-fusions/{model_fusion_id}",
        request=GetModelFusionRequest,
        answer=Json(ModelFusionResponse),
    )


@overload
def model_fusions_get(
    core: OrqCore, request: GetModelFusionRequest | GetModelFusionRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelFusionResponse, OrqError]: ...
@overload
async def model_fusions_get(
    core: AsyncOrqCore,
    request: GetModelFusionRequest | GetModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
def model_fusions_get(
    core: OrqCore | AsyncOrqCore,
    request: GetModelFusionRequest | GetModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError] | Awaitable[Result[ModelFusionResponse, OrqError]]:
    """Fetch a model fusion by its id.

    `GET /v3/model-fusions/{model_fusion_id}`.
    """
    return core.call(_model_fusions_get(), request, options)


@cache
def _model_fusions_list() -> Operation:
    from ..models.model_fusions import ListModelFusionsRequest, ListModelFusionsResponse

    return Operation(
        name="model_fusions_list",
        method="GET",
        path="/v3/model-fusions",
        request=ListModelFusionsRequest,
        query=("limit", "starting_after", "ending_before", "search", "preset", "enabled"),
        answer=Json(ListModelFusionsResponse),
        pages=Pages(
            by="cursor",
            ask="starting_after",
            back="ending_before",
            item="model_fusion_id",
            items="data",
            more="has_more",
        ),
    )


@overload
def model_fusions_list(
    core: OrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError]: ...
@overload
async def model_fusions_list(
    core: AsyncOrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError]: ...
def model_fusions_list(
    core: OrqCore | AsyncOrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError] | Awaitable[Result[ListModelFusionsResponse, OrqError]]:
    """List model fusions, a page at a time.

    `GET /v3/model-fusions`.
    """
    return core.call(_model_fusions_list(), request, options)


@cache
def _model_fusions_set_enabled() -> Operation:
    from ..models.model_fusions import ModelFusionResponse, SetModelFusionEnabledRequest

    return Operation(
        name="model_fusions_set_enabled",
        method="POST",
        path="/v3/model-fusions/{model_fusion_id}/enabled",
        request=SetModelFusionEnabledRequest,
        answer=Json(ModelFusionResponse),
    )


@overload
def model_fusions_set_enabled(
    core: OrqCore,
    request: SetModelFusionEnabledRequest | SetModelFusionEnabledRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
@overload
async def model_fusions_set_enabled(
    core: AsyncOrqCore,
    request: SetModelFusionEnabledRequest | SetModelFusionEnabledRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
def model_fusions_set_enabled(
    core: OrqCore | AsyncOrqCore,
    request: SetModelFusionEnabledRequest | SetModelFusionEnabledRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError] | Awaitable[Result[ModelFusionResponse, OrqError]]:
    """Switch a model fusion on or off.

    `POST /v3/model-fusions/{model_fusion_id}/enabled`.
    """
    return core.call(_model_fusions_set_enabled(), request, options)


@cache
def _model_fusions_update() -> Operation:
    from ..models.model_fusions import ModelFusionResponse, UpdateModelFusionRequest

    return Operation(
        name="model_fusions_update",
        method="PUT",
        path="/v3/model-fusions/{model_fusion_id}",
        request=UpdateModelFusionRequest,
        answer=Json(ModelFusionResponse),
    )


@overload
def model_fusions_update(
    core: OrqCore,
    request: UpdateModelFusionRequest | UpdateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
@overload
async def model_fusions_update(
    core: AsyncOrqCore,
    request: UpdateModelFusionRequest | UpdateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError]: ...
def model_fusions_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateModelFusionRequest | UpdateModelFusionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelFusionResponse, OrqError] | Awaitable[Result[ModelFusionResponse, OrqError]]:
    """Replace the whole configuration of a model fusion.

    `PUT /v3/model-fusions/{model_fusion_id}`.
    """
    return core.call(_model_fusions_update(), request, options)
