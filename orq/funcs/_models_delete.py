# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.model_requests import DeleteModelRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteModelRequestParam

OPERATION = Operation(
    name="models_delete",
    method="DELETE",
    path="/v2/models/{id}",
    request=DeleteModelRequest,
    answer=Empty(status=200),
)


@overload
def models_delete(
    core: OrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_delete(
    core: AsyncOrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def models_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteModelRequest | DeleteModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a custom model from the workspace.

    `DELETE /v2/models/{id}`.
    """
    return core.call(OPERATION, request, options)
