# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.mcp_server_requests import ListMCPServersRequest
from ..models.mcp_servers import ListMCPServersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMCPServersRequestParam

OPERATION = Operation(
    name="mcp_servers_list",
    method="GET",
    path="/v2/mcp-servers",
    request=ListMCPServersRequest,
    query=("limit", "starting_after", "ending_before", "search"),
    answer=Json(ListMCPServersResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def mcp_servers_list(
    core: OrqCore,
    request: ListMCPServersRequest | ListMCPServersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPServersResponse, OrqError]: ...
@overload
async def mcp_servers_list(
    core: AsyncOrqCore,
    request: ListMCPServersRequest | ListMCPServersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPServersResponse, OrqError]: ...
def mcp_servers_list(
    core: OrqCore | AsyncOrqCore,
    request: ListMCPServersRequest | ListMCPServersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPServersResponse, OrqError] | Awaitable[Result[ListMCPServersResponse, OrqError]]:
    """List MCP servers, a page at a time.

    `GET /v2/mcp-servers`.
    """
    return core.call(OPERATION, request, options)
