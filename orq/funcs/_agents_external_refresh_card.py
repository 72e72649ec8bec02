# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import ExternalAgentResponse, RefreshExternalAgentCardRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import RefreshExternalAgentCardRequestParam

OPERATION = Operation(
    name="agents_external_refresh_card",
    method="POST",
    path="/v2/agents/external/{agent_key}:refreshCard",
    request=RefreshExternalAgentCardRequest,
    body="body",
    answer=Json(ExternalAgentResponse),
)


@overload
def agents_external_refresh_card(
    core: OrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_refresh_card(
    core: AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_refresh_card(
    core: OrqCore | AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch an external agent's card anew and replace the stored one.

    `POST /v2/agents/external/{agent_key}:refreshCard`.
    """
    return core.call(OPERATION, request, options)
