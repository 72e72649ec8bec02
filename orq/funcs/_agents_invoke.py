# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_calls import InvokeAgentRequest
from ..models.agent_tasks import A2ATask

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import InvokeAgentRequestParam

OPERATION = Operation(
    name="agents_invoke",
    method="POST",
    path="/v2/agents/{key}/task",
    request=InvokeAgentRequest,
    answer=Json(A2ATask),
    deprecated="responses.create",
)


@overload
def agents_invoke(
    core: OrqCore, request: InvokeAgentRequest | InvokeAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
@overload
async def agents_invoke(
    core: AsyncOrqCore, request: InvokeAgentRequest | InvokeAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
def agents_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeAgentRequest | InvokeAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[A2ATask, OrqError] | Awaitable[Result[A2ATask, OrqError]]:
    """Give an existing agent a message and get its task.

    `POST /v2/agents/{key}/task`. Deprecated: use `responses.create`.
    """
    return core.call(OPERATION, request, options)
