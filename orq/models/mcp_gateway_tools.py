# @generated
"""Mcp gateway tools."""

from typing import Any

from ..types import APIStruct
from .mcp_tools import MCPToolAnnotations


class ListMCPGatewayToolsRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.list_tools`."""

    gateway_id: str
    """Id of the gateway whose tools are listed."""
    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Cursor of the last tool of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Cursor of the first tool of the page after: this page ends before it."""
    mcp_server_id: str | None = None
    """Lists only tools of this MCP server."""


class MCPGatewayTool(APIStruct, kw_only=True):
    """A tool that a gateway offers."""

    server_key: str | None = None
    """Key of the MCP server that has the tool."""
    alias: str | None = None
    """Name of that server in the gateway."""
    exposed_name: str | None = None
    """Name by which clients of the gateway call the tool."""
    description: str | None = None
    """What the tool does; models read it."""
    input_schema: dict[str, Any] | None = None
    """JSON Schema of the tool's arguments."""
    mcp_server_id: str | None = None
    """Id of the MCP server that has the tool."""
    upstream_tool_name: str | None = None
    """Name of the tool at its own server."""
    title: str | None = None
    """Name of the tool for people."""
    annotations: MCPToolAnnotations | None = None
    """What the server says about the tool's effects."""


class ListMCPGatewayToolsResponse(APIStruct, kw_only=True):
    """A page of the tools of an MCP gateway."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[MCPGatewayTool] | None = None
    """Tools of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""
