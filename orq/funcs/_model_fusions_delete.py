# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.model_fusions import DeleteModelFusionRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteModelFusionRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
