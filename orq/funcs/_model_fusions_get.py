# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import GetModelFusionRequest, ModelFusionResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import GetModelFusionRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
