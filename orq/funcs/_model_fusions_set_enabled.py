# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import ModelFusionResponse, SetModelFusionEnabledRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import SetModelFusionEnabledRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
