# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_requests import SyncMCPServerRequest
from ..models.mcp_servers import MCPServerResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import SyncMCPServerRequestParam

OPERATION = Operation(
    name="mcp_servers_sync",
    method="POST",
    path="/v2/mcp-servers/{id}:sync",
    request=SyncMCPServerRequest,
    answer=Json(MCPServerResponse),
)


@overload
def mcp_servers_sync(
    core: OrqCore, request: SyncMCPServerRequest | SyncMCPServerRequestParam, *, options: RequestOptions | None = None
) -> Result[MCPServerResponse, OrqError]: ...
@overload
async def mcp_servers_sync(
    core: AsyncOrqCore,
    request: SyncMCPServerRequest | SyncMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
def mcp_servers_sync(
    core: OrqCore | AsyncOrqCore,
    request: SyncMCPServerRequest | SyncMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError] | Awaitable[Result[MCPServerResponse, OrqError]]:
    """Ask an MCP server for its tools anew and store what it says.

    `POST /v2/mcp-servers/{id}:sync`.
    """
    return core.call(OPERATION, request, options)
