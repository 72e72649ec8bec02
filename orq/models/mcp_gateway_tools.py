# @generated
"""Mcp gateway tools."""

from typing import Any

from ..types import APIStruct
from .mcp_tools import MCPToolAnnotations


class ListMCPGatewayToolsRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_list_tools` takes."""

    gateway_id: str
    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """A cursor: the page starts right after it."""
    ending_before: str | None = None
    """A cursor: the page ends right before it."""
    mcp_server_id: str | None = None


class MCPGatewayTool(APIStruct, kw_only=True):
    """A tool that a gateway offers."""

    server_key: str | None = None
    alias: str | None = None
    exposed_name: str | None = None
    description: str | None = None
    input_schema: dict[str, Any] | None = None
    mcp_server_id: str | None = None
    upstream_tool_name: str | None = None
    title: str | None = None
    annotations: MCPToolAnnotations | None = None


class ListMCPGatewayToolsResponse(APIStruct, kw_only=True):
    """A page of tools of an MCP gateway."""

    object: str | None = None
    data: list[MCPGatewayTool] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
