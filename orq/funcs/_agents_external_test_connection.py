# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.external_agents import TestExternalAgentConnectionRequest, TestExternalAgentConnectionResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import TestExternalAgentConnectionRequestParam

OPERATION = Operation(
    name="agents_external_test_connection",
    method="POST",
    path="/v2/agents/external/{agent_key}:testConnection",
    request=TestExternalAgentConnectionRequest,
    body="body",
    answer=Json(TestExternalAgentConnectionResponse),
)


@overload
def agents_external_test_connection(
    core: OrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
@overload
async def agents_external_test_connection(
    core: AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
def agents_external_test_connection(
    core: OrqCore | AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[TestExternalAgentConnectionResponse, OrqError]
    | Awaitable[Result[TestExternalAgentConnectionResponse, OrqError]]
):
    """Try to reach an external agent and read its card, storing nothing.

    `POST /v2/agents/external/{agent_key}:testConnection`.
    """
    return core.call(OPERATION, request, options)
