# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import DeleteExternalAgentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import DeleteExternalAgentRequestParam

OPERATION = Operation(
    name="agents_external_delete",
    method="DELETE",
    path="/v2/agents/external/{agent_key}",
    request=DeleteExternalAgentRequest,
    answer=Json(dict[str, Any]),
)


@overload
def agents_external_delete(
    core: OrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def agents_external_delete(
    core: AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def agents_external_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an external agent from the registry.

    `DELETE /v2/agents/external/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
