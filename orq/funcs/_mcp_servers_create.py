# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_changes import CreateMCPServerRequest
from ..models.mcp_servers import MCPServerResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateMCPServerRequestParam

OPERATION = Operation(
    name="mcp_servers_create",
    method="POST",
    path="/v2/mcp-servers",
    request=CreateMCPServerRequest,
    answer=Json(MCPServerResponse),
)


@overload
def mcp_servers_create(
    core: OrqCore,
    request: CreateMCPServerRequest | CreateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
@overload
async def mcp_servers_create(
    core: AsyncOrqCore,
    request: CreateMCPServerRequest | CreateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
def mcp_servers_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMCPServerRequest | CreateMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError] | Awaitable[Result[MCPServerResponse, OrqError]]:
    """Connect an MCP server to the workspace.

    `POST /v2/mcp-servers`.
    """
    return core.call(OPERATION, request, options)
