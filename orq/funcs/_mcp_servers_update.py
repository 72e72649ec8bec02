# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_changes import UpdateMCPServerRequest
from ..models.mcp_servers import MCPServerResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateMCPServerRequestParam

OPERATION = Operation(
    name="mcp_servers_update",
    method="PATCH",
    path="/v2/mcp-servers/{id}",
    request=UpdateMCPServerRequest,
    answer=Json(MCPServerResponse),
)


@overload
def mcp_servers_update(
    core: OrqCore,
    request: UpdateMCPServerRequest | UpdateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
@overload
async def mcp_servers_update(
    core: AsyncOrqCore,
    request: UpdateMCPServerRequest | UpdateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
def mcp_servers_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMCPServerRequest | UpdateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError] | Awaitable[Result[MCPServerResponse, OrqError]]:
    """Change how an MCP server is reached or exposed.

    `PATCH /v2/mcp-servers/{id}`.
    """
    return core.call(OPERATION, request, options)
