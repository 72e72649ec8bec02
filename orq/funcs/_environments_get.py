# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.environments import EnvironmentResponse, GetEnvironmentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import GetEnvironmentRequestParam

OPERATION = Operation(
    name="environments_get",
    method="GET",
    path="/v3/environments/{environment_id}",
    request=GetEnvironmentRequest,
    answer=Json(EnvironmentResponse),
)


@overload
def environments_get(
    core: OrqCore, request: GetEnvironmentRequest | GetEnvironmentRequestParam, *, options: RequestOptions | None = None
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_get(
    core: AsyncOrqCore,
    request: GetEnvironmentRequest | GetEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_get(
    core: OrqCore | AsyncOrqCore,
    request: GetEnvironmentRequest | GetEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Fetch an environment by its id.

    `GET /v3/environments/{environment_id}`.
    """
    return core.call(OPERATION, request, options)
