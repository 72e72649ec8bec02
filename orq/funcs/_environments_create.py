# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.environments import CreateEnvironmentRequest, EnvironmentResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import CreateEnvironmentRequestParam

OPERATION = Operation(
    name="environments_create",
    method="POST",
    path="/v3/environments",
    request=CreateEnvironmentRequest,
    answer=Json(EnvironmentResponse),
)


@overload
def environments_create(
    core: OrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_create(
    core: AsyncOrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Create an environment, owned by a project or shared by the workspace.

    `POST /v3/environments`.
    """
    return core.call(OPERATION, request, options)
