# @generated
"""Mcp tools."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class MCPToolAnnotations(APIStruct, kw_only=True):
    """What an MCP server says its tool does."""

    read_only: bool | None = None
    destructive: bool | None = None
    idempotent: bool | None = None
    open_world: bool | None = None


MCPToolExposureMode: TypeAlias = OpenEnum[
    Literal["MCP_TOOL_EXPOSURE_MODE_ALL", "MCP_TOOL_EXPOSURE_MODE_SELECTED", "MCP_TOOL_EXPOSURE_MODE_NONE"]
]
"""Whether all tools are offered, some, or none."""


class MCPToolExposure(APIStruct, kw_only=True):
    """Which tools are offered."""

    mode: MCPToolExposureMode
    read_only: bool | None = None
    tool_ids: Sequence[str] | None = None
