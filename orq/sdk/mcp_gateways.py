# @generated
"""`client.mcp_gateways`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _mcp_gateways

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.mcp_gateway_tools import ListMCPGatewayToolsResponse
    from ..models.mcp_gateways import (
        ListMCPGatewaysResponse,
        MCPGateway,
        MCPGatewayMode,
        MCPGatewayPlugin,
        MCPGatewayResponse,
        MCPGatewayServerLink,
        MCPToolNaming,
    )
    from ..models.sharing import Sharing
    from ..params._m import MCPGatewayPluginParam, MCPGatewayServerLinkParam
    from ..params._s import SharingParam
    from ..types import SequenceNotStr


class MCPGatewaysNamespace(Namespace, functions=_mcp_gateways):
    """MCP gateways, which offer the tools of several servers under one address."""

    def create(
        self,
        *,
        key: str,
        display_name: str,
        description: str | None = None,
        server_links: Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None = None,
        tool_naming: MCPToolNaming | None = None,
        mode: MCPGatewayMode | None = None,
        sharing: Sharing | SharingParam | None = None,
        plugins: Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None = None,
        skill_ids: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Create an MCP gateway that offers the tools of linked servers.

        key: Short name of the gateway for programs.
        display_name: Name shown in the studio.
        description: What the gateway is for, for people.
        server_links: MCP servers whose tools the gateway offers.
        tool_naming: Whether every tool's name starts with its server, or only names that occur twice.
        mode: Whether tools are offered one by one or as code.
        sharing: Which projects may use the gateway.
        plugins: Plugins that change what passes through the gateway, such as `pii_redaction`.
        skill_ids: Ids of the skills that the gateway offers.

        `POST /v2/mcp-gateways`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP gateway by its id.

        id: Id of the gateway to delete.

        `DELETE /v2/mcp-gateways/{id}`; raises `OrqError`.
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
    ) -> ListMCPGatewaysResponse:
        """List MCP gateways, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only gateways that match this text.

        `GET /v2/mcp-gateways`; raises `OrqError`.
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
    ) -> Iterator[MCPGateway]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only gateways that match this text.

        `GET /v2/mcp-gateways`; raises `OrqError`.
        """
        ...

    def list_tools(
        self,
        *,
        gateway_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        mcp_server_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMCPGatewayToolsResponse:
        """List the tools that an MCP gateway offers, a page at a time.

        gateway_id: Id of the gateway whose tools are listed.
        limit: Number of items in a page.
        starting_after: Cursor of the last tool of the page before: the next page begins after it.
        ending_before: Cursor of the first tool of the page after: this page ends before it.
        mcp_server_id: Lists only tools of this MCP server.

        `GET /v2/mcp-gateways/{gateway_id}/tools`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Fetch an MCP gateway by its id.

        id: Id of the gateway to fetch.

        `GET /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        id: str,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        server_links: Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None = None,
        tool_naming: MCPToolNaming | None = None,
        mode: MCPGatewayMode | None = None,
        sharing: Sharing | SharingParam | None = None,
        clear_server_links: bool | None = None,
        plugins: Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None = None,
        skill_ids: SequenceNotStr[str] | None = None,
        clear_skill_ids: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Change an MCP gateway; fields left out keep their values.

        id: Id of the gateway to change.
        key: New short name of the gateway for programs.
        display_name: Name shown in the studio.
        description: What the gateway is for, for people.
        server_links: All MCP servers of the gateway; they replace the present ones.
        tool_naming: Whether every tool's name starts with its server, or only names that occur twice.
        mode: Whether tools are offered one by one or as code.
        sharing: Which projects may use the gateway.
        clear_server_links: Removes all MCP servers from the gateway.
        plugins: All plugins of the gateway; they replace the present ones.
        skill_ids: Ids of all skills to offer; they replace the present ones.
        clear_skill_ids: Removes all skills from the gateway.

        `PATCH /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        ...


class AsyncMCPGatewaysNamespace(AsyncNamespace, functions=_mcp_gateways):
    """MCP gateways, which offer the tools of several servers under one address."""

    async def create(
        self,
        *,
        key: str,
        display_name: str,
        description: str | None = None,
        server_links: Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None = None,
        tool_naming: MCPToolNaming | None = None,
        mode: MCPGatewayMode | None = None,
        sharing: Sharing | SharingParam | None = None,
        plugins: Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None = None,
        skill_ids: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Create an MCP gateway that offers the tools of linked servers.

        key: Short name of the gateway for programs.
        display_name: Name shown in the studio.
        description: What the gateway is for, for people.
        server_links: MCP servers whose tools the gateway offers.
        tool_naming: Whether every tool's name starts with its server, or only names that occur twice.
        mode: Whether tools are offered one by one or as code.
        sharing: Which projects may use the gateway.
        plugins: Plugins that change what passes through the gateway, such as `pii_redaction`.
        skill_ids: Ids of the skills that the gateway offers.

        `POST /v2/mcp-gateways`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP gateway by its id.

        id: Id of the gateway to delete.

        `DELETE /v2/mcp-gateways/{id}`; raises `OrqError`.
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
    ) -> ListMCPGatewaysResponse:
        """List MCP gateways, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only gateways that match this text.

        `GET /v2/mcp-gateways`; raises `OrqError`.
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
    ) -> AsyncIterator[MCPGateway]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only gateways that match this text.

        `GET /v2/mcp-gateways`; raises `OrqError`.
        """
        ...

    async def list_tools(
        self,
        *,
        gateway_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        mcp_server_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMCPGatewayToolsResponse:
        """List the tools that an MCP gateway offers, a page at a time.

        gateway_id: Id of the gateway whose tools are listed.
        limit: Number of items in a page.
        starting_after: Cursor of the last tool of the page before: the next page begins after it.
        ending_before: Cursor of the first tool of the page after: this page ends before it.
        mcp_server_id: Lists only tools of this MCP server.

        `GET /v2/mcp-gateways/{gateway_id}/tools`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Fetch an MCP gateway by its id.

        id: Id of the gateway to fetch.

        `GET /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        id: str,
        key: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        server_links: Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None = None,
        tool_naming: MCPToolNaming | None = None,
        mode: MCPGatewayMode | None = None,
        sharing: Sharing | SharingParam | None = None,
        clear_server_links: bool | None = None,
        plugins: Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None = None,
        skill_ids: SequenceNotStr[str] | None = None,
        clear_skill_ids: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Change an MCP gateway; fields left out keep their values.

        id: Id of the gateway to change.
        key: New short name of the gateway for programs.
        display_name: Name shown in the studio.
        description: What the gateway is for, for people.
        server_links: All MCP servers of the gateway; they replace the present ones.
        tool_naming: Whether every tool's name starts with its server, or only names that occur twice.
        mode: Whether tools are offered one by one or as code.
        sharing: Which projects may use the gateway.
        clear_server_links: Removes all MCP servers from the gateway.
        plugins: All plugins of the gateway; they replace the present ones.
        skill_ids: Ids of all skills to offer; they replace the present ones.
        clear_skill_ids: Removes all skills from the gateway.

        `PATCH /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        ...
