# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.model_requests import DisableModelRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DisableModelRequestParam

OPERATION = Operation(
    name="models_disable",
    method="DELETE",
    path="/v2/workspace-models/{model_id}",
    request=DisableModelRequest,
    answer=Empty(status=204),
)


@overload
def models_disable(
    core: OrqCore, request: DisableModelRequest | DisableModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_disable(
    core: AsyncOrqCore,
    request: DisableModelRequest | DisableModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_disable(
    core: OrqCore | AsyncOrqCore,
    request: DisableModelRequest | DisableModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Disable a model in the workspace.

    `DELETE /v2/workspace-models/{model_id}`.
    """
    return core.call(OPERATION, request, options)
