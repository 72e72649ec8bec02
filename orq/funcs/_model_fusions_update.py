# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import ModelFusionResponse, UpdateModelFusionRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateModelFusionRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
