# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_requests import RetrieveAgentRequest
from ..models.agents import Agent

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RetrieveAgentRequestParam

OPERATION = Operation(
    name="agents_retrieve",
    method="GET",
    path="/v2/agents/{agent_key}",
    request=RetrieveAgentRequest,
    answer=Json(Agent),
)


@overload
def agents_retrieve(
    core: OrqCore, request: RetrieveAgentRequest | RetrieveAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_retrieve(
    core: AsyncOrqCore,
    request: RetrieveAgentRequest | RetrieveAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError]: ...
def agents_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveAgentRequest | RetrieveAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Fetch an agent by its key.

    `GET /v2/agents/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
