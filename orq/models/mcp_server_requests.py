# @generated
"""Mcp server requests."""

from collections.abc import Mapping
from typing import Any

from ..types import APIStruct


class DeleteMCPServerRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.delete`."""

    id: str
    """Id of the server to delete."""


class ListMCPServersRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only servers that match this text."""


class MCPGatewayToolTestResult(APIStruct, kw_only=True):
    """The result of calling a tool once."""

    ok: bool | None = None
    """Whether the call succeeded."""
    result: dict[str, Any] | None = None
    """What the tool returned."""
    latency_ms: int | None = None
    """Duration of the call, in milliseconds."""
    error_message: str | None = None
    """Why the call failed, for people."""
    errors: list[str] | None = None
    """All errors of the call, for people."""


class RetrieveMCPServerRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.retrieve`."""

    id: str
    """Id of the server to fetch."""


class SyncMCPServerRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.sync`."""

    id: str
    """Id of the server to sync."""
    discovery_variables: Mapping[str, str] | None = None
    """Values by name for the discovery of the server's tools."""


class TestMCPServerToolRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.test_tool`."""

    id: str
    """Id of the server that has the tool."""
    tool_name: str
    """Name of the tool to call."""
    arguments: dict[str, Any] | None = None
    """Arguments that fit the tool's `input_schema`."""
    discovery_variables: Mapping[str, str] | None = None
    """Values by name for the discovery of the server's tools."""


class TestMCPServerToolResponse(APIStruct, kw_only=True):
    """The result of calling a tool once."""

    result: MCPGatewayToolTestResult | None = None
    """Whether the call succeeded, and what the tool returned."""
