# @generated
"""`client.mcp_gateways`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

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


class MCPGatewaysNamespace(Namespace):
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
        from ..funcs._mcp_gateways import mcp_gateways_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "description": description,
            "server_links": server_links,
            "tool_naming": tool_naming,
            "mode": mode,
            "sharing": sharing,
            "plugins": plugins,
            "skill_ids": skill_ids,
        }
        return mcp_gateways_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP gateway by its id.

        `DELETE /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_gateways import mcp_gateways_delete

        request: Any = {"id": id}
        return mcp_gateways_delete(self._core, request, options=options).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return mcp_gateways_list(self._core, request, options=options).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return Items(mcp_gateways_list, self._core, request, options, raises=True)

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
        from ..funcs._mcp_gateways import mcp_gateways_list_tools

        request: Any = {
            "gateway_id": gateway_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "mcp_server_id": mcp_server_id,
        }
        return mcp_gateways_list_tools(self._core, request, options=options).unwrap()

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Fetch an MCP gateway by its id.

        `GET /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_gateways import mcp_gateways_retrieve

        request: Any = {"id": id}
        return mcp_gateways_retrieve(self._core, request, options=options).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_update

        request: Any = {
            "id": id,
            "key": key,
            "display_name": display_name,
            "description": description,
            "server_links": server_links,
            "tool_naming": tool_naming,
            "mode": mode,
            "sharing": sharing,
            "clear_server_links": clear_server_links,
            "plugins": plugins,
            "skill_ids": skill_ids,
            "clear_skill_ids": clear_skill_ids,
        }
        return mcp_gateways_update(self._core, request, options=options).unwrap()


class AsyncMCPGatewaysNamespace(AsyncNamespace):
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
        from ..funcs._mcp_gateways import mcp_gateways_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "description": description,
            "server_links": server_links,
            "tool_naming": tool_naming,
            "mode": mode,
            "sharing": sharing,
            "plugins": plugins,
            "skill_ids": skill_ids,
        }
        return (await mcp_gateways_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an MCP gateway by its id.

        `DELETE /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_gateways import mcp_gateways_delete

        request: Any = {"id": id}
        return (await mcp_gateways_delete(self._core, request, options=options)).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return (await mcp_gateways_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
        }
        return AsyncItems(mcp_gateways_list, self._core, request, options, raises=True)

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
        from ..funcs._mcp_gateways import mcp_gateways_list_tools

        request: Any = {
            "gateway_id": gateway_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "mcp_server_id": mcp_server_id,
        }
        return (await mcp_gateways_list_tools(self._core, request, options=options)).unwrap()

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> MCPGatewayResponse:
        """Fetch an MCP gateway by its id.

        `GET /v2/mcp-gateways/{id}`; raises `OrqError`.
        """
        from ..funcs._mcp_gateways import mcp_gateways_retrieve

        request: Any = {"id": id}
        return (await mcp_gateways_retrieve(self._core, request, options=options)).unwrap()

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
        from ..funcs._mcp_gateways import mcp_gateways_update

        request: Any = {
            "id": id,
            "key": key,
            "display_name": display_name,
            "description": description,
            "server_links": server_links,
            "tool_naming": tool_naming,
            "mode": mode,
            "sharing": sharing,
            "clear_server_links": clear_server_links,
            "plugins": plugins,
            "skill_ids": skill_ids,
            "clear_skill_ids": clear_skill_ids,
        }
        return (await mcp_gateways_update(self._core, request, options=options)).unwrap()
