# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.mcp_server_requests import (
        DeleteMCPServerRequest,
        ListMCPServersRequest,
        RetrieveMCPServerRequest,
        SyncMCPServerRequest,
        TestMCPServerToolRequest,
        TestMCPServerToolResponse,
    )
    from ..models.mcp_servers import (
        CreateMCPServerRequest,
        ListMCPServersResponse,
        MCPServerResponse,
        UpdateMCPServerRequest,
    )
    from ..params._m import (
        CreateMCPServerRequestParam,
        DeleteMCPServerRequestParam,
        ListMCPServersRequestParam,
        RetrieveMCPServerRequestParam,
        SyncMCPServerRequestParam,
        TestMCPServerToolRequestParam,
        UpdateMCPServerRequestParam,
    )


@cache
def _mcp_servers_create() -> Operation:
    from ..models.mcp_servers import CreateMCPServerRequest, MCPServerResponse

    return Operation(
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
    return core.call(_mcp_servers_create(), request, options)


@cache
def _mcp_servers_delete() -> Operation:
    from ..models.mcp_server_requests import DeleteMCPServerRequest

    return Operation(
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
    return core.call(_mcp_servers_delete(), request, options)


@cache
def _mcp_servers_list() -> Operation:
    from ..models.mcp_server_requests import ListMCPServersRequest
    from ..models.mcp_servers import ListMCPServersResponse

    return Operation(
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
    return core.call(_mcp_servers_list(), request, options)


@cache
def _mcp_servers_retrieve() -> Operation:
    from ..models.mcp_server_requests import RetrieveMCPServerRequest
    from ..models.mcp_servers import MCPServerResponse

    return Operation(
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
    return core.call(_mcp_servers_retrieve(), request, options)


@cache
def _mcp_servers_sync() -> Operation:
    from ..models.mcp_server_requests import SyncMCPServerRequest
    from ..models.mcp_servers import MCPServerResponse

    return Operation(
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
    """Fetch the present tools of an MCP server and store them.

    `POST /v2/mcp-servers/{id}:sync`.
    """
    return core.call(_mcp_servers_sync(), request, options)


@cache
def _mcp_servers_test_tool() -> Operation:
    from ..models.mcp_server_requests import TestMCPServerToolRequest, TestMCPServerToolResponse

    return Operation(
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
    return core.call(_mcp_servers_test_tool(), request, options)


@cache
def _mcp_servers_update() -> Operation:
    from ..models.mcp_servers import MCPServerResponse, UpdateMCPServerRequest

    return Operation(
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
    return core.call(_mcp_servers_update(), request, options)
