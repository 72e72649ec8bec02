# Generated from api/.
"""`PUT /v3/model-fusions/{model_fusion_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import ModelFusionResponse, UpdateModelFusionRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.model_fusions import UpdateModelFusionRequestParam

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
) -> Result[ModelFusionResponse, OrqError] | Coroutine[Any, Any, Result[ModelFusionResponse, OrqError]]:
    """Replace the whole configuration of a model fusion.

    `Ok` holds a `ModelFusionResponse`. `PUT /v3/model-fusions/{model_fusion_id}`.
    """
    return core.call(OPERATION, request, options)
