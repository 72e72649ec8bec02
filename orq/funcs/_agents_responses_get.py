# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.agent_responses import GetAgentResponse, GetAgentResponseRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import GetAgentResponseRequestParam

OPERATION = Operation(
    name="agents_responses_get",
    method="GET",
    path="/v2/agents/{agent_key}/responses/{task_id}",
    request=GetAgentResponseRequest,
    answer=Json(GetAgentResponse),
    deprecated="responses.get",
)


@overload
def agents_responses_get(
    core: OrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError]: ...
@overload
async def agents_responses_get(
    core: AsyncOrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError]: ...
def agents_responses_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError] | Awaitable[Result[GetAgentResponse, OrqError]]:
    """Fetch an agent's response by the task that it belongs to.

    `GET /v2/agents/{agent_key}/responses/{task_id}`. Deprecated: use `responses.get`.
    """
    return core.call(OPERATION, request, options)
