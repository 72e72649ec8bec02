# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_runs import RunAgentRequest
from ..models.agent_tasks import A2ATask

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RunAgentRequestParam

OPERATION = Operation(
    name="agents_run",
    method="POST",
    path="/v2/agents/run",
    request=RunAgentRequest,
    answer=Json(A2ATask),
    deprecated="responses.create",
)


@overload
def agents_run(
    core: OrqCore, request: RunAgentRequest | RunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
@overload
async def agents_run(
    core: AsyncOrqCore, request: RunAgentRequest | RunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
def agents_run(
    core: OrqCore | AsyncOrqCore,
    request: RunAgentRequest | RunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[A2ATask, OrqError] | Awaitable[Result[A2ATask, OrqError]]:
    """Run an agent described in the request itself, and get its task.

    `POST /v2/agents/run`. Deprecated: use `responses.create`.
    """
    return core.call(OPERATION, request, options)
