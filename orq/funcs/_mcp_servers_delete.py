# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_requests import DeleteMCPServerRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMCPServerRequestParam

OPERATION = Operation(
    name="mcp_servers_delete",
    method="DELETE",
    path="/v2/mcp-servers/{id}",
    request=DeleteMCPServerRequest,
    answer=Json(dict[str, Any]),
)


@overload
def mcp_servers_delete(
    core: OrqCore,
    request: DeleteMCPServerRequest | DeleteMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def mcp_servers_delete(
    core: AsyncOrqCore,
    request: DeleteMCPServerRequest | DeleteMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def mcp_servers_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMCPServerRequest | DeleteMCPServerRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an MCP server by its id.

    `DELETE /v2/mcp-servers/{id}`.
    """
    return core.call(OPERATION, request, options)
