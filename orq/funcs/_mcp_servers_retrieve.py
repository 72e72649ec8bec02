# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_requests import RetrieveMCPServerRequest
from ..models.mcp_servers import MCPServerResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import RetrieveMCPServerRequestParam

OPERATION = Operation(
    name="mcp_servers_retrieve",
    method="GET",
    path="/v2/mcp-servers/{id}",
    request=RetrieveMCPServerRequest,
    answer=Json(MCPServerResponse),
)


@overload
def mcp_servers_retrieve(
    core: OrqCore,
    request: RetrieveMCPServerRequest | RetrieveMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
@overload
async def mcp_servers_retrieve(
    core: AsyncOrqCore,
    request: RetrieveMCPServerRequest | RetrieveMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError]: ...
def mcp_servers_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMCPServerRequest | RetrieveMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPServerResponse, OrqError] | Awaitable[Result[MCPServerResponse, OrqError]]:
    """Fetch an MCP server by its id, with its tools.

    `GET /v2/mcp-servers/{id}`.
    """
    return core.call(OPERATION, request, options)
