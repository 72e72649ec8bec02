# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_gateways import MCPGatewayResponse, RetrieveMCPGatewayRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import RetrieveMCPGatewayRequestParam

OPERATION = Operation(
    name="mcp_gateways_retrieve",
    method="GET",
    path="/v2/mcp-gateways/{id}",
    request=RetrieveMCPGatewayRequest,
    answer=Json(MCPGatewayResponse),
)


@overload
def mcp_gateways_retrieve(
    core: OrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_retrieve(
    core: AsyncOrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Fetch an MCP gateway by its id.

    `GET /v2/mcp-gateways/{id}`.
    """
    return core.call(OPERATION, request, options)
