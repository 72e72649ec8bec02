# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.agent_requests import DeleteAgentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAgentRequestParam

OPERATION = Operation(
    name="agents_delete",
    method="DELETE",
    path="/v2/agents/{agent_key}",
    request=DeleteAgentRequest,
    answer=Empty(status=204),
)


@overload
def agents_delete(
    core: OrqCore, request: DeleteAgentRequest | DeleteAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def agents_delete(
    core: AsyncOrqCore, request: DeleteAgentRequest | DeleteAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def agents_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAgentRequest | DeleteAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an agent for good.

    `DELETE /v2/agents/{agent_key}`.
    """
    return core.call(OPERATION, request, options)
