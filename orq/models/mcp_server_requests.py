# @generated
"""Mcp server requests."""

from collections.abc import Mapping
from typing import Any

from ..types import APIStruct


class DeleteMCPServerRequest(APIStruct, kw_only=True):
    """What `mcp_servers_delete` takes."""

    id: str


class ListMCPServersRequest(APIStruct, kw_only=True):
    """What `mcp_servers_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None


class MCPGatewayToolTestResult(APIStruct, kw_only=True):
    """How the call of a tool went."""

    ok: bool | None = None
    result: dict[str, Any] | None = None
    latency_ms: int | None = None
    error_message: str | None = None
    errors: list[str] | None = None


class RetrieveMCPServerRequest(APIStruct, kw_only=True):
    """What `mcp_servers_retrieve` takes."""

    id: str


class SyncMCPServerRequest(APIStruct, kw_only=True):
    """What `mcp_servers_sync` takes."""

    id: str
    discovery_variables: Mapping[str, str] | None = None


class TestMCPServerToolRequest(APIStruct, kw_only=True):
    """What `mcp_servers_test_tool` takes."""

    id: str
    tool_name: str
    arguments: dict[str, Any] | None = None
    discovery_variables: Mapping[str, str] | None = None


class TestMCPServerToolResponse(APIStruct, kw_only=True):
    """How the call of a tool went."""

    result: MCPGatewayToolTestResult | None = None
