# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import CreateExternalAgentRequest, ExternalAgentResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import CreateExternalAgentRequestParam

OPERATION = Operation(
    name="agents_external_create",
    method="POST",
    path="/v2/agents/external",
    request=CreateExternalAgentRequest,
    answer=Json(ExternalAgentResponse),
)


@overload
def agents_external_create(
    core: OrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_create(
    core: AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Register an external agent by the address at which it speaks A2A.

    `POST /v2/agents/external`.
    """
    return core.call(OPERATION, request, options)
