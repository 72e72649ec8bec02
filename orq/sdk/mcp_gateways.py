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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: A cursor: the page starts right after it.
        ending_before: A cursor: the page ends right before it.

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
        """Change an MCP gateway; what is not given stays as it is.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: A cursor: the page starts right after it.
        ending_before: A cursor: the page ends right before it.

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
        """Change an MCP gateway; what is not given stays as it is.

        `PATCH /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        ...
