# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.mcp_server_requests import TestMCPServerToolRequest, TestMCPServerToolResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import TestMCPServerToolRequestParam

OPERATION = Operation(
    name="mcp_servers_test_tool",
    method="POST",
    path="/v2/mcp-servers/{id}/tools:test",
    request=TestMCPServerToolRequest,
    answer=Json(TestMCPServerToolResponse),
)


@overload
def mcp_servers_test_tool(
    core: OrqCore,
    request: TestMCPServerToolRequest | TestMCPServerToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestMCPServerToolResponse, OrqError]: ...
@overload
async def mcp_servers_test_tool(
    core: AsyncOrqCore,
    request: TestMCPServerToolRequest | TestMCPServerToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestMCPServerToolResponse, OrqError]: ...
def mcp_servers_test_tool(
    core: OrqCore | AsyncOrqCore,
    request: TestMCPServerToolRequest | TestMCPServerToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestMCPServerToolResponse, OrqError] | Awaitable[Result[TestMCPServerToolResponse, OrqError]]:
    """Call one tool of an MCP server to try it.

    `POST /v2/mcp-servers/{id}/tools:test`.
    """
    return core.call(OPERATION, request, options)
