# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_changes import CreateAgentRequest
from ..models.agents import Agent

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAgentRequestParam

OPERATION = Operation(
    name="agents_create",
    method="POST",
    path="/v2/agents",
    request=CreateAgentRequest,
    answer=Json(Agent, status=201),
)


@overload
def agents_create(
    core: OrqCore, request: CreateAgentRequest | CreateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_create(
    core: AsyncOrqCore, request: CreateAgentRequest | CreateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
def agents_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAgentRequest | CreateAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Create an agent from a model, instructions, tools and knowledge bases.

    `POST /v2/agents`.
    """
    return core.call(OPERATION, request, options)
