# Generated from api/.
"""Dict twins of `orq.models.mcp_server_requests`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict


class DeleteMCPServerRequestParam(TypedDict):
    """A `DeleteMCPServerRequest` as a dict."""

    id: str


class ListMCPServersRequestParam(TypedDict):
    """A `ListMCPServersRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]


class RetrieveMCPServerRequestParam(TypedDict):
    """A `RetrieveMCPServerRequest` as a dict."""

    id: str


class SyncMCPServerRequestParam(TypedDict):
    """A `SyncMCPServerRequest` as a dict."""

    id: str
    discovery_variables: NotRequired[Mapping[str, str] | None]


class TestMCPServerToolRequestParam(TypedDict):
    """A `TestMCPServerToolRequest` as a dict."""

    id: str
    tool_name: str
    arguments: NotRequired[Mapping[str, Any] | None]
    discovery_variables: NotRequired[Mapping[str, str] | None]
