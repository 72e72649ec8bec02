# @generated
"""`client.mcp_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _mcp_servers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.mcp_server_requests import TestMCPServerToolResponse
    from ..models.mcp_servers import ListMCPServersResponse, MCPAuthConfig, MCPConnection, MCPServer, MCPServerResponse
    from ..models.mcp_tools import MCPToolExposure
    from ..models.sharing import Sharing
    from ..params._m import MCPAuthConfigParam, MCPConnectionParam, MCPToolExposureParam
    from ..params._s import SharingParam


class MCPServersNamespace(Namespace, functions=_mcp_servers):
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

        key: Short name of the server for programs.
        display_name: Name shown in the studio.
        connection: URL and transport of the server.
        auth: How calls authenticate at the server.
        default_tool_exposure: Which tools gateways offer unless they choose themselves.
        description: What the server offers, for people.
        sharing: Which projects may use the server.

        `POST /v2/mcp-servers`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP server by its id.

        id: Id of the server to delete.

        `DELETE /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only servers that match this text.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only servers that match this text.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch an MCP server by its id, with its tools.

        id: Id of the server to fetch.

        `GET /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...

    def sync(
        self,
        *,
        id: str,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch the present tools of an MCP server and store them.

        id: Id of the server to sync.
        discovery_variables: Values by name for the discovery of the server's tools.

        `POST /v2/mcp-servers/{id}:sync`; raises `OrqError`.
        """
        ...

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

        id: Id of the server that has the tool.
        tool_name: Name of the tool to call.
        arguments: Arguments that fit the tool's `input_schema`.
        discovery_variables: Values by name for the discovery of the server's tools.

        `POST /v2/mcp-servers/{id}/tools:test`; raises `OrqError`.
        """
        ...

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

        id: Id of the server to change.
        key: New short name of the server for programs.
        display_name: Name shown in the studio.
        description: What the server offers, for people.
        connection: URL and transport of the server.
        auth: How calls authenticate at the server.
        default_tool_exposure: Which tools gateways offer unless they choose themselves.
        sharing: Which projects may use the server.

        `PATCH /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...


class AsyncMCPServersNamespace(AsyncNamespace, functions=_mcp_servers):
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

        key: Short name of the server for programs.
        display_name: Name shown in the studio.
        connection: URL and transport of the server.
        auth: How calls authenticate at the server.
        default_tool_exposure: Which tools gateways offer unless they choose themselves.
        description: What the server offers, for people.
        sharing: Which projects may use the server.

        `POST /v2/mcp-servers`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP server by its id.

        id: Id of the server to delete.

        `DELETE /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only servers that match this text.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only servers that match this text.

        `GET /v2/mcp-servers`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch an MCP server by its id, with its tools.

        id: Id of the server to fetch.

        `GET /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...

    async def sync(
        self,
        *,
        id: str,
        discovery_variables: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServerResponse:
        """Fetch the present tools of an MCP server and store them.

        id: Id of the server to sync.
        discovery_variables: Values by name for the discovery of the server's tools.

        `POST /v2/mcp-servers/{id}:sync`; raises `OrqError`.
        """
        ...

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

        id: Id of the server that has the tool.
        tool_name: Name of the tool to call.
        arguments: Arguments that fit the tool's `input_schema`.
        discovery_variables: Values by name for the discovery of the server's tools.

        `POST /v2/mcp-servers/{id}/tools:test`; raises `OrqError`.
        """
        ...

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

        id: Id of the server to change.
        key: New short name of the server for programs.
        display_name: Name shown in the studio.
        description: What the server offers, for people.
        connection: URL and transport of the server.
        auth: How calls authenticate at the server.
        default_tool_exposure: Which tools gateways offer unless they choose themselves.
        sharing: Which projects may use the server.

        `PATCH /v2/mcp-servers/{id}`; raises `OrqError`.
        """
        ...
