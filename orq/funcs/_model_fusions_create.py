# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import CreateModelFusionRequest, ModelFusionResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateModelFusionRequestParam

OPERATION = Operation(
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
    """Create a virtual model that fuses the answers of a panel of models.

    `POST /v3/model-fusions`.
    """
    return core.call(OPERATION, request, options)
