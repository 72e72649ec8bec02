# @generated
"""Mcp servers."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .mcp_tools import MCPToolAnnotations, MCPToolExposure
from .sharing import Sharing

MCPConnectionType: TypeAlias = OpenEnum[
    Literal["MCP_CONNECTION_TYPE_HTTP", "MCP_CONNECTION_TYPE_SSE", "MCP_CONNECTION_TYPE_STDIO"]
]
"""By what a server is reached."""


class MCPConnection(APIStruct, kw_only=True):
    """How a server is reached."""

    type: MCPConnectionType
    url: str


MCPAuthType: TypeAlias = OpenEnum[
    Literal[
        "MCP_AUTH_TYPE_NONE",
        "MCP_AUTH_TYPE_STATIC_HEADERS",
        "MCP_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS",
        "MCP_AUTH_TYPE_PER_USER_OAUTH",
        "MCP_AUTH_TYPE_ENTERPRISE_MANAGED",
    ]
]
"""The kind of proof."""


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


class MCPServerAuthStaticHeader(APIStruct, kw_only=True):
    """A header; its value is masked."""

    key: str | None = None
    masked_value: str | None = None


class MCPServerAuthOAuth(APIStruct, kw_only=True):
    """OAuth client credentials; the secret is masked."""

    client_id: str | None = None
    token_url: str | None = None
    scopes: list[str] | None = None
    masked_value: str | None = None


class MCPServerAuthEnterprise(APIStruct, kw_only=True):
    """A client of the server's own authorization server; its secret is masked."""

    resource: str | None = None
    client_id: str | None = None
    masked_value: str | None = None
    scopes: list[str] | None = None


class MCPServerAuth(APIStruct, kw_only=True):
    """How a gateway proves itself to a server; secrets are masked."""

    type: MCPAuthType
    static_headers: list[MCPServerAuthStaticHeader] | None = None
    oauth: MCPServerAuthOAuth | None = None
    enterprise: MCPServerAuthEnterprise | None = None


SyncStatus: TypeAlias = OpenEnum[Literal["SYNC_STATUS_SYNCED", "SYNC_STATUS_FAILED", "SYNC_STATUS_PENDING"]]
"""How a sync ended."""


class MCPSyncState(APIStruct, kw_only=True):
    """How the last sync went."""

    status: SyncStatus | None = None
    tools_total: int | None = None
    tools_added: int | None = None
    tools_removed: int | None = None
    last_synced_at: str | None = None
    errors: list[str] | None = None
    skills_total: int | None = None


class MCPTool(APIStruct, kw_only=True):
    """A tool that a server offers."""

    id: str
    name: str | None = None
    description: str | None = None
    input_schema: dict[str, Any] | None = None
    status: str | None = None
    title: str | None = None
    annotations: MCPToolAnnotations | None = None


class MCPSkillFile(APIStruct, kw_only=True):
    """A file of a skill."""

    uri: str | None = None
    digest: str | None = None
    """`sha256:` and hex digits."""
    size: str | None = None


class MCPSkill(APIStruct, kw_only=True):
    """A skill that a server offers."""

    uri: str | None = None
    name: str | None = None
    description: str | None = None
    frontmatter: dict[str, Any] | None = None
    files: list[MCPSkillFile] | None = None
    dynamic: bool | None = None


class MCPServer(APIStruct, kw_only=True):
    """An MCP server, its tools and skills."""

    id: str
    key: str
    display_name: str | None = None
    description: str | None = None
    connection: MCPConnection | None = None
    auth: MCPServerAuth | None = None
    default_tool_exposure: MCPToolExposure | None = None
    sync_state: MCPSyncState | None = None
    tools: list[MCPTool] | None = None
    created: str | None = None
    updated: str | None = None
    sharing: Sharing | None = None
    created_by_id: str | None = None
    skills: list[MCPSkill] | None = None


class ListMCPServersResponse(APIStruct, kw_only=True):
    """A page of MCP servers."""

    object: str | None = None
    data: list[MCPServer] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""


class MCPServerResponse(APIStruct, kw_only=True):
    """An MCP server."""

    mcp_server: MCPServer | None = None


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
