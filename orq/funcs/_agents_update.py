# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_changes import UpdateAgentRequest
from ..models.agents import Agent

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import UpdateAgentRequestParam

OPERATION = Operation(
    name="agents_update",
    method="PATCH",
    path="/v2/agents/{agent_key}",
    request=UpdateAgentRequest,
    answer=Json(Agent),
)


@overload
def agents_update(
    core: OrqCore, request: UpdateAgentRequest | UpdateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_update(
    core: AsyncOrqCore, request: UpdateAgentRequest | UpdateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
def agents_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAgentRequest | UpdateAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Change an agent; what is not given stays as it is.

    `PATCH /v2/agents/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
