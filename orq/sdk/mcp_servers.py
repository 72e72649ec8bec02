# @generated
"""`client.mcp_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.mcp_server_changes import MCPAuthConfig
    from ..models.mcp_server_requests import TestMCPServerToolResponse
    from ..models.mcp_servers import ListMCPServersResponse, MCPConnection, MCPServer, MCPServerResponse
    from ..models.mcp_tools import MCPToolExposure
    from ..models.sharing import Sharing
    from ..params._m import MCPAuthConfigParam, MCPConnectionParam, MCPToolExposureParam
    from ..params._s import SharingParam


class MCPServersNamespace(Namespace):
    """MCP servers: connect, change, try, sync and delete them."""

    def create(
        self,
        *,
        key: str,
        display_name: str,
        connection: MCPConnection | MCPConnectionParam,
        auth: MCPAuthConfig | MCPAuthConfigParam,
        default_tool_exposure: MCPToolExposure | MCPToolExposureParam,
        description: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Connect an MCP server to the workspace.

        `POST /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "connection": connection,
            "auth": auth,
            "default_tool_exposure": default_tool_exposure,
            "description": description,
            "sharing": sharing,
        }
        return mcp_servers_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP server by its id.

        `DELETE /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_delete

        request: Any = {"id": id}
        return mcp_servers_delete(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMCPServersResponse:
        """List MCP servers, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return mcp_servers_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MCPServer]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return Items(mcp_servers_list, self._core, request, options, raises=True)

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch an MCP server by its id, with its tools.

        `GET /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_retrieve

        request: Any = {"id": id}
        return mcp_servers_retrieve(self._core, request, options=options).unwrap()

    def sync(
        self,
        *,
        id: str,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Ask an MCP server for its tools anew and store what it says.

        `POST /v2/mcp-servers/{id}:sync`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_sync

        request: Any = {"id": id, "discovery_variables": discovery_variables}
        return mcp_servers_sync(self._core, request, options=options).unwrap()

    def test_tool(
        self,
        *,
        id: str,
        tool_name: str,
        arguments: Mapping[str, Any] | None = None,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> TestMCPServerToolResponse:
        """Call one tool of an MCP server to try it.

        `POST /v2/mcp-servers/{id}/tools:test`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_test_tool

        request: Any = {
            "id": id,
            "tool_name": tool_name,
            "arguments": arguments,
            "discovery_variables": discovery_variables,
        }
        return mcp_servers_test_tool(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        id: str,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        connection: MCPConnection | MCPConnectionParam | None = None,
        auth: MCPAuthConfig | MCPAuthConfigParam | None = None,
        default_tool_exposure: MCPToolExposure | MCPToolExposureParam | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Change how an MCP server is reached or exposed.

        `PATCH /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_update

        request: Any = {
            "id": id,
            "key": key,
            "display_name": display_name,
            "description": description,
            "connection": connection,
            "auth": auth,
            "default_tool_exposure": default_tool_exposure,
            "sharing": sharing,
        }
        return mcp_servers_update(self._core, request, options=options).unwrap()


class AsyncMCPServersNamespace(AsyncNamespace):
    """MCP servers: connect, change, try, sync and delete them."""

    async def create(
        self,
        *,
        key: str,
        display_name: str,
        connection: MCPConnection | MCPConnectionParam,
        auth: MCPAuthConfig | MCPAuthConfigParam,
        default_tool_exposure: MCPToolExposure | MCPToolExposureParam,
        description: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Connect an MCP server to the workspace.

        `POST /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "connection": connection,
            "auth": auth,
            "default_tool_exposure": default_tool_exposure,
            "description": description,
            "sharing": sharing,
        }
        return (await mcp_servers_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP server by its id.

        `DELETE /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_delete

        request: Any = {"id": id}
        return (await mcp_servers_delete(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMCPServersResponse:
        """List MCP servers, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return (await mcp_servers_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MCPServer]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return AsyncItems(mcp_servers_list, self._core, request, options, raises=True)

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch an MCP server by its id, with its tools.

        `GET /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_retrieve

        request: Any = {"id": id}
        return (await mcp_servers_retrieve(self._core, request, options=options)).unwrap()

    async def sync(
        self,
        *,
        id: str,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Ask an MCP server for its tools anew and store what it says.

        `POST /v2/mcp-servers/{id}:sync`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_sync

        request: Any = {"id": id, "discovery_variables": discovery_variables}
        return (await mcp_servers_sync(self._core, request, options=options)).unwrap()

    async def test_tool(
        self,
        *,
        id: str,
        tool_name: str,
        arguments: Mapping[str, Any] | None = None,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> TestMCPServerToolResponse:
        """Call one tool of an MCP server to try it.

        `POST /v2/mcp-servers/{id}/tools:test`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_test_tool

        request: Any = {
            "id": id,
            "tool_name": tool_name,
            "arguments": arguments,
            "discovery_variables": discovery_variables,
        }
        return (await mcp_servers_test_tool(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        id: str,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        connection: MCPConnection | MCPConnectionParam | None = None,
        auth: MCPAuthConfig | MCPAuthConfigParam | None = None,
        default_tool_exposure: MCPToolExposure | MCPToolExposureParam | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Change how an MCP server is reached or exposed.

        `PATCH /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_servers import mcp_servers_update

        request: Any = {
            "id": id,
            "key": key,
            "display_name": display_name,
            "description": description,
            "connection": connection,
            "auth": auth,
            "default_tool_exposure": default_tool_exposure,
            "sharing": sharing,
        }
        return (await mcp_servers_update(self._core, request, options=options)).unwrap()
