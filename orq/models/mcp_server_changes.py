# @generated
"""Mcp server changes."""

from collections.abc import Sequence

from ..types import APIStruct
from .mcp_servers import MCPAuthType, MCPConnection
from .mcp_tools import MCPToolExposure
from .sharing import Sharing


class MCPHeaderSecret(APIStruct, kw_only=True):
    """A header."""

    key: str | None = None
    value: str | None = None
    masked_value: str | None = None


class MCPOAuthConfig(APIStruct, kw_only=True):
    """OAuth client credentials."""

    client_id: str | None = None
    client_secret: str | None = None
    token_url: str | None = None
    scopes: Sequence[str] | None = None
    masked_value: str | None = None


class MCPEnterpriseAuthConfig(APIStruct, kw_only=True):
    """A client of the server's own authorization server."""

    resource: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    masked_value: str | None = None
    scopes: Sequence[str] | None = None


class MCPAuthConfig(APIStruct, kw_only=True):
    """How a gateway proves itself to a server."""

    type: MCPAuthType
    static_headers: Sequence[MCPHeaderSecret] | None = None
    oauth: MCPOAuthConfig | None = None
    enterprise: MCPEnterpriseAuthConfig | None = None


class CreateMCPServerRequest(APIStruct, kw_only=True):
    """What `mcp_servers_create` takes."""

    key: str
    display_name: str
    connection: MCPConnection
    auth: MCPAuthConfig
    default_tool_exposure: MCPToolExposure
    description: str | None = None
    sharing: Sharing | None = None


class UpdateMCPServerRequest(APIStruct, kw_only=True):
    """What `mcp_servers_update` takes."""

    id: str
    key: str | None = None
    display_name: str | None = None
    description: str | None = None
    connection: MCPConnection | None = None
    auth: MCPAuthConfig | None = None
    default_tool_exposure: MCPToolExposure | None = None
    sharing: Sharing | None = None
