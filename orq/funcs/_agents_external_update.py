# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import ExternalAgentResponse, UpdateExternalAgentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import UpdateExternalAgentRequestParam

OPERATION = Operation(
    name="agents_external_update",
    method="PATCH",
    path="/v2/agents/external/{agent_key}",
    request=UpdateExternalAgentRequest,
    answer=Json(ExternalAgentResponse),
)


@overload
def agents_external_update(
    core: OrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_update(
    core: AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Change how an external agent is registered or reached.

    `PATCH /v2/agents/external/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
