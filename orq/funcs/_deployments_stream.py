# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import End, Events, Operation
from ..models.deployment_calls import DeploymentRequest
from ..models.deployment_responses import DeploymentResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeploymentRequestParam
    from ..texts import AsyncTextStream, TextStream

OPERATION = Operation(
    name="deployments_stream",
    method="POST",
    path="/v2/deployments/stream",
    request=DeploymentRequest,
    constant={"stream": True},
    answer=Events(
        type=DeploymentResponse,
        sentinel="[DONE]",
        ends=(
            End("is_final", equals=True),
            End("choices[].finish_reason"),
        ),
        stream="text",
    ),
)


@overload
def deployments_stream(
    core: OrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[TextStream[DeploymentResponse], OrqError]: ...
@overload
async def deployments_stream(
    core: AsyncOrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[AsyncTextStream[DeploymentResponse], OrqError]: ...
def deployments_stream(
    core: OrqCore | AsyncOrqCore,
    request: DeploymentRequest | DeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[TextStream[DeploymentResponse], OrqError] | Awaitable[Result[AsyncTextStream[DeploymentResponse], OrqError]]
):
    """Call a deployment and stream the answer.

    `Ok` holds a `TextStream[DeploymentResponse]`: read it to its end, or close it. `POST /v2/deployments/stream`.
    """
    return core.call(OPERATION, request, options)
