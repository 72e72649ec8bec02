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
"""Transport by which an MCP server is reached."""


class MCPConnection(APIStruct, kw_only=True):
    """URL and transport of an MCP server."""

    type: MCPConnectionType
    """Transport: streamable HTTP, server-sent events, or standard input and output."""
    url: str
    """URL of the server."""


MCPAuthType: TypeAlias = OpenEnum[
    Literal[
        "MCP_AUTH_TYPE_NONE",
        "MCP_AUTH_TYPE_STATIC_HEADERS",
        "MCP_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS",
        "MCP_AUTH_TYPE_PER_USER_OAUTH",
        "MCP_AUTH_TYPE_ENTERPRISE_MANAGED",
    ]
]
"""How calls authenticate at an MCP server."""


class MCPHeaderSecret(APIStruct, kw_only=True):
    """A header to send, whose value is secret."""

    key: str | None = None
    """Name of the header."""
    value: str | None = None
    """Value of the header; answers show it only masked."""
    masked_value: str | None = None
    """The value, masked, as answers show it."""


class MCPOAuthConfig(APIStruct, kw_only=True):
    """OAuth client credentials."""

    client_id: str | None = None
    """Id of the client at the authorization server."""
    client_secret: str | None = None
    """Secret of the client; answers show it only masked."""
    token_url: str | None = None
    """URL from which tokens are fetched."""
    scopes: Sequence[str] | None = None
    """OAuth scopes to ask for."""
    masked_value: str | None = None
    """The secret, masked, as answers show it."""


class MCPEnterpriseAuthConfig(APIStruct, kw_only=True):
    """A client at the server's own authorization server."""

    resource: str | None = None
    """Resource for which the token is asked, usually the URL of the MCP server."""
    client_id: str | None = None
    """Id of the client at the authorization server."""
    client_secret: str | None = None
    """Secret of the client; answers show it only masked."""
    masked_value: str | None = None
    """The secret, masked, as answers show it."""
    scopes: Sequence[str] | None = None
    """OAuth scopes to ask for."""


class MCPAuthConfig(APIStruct, kw_only=True):
    """How calls authenticate at an MCP server."""

    type: MCPAuthType
    """How calls authenticate: not at all, by fixed headers, or by a kind of OAuth."""
    static_headers: Sequence[MCPHeaderSecret] | None = None
    """Headers sent with every call, for `MCP_AUTH_TYPE_STATIC_HEADERS`."""
    oauth: MCPOAuthConfig | None = None
    """Client credentials, for `MCP_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS`."""
    enterprise: MCPEnterpriseAuthConfig | None = None
    """Client at the server's own authorization server, for enterprise authentication."""


class CreateMCPServerRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.create`."""

    key: str
    """Short name of the server for programs."""
    display_name: str
    """Name shown in the studio."""
    connection: MCPConnection
    """URL and transport of the server."""
    auth: MCPAuthConfig
    """How calls authenticate at the server."""
    default_tool_exposure: MCPToolExposure
    """Which tools gateways offer unless they choose themselves."""
    description: str | None = None
    """What the server offers, for people."""
    sharing: Sharing | None = None
    """Which projects may use the server."""


class MCPServerAuthStaticHeader(APIStruct, kw_only=True):
    """A header that is sent; its value is masked."""

    key: str | None = None
    """Name of the header."""
    masked_value: str | None = None
    """Value of the header, with its secret part hidden."""


class MCPServerAuthOAuth(APIStruct, kw_only=True):
    """OAuth client credentials; the secret is masked."""

    client_id: str | None = None
    """Id of the client at the authorization server."""
    token_url: str | None = None
    """URL from which tokens are fetched."""
    scopes: list[str] | None = None
    """OAuth scopes to ask for."""
    masked_value: str | None = None
    """The secret, masked, as answers show it."""


class MCPServerAuthEnterprise(APIStruct, kw_only=True):
    """A client at the server's own authorization server; its secret is masked."""

    resource: str | None = None
    """Resource for which the token is asked, usually the URL of the MCP server."""
    client_id: str | None = None
    """Id of the client at the authorization server."""
    masked_value: str | None = None
    """The secret, masked, as answers show it."""
    scopes: list[str] | None = None
    """OAuth scopes to ask for."""


class MCPServerAuth(APIStruct, kw_only=True):
    """How calls authenticate at an MCP server; secrets are masked."""

    type: MCPAuthType
    """How calls authenticate: not at all, by fixed headers, or by a kind of OAuth."""
    static_headers: list[MCPServerAuthStaticHeader] | None = None
    """Headers sent with every call, for `MCP_AUTH_TYPE_STATIC_HEADERS`."""
    oauth: MCPServerAuthOAuth | None = None
    """Client credentials, for `MCP_AUTH_TYPE_OAUTH_CLIENT_CREDENTIALS`."""
    enterprise: MCPServerAuthEnterprise | None = None
    """Client at the server's own authorization server, for enterprise authentication."""


SyncStatus: TypeAlias = OpenEnum[Literal["SYNC_STATUS_SYNCED", "SYNC_STATUS_FAILED", "SYNC_STATUS_PENDING"]]
"""How a sync of an MCP server ended."""


class MCPSyncState(APIStruct, kw_only=True):
    """Result of the last sync of an MCP server."""

    status: SyncStatus | None = None
    """How the sync ended."""
    tools_total: int | None = None
    """Number of tools that the server offers."""
    tools_added: int | None = None
    """Number of tools that the sync found new."""
    tools_removed: int | None = None
    """Number of tools that the server no longer offers."""
    last_synced_at: str | None = None
    """When the last sync ended, as ISO 8601 text."""
    errors: list[str] | None = None
    """What went wrong, for people."""
    skills_total: int | None = None
    """Number of skills that the server offers."""


class MCPTool(APIStruct, kw_only=True):
    """A tool that an MCP server offers."""

    id: str
    """Identifies the tool, such as in `tool_ids` of an exposure."""
    name: str | None = None
    """Name by which the tool is called."""
    description: str | None = None
    """What the tool does; models read it."""
    input_schema: dict[str, Any] | None = None
    """JSON Schema of the tool's arguments."""
    status: str | None = None
    """State of the tool since the last sync."""
    title: str | None = None
    """Name of the tool for people."""
    annotations: MCPToolAnnotations | None = None
    """What the server says about the tool's effects."""


class MCPSkillFile(APIStruct, kw_only=True):
    """A file of a skill, without its content."""

    uri: str | None = None
    """URI by which the server names the file."""
    digest: str | None = None
    """Hash of the content: `sha256:` and hex digits."""
    size: str | None = None
    """Size of the file in bytes, as text."""


class MCPSkill(APIStruct, kw_only=True):
    """A skill that an MCP server offers."""

    uri: str | None = None
    """URI by which the server names the skill."""
    name: str | None = None
    """Name of the skill."""
    description: str | None = None
    """What the skill is for; models read it."""
    frontmatter: dict[str, Any] | None = None
    """Metadata from the head of the skill's file."""
    files: list[MCPSkillFile] | None = None
    """Files of the skill."""
    dynamic: bool | None = None
    """Whether the server marks the skill as dynamic: its content may change."""


class MCPServer(APIStruct, kw_only=True):
    """An MCP server, with the tools and skills it offers."""

    id: str
    """Identifies the server in other calls."""
    key: str
    """Short name of the server for programs."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the server offers, for people."""
    connection: MCPConnection | None = None
    """URL and transport of the server."""
    auth: MCPServerAuth | None = None
    """How calls authenticate at the server."""
    default_tool_exposure: MCPToolExposure | None = None
    """Which tools gateways offer unless they choose themselves."""
    sync_state: MCPSyncState | None = None
    """Result of the last sync, which asks the server for its tools."""
    tools: list[MCPTool] | None = None
    """Tools that the server offered at the last sync."""
    created: str | None = None
    """When the server was registered, as ISO 8601 text."""
    updated: str | None = None
    """When the server was last changed, as ISO 8601 text."""
    sharing: Sharing | None = None
    """Which projects may use the server."""
    created_by_id: str | None = None
    """Id of the user who made the server."""
    skills: list[MCPSkill] | None = None
    """Skills that the server offered at the last sync."""


class ListMCPServersResponse(APIStruct, kw_only=True):
    """A page of MCP servers."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[MCPServer] | None = None
    """Servers of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""


class MCPServerResponse(APIStruct, kw_only=True):
    """Answer with one MCP server."""

    mcp_server: MCPServer | None = None
    """The server, as it is after the call."""


class UpdateMCPServerRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_servers.update`."""

    id: str
    """Id of the server to change."""
    key: str | None = None
    """New short name of the server for programs."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the server offers, for people."""
    connection: MCPConnection | None = None
    """URL and transport of the server."""
    auth: MCPAuthConfig | None = None
    """How calls authenticate at the server."""
    default_tool_exposure: MCPToolExposure | None = None
    """Which tools gateways offer unless they choose themselves."""
    sharing: Sharing | None = None
    """Which projects may use the server."""
