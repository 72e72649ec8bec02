# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_gateways import CreateMCPGatewayRequest, MCPGatewayResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMCPGatewayRequestParam

OPERATION = Operation(
    name="mcp_gateways_create",
    method="POST",
    path="/v2/mcp-gateways",
    request=CreateMCPGatewayRequest,
    answer=Json(MCPGatewayResponse),
)


@overload
def mcp_gateways_create(
    core: OrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_create(
    core: AsyncOrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Create an MCP gateway that offers the tools of linked servers.

    `POST /v2/mcp-gateways`.
    """
    return core.call(OPERATION, request, options)
