# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_gateways import MCPGatewayResponse, UpdateMCPGatewayRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMCPGatewayRequestParam

OPERATION = Operation(
    name="mcp_gateways_update",
    method="PATCH",
    path="/v2/mcp-gateways/{id}",
    request=UpdateMCPGatewayRequest,
    answer=Json(MCPGatewayResponse),
)


@overload
def mcp_gateways_update(
    core: OrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_update(
    core: AsyncOrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Change an MCP gateway; what is not given stays as it is.

    `PATCH /v2/mcp-gateways/{id}`.
    """
    return core.call(OPERATION, request, options)
