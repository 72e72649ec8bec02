# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_gateway_tools import ListMCPGatewayToolsRequest, ListMCPGatewayToolsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMCPGatewayToolsRequestParam

OPERATION = Operation(
    name="mcp_gateways_list_tools",
    method="GET",
    path="/v2/mcp-gateways/{gateway_id}/tools",
    request=ListMCPGatewayToolsRequest,
    query=("limit", "starting_after", "ending_before", "mcp_server_id"),
    answer=Json(ListMCPGatewayToolsResponse),
)


@overload
def mcp_gateways_list_tools(
    core: OrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError]: ...
@overload
async def mcp_gateways_list_tools(
    core: AsyncOrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError]: ...
def mcp_gateways_list_tools(
    core: OrqCore | AsyncOrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError] | Awaitable[Result[ListMCPGatewayToolsResponse, OrqError]]:
    """List the tools that an MCP gateway offers, a page at a time.

    `GET /v2/mcp-gateways/{gateway_id}/tools`.
    """
    return core.call(OPERATION, request, options)
