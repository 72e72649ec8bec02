# @generated

from __future__ import annotations

from typing_extensions import TypedDict

from ..models.mcp_servers import MCPConnectionType


class MCPConnectionParam(TypedDict):
    type: MCPConnectionType
    url: str
