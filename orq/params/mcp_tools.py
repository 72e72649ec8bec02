# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.mcp_tools import MCPToolExposureMode
from ..types import SequenceNotStr


class MCPToolExposureParam(TypedDict):
    mode: MCPToolExposureMode
    read_only: NotRequired[bool | None]
    tool_ids: NotRequired[SequenceNotStr[str] | None]
