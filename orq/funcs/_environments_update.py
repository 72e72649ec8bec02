# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.environments import EnvironmentResponse, UpdateEnvironmentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import UpdateEnvironmentRequestParam

OPERATION = Operation(
    name="environments_update",
    method="PATCH",
    path="/v3/environments/{environment_id}",
    request=UpdateEnvironmentRequest,
    answer=Json(EnvironmentResponse),
)


@overload
def environments_update(
    core: OrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_update(
    core: AsyncOrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Change the name, description or sharing of an environment.

    `PATCH /v3/environments/{environment_id}`.
    """
    return core.call(OPERATION, request, options)
