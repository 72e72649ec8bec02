# @generated
"""Mcp tools."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class MCPToolAnnotations(APIStruct, kw_only=True):
    """What an MCP server says of the effects of its tool."""

    read_only: bool | None = None
    """Whether the tool only reads."""
    destructive: bool | None = None
    """Whether the tool may delete or overwrite."""
    idempotent: bool | None = None
    """Whether a second call with the same arguments changes nothing more."""
    open_world: bool | None = None
    """Whether the tool reaches things outside, such as the web."""


MCPToolExposureMode: TypeAlias = OpenEnum[
    Literal["MCP_TOOL_EXPOSURE_MODE_ALL", "MCP_TOOL_EXPOSURE_MODE_SELECTED", "MCP_TOOL_EXPOSURE_MODE_NONE"]
]
"""Whether all tools are offered, some, or none."""


class MCPToolExposure(APIStruct, kw_only=True):
    """Which tools of an MCP server are offered."""

    mode: MCPToolExposureMode
    """Whether all tools are offered, only those in `tool_ids`, or none."""
    read_only: bool | None = None
    """Whether only tools that the server marks as reading are offered."""
    tool_ids: Sequence[str] | None = None
    """Ids of the tools that are offered, if not all are."""
