# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import ExternalAgentResponse, RetrieveExternalAgentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import RetrieveExternalAgentRequestParam

OPERATION = Operation(
    name="agents_external_retrieve",
    method="GET",
    path="/v2/agents/external/{agent_key}",
    request=RetrieveExternalAgentRequest,
    answer=Json(ExternalAgentResponse),
)


@overload
def agents_external_retrieve(
    core: OrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_retrieve(
    core: AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch an external agent by its key or id.

    `GET /v2/agents/external/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
