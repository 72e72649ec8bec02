# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.environments import DeleteEnvironmentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import DeleteEnvironmentRequestParam

OPERATION = Operation(
    name="environments_delete",
    method="DELETE",
    path="/v3/environments/{environment_id}",
    request=DeleteEnvironmentRequest,
    answer=Json(dict[str, Any]),
)


@overload
def environments_delete(
    core: OrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def environments_delete(
    core: AsyncOrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def environments_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an environment for good.

    `DELETE /v3/environments/{environment_id}`.
    """
    return core.call(OPERATION, request, options)
