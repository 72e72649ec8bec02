# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.deployment_calls import DeploymentRequest
from ..models.deployments import DeploymentConfig

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeploymentRequestParam

OPERATION = Operation(
    name="deployments_get_config",
    method="POST",
    path="/v2/deployments/get_config",
    request=DeploymentRequest,
    constant={"stream": False},
    answer=Json(DeploymentConfig, or_none=True),
)


@overload
def deployments_get_config(
    core: OrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[DeploymentConfig, OrqError]: ...
@overload
async def deployments_get_config(
    core: AsyncOrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[DeploymentConfig, OrqError]: ...
def deployments_get_config(
    core: OrqCore | AsyncOrqCore,
    request: DeploymentRequest | DeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentConfig, OrqError] | Awaitable[Result[DeploymentConfig, OrqError]]:
    """Fetch the prompt and model that a deployment resolves to, without calling it.

    `POST /v2/deployments/get_config`.
    """
    return core.call(OPERATION, request, options)
