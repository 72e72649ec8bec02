# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.deployment_calls import InvokeDeploymentRequest
from ..models.deployment_responses import DeploymentResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import InvokeDeploymentRequestParam

OPERATION = Operation(
    name="deployments_invoke",
    method="POST",
    path="/v2/deployments/invoke",
    request=InvokeDeploymentRequest,
    constant={"stream": False},
    answer=Json(DeploymentResponse, or_none=True),
)


@overload
def deployments_invoke(
    core: OrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError]: ...
@overload
async def deployments_invoke(
    core: AsyncOrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError]: ...
def deployments_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError] | Awaitable[Result[DeploymentResponse, OrqError]]:
    """Call a deployment and get the whole answer.

    `POST /v2/deployments/invoke`.
    """
    return core.call(OPERATION, request, options)
