# @generated
"""Mcp gateways."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .mcp_tools import MCPToolExposure, MCPToolExposureMode
from .sharing import Sharing


class MCPSkillExposure(APIStruct, kw_only=True):
    """Which skills of a server are offered."""

    mode: MCPToolExposureMode
    """Whether all skills are offered, some, or none."""
    skill_uris: Sequence[str] | None = None
    """URIs of the skills to offer, if `mode` says some."""


class MCPGatewayServerLink(APIStruct, kw_only=True):
    """An MCP server of a gateway, and what of it is offered."""

    mcp_server_id: str
    """Id that the server has in `client.mcp_servers`."""
    alias: str
    """Name of the server in this gateway; names of tools can start with it."""
    tool_exposure: MCPToolExposure
    """Which tools of the server are offered."""
    enabled: bool | None = None
    """Whether the gateway offers this server at all."""
    skill_exposure: MCPSkillExposure | None = None
    """Which skills of the server are offered."""


MCPToolNaming: TypeAlias = OpenEnum[
    Literal["MCP_TOOL_NAMING_PREFIX_WITH_SERVER_KEY", "MCP_TOOL_NAMING_PREFIX_ON_COLLISION"]
]
"""Whether every tool's name starts with its server, or only names that occur twice."""


MCPGatewayMode: TypeAlias = OpenEnum[Literal["MCP_GATEWAY_MODE_CODE", "MCP_GATEWAY_MODE_DIRECT"]]
"""Whether tools are offered one by one or as code."""


class MCPGatewayPlugin(APIStruct, kw_only=True):
    """A plugin that changes what passes through a gateway."""

    id: str | None = None
    """Name of the plugin: `pii_redaction` or `trace_scrubbing`."""
    language: str | None = None
    """Language of the texts in which personal data is sought."""
    entities: Sequence[str] | None = None
    """Types of personal data to redact, such as `EMAIL_ADDRESS`."""
    on_failure: str | None = None
    """If redaction fails: `block` the call, or `passthrough` the text unchanged."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    mask: Sequence[str] | None = None
    """Parts of traces that `trace_scrubbing` empties."""
    regions: Sequence[str] | None = None
    """Regions whose types of personal data are sought."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by type of personal data, 0 to 1; wins over `threshold`."""


class CreateMCPGatewayRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.create`."""

    key: str
    """Short name of the gateway for programs."""
    display_name: str
    """Name shown in the studio."""
    description: str | None = None
    """What the gateway is for, for people."""
    server_links: Sequence[MCPGatewayServerLink] | None = None
    """MCP servers whose tools the gateway offers."""
    tool_naming: MCPToolNaming | None = None
    """Whether every tool's name starts with its server, or only names that occur twice."""
    mode: MCPGatewayMode | None = None
    """Whether tools are offered one by one or as code."""
    sharing: Sharing | None = None
    """Which projects may use the gateway."""
    plugins: Sequence[MCPGatewayPlugin] | None = None
    """Plugins that change what passes through the gateway, such as `pii_redaction`."""
    skill_ids: Sequence[str] | None = None
    """Ids of the skills that the gateway offers."""


class DeleteMCPGatewayRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.delete`."""

    id: str
    """Id of the gateway to delete."""


class ListMCPGatewaysRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only gateways that match this text."""


class MCPGateway(APIStruct, kw_only=True):
    """A gateway that offers the tools of several MCP servers at one URL."""

    id: str
    """Identifies the gateway in other calls."""
    key: str
    """Short name of the gateway for programs."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the gateway is for, for people."""
    server_links: list[MCPGatewayServerLink] | None = None
    """MCP servers whose tools the gateway offers."""
    tool_naming: MCPToolNaming | None = None
    """Whether every tool's name starts with its server, or only names that occur twice."""
    public_url: str | None = None
    """URL at which MCP clients reach the gateway."""
    created: str | None = None
    """When the gateway was made, as ISO 8601 text."""
    updated: str | None = None
    """When the gateway was last changed, as ISO 8601 text."""
    exposed_tools_count: int | None = None
    """Number of tools that the gateway offers."""
    mode: MCPGatewayMode | None = None
    """Whether tools are offered one by one or as code."""
    sharing: Sharing | None = None
    """Which projects may use the gateway."""
    plugins: list[MCPGatewayPlugin] | None = None
    """Plugins that change what passes through the gateway, such as `pii_redaction`."""
    skill_ids: list[str] | None = None
    """Ids of the skills that the gateway offers."""


class ListMCPGatewaysResponse(APIStruct, kw_only=True):
    """A page of MCP gateways."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[MCPGateway] | None = None
    """Gateways of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""


class MCPGatewayResponse(APIStruct, kw_only=True):
    """Answer with one MCP gateway."""

    mcp_gateway: MCPGateway | None = None
    """The gateway, as it is after the call."""


class RetrieveMCPGatewayRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.retrieve`."""

    id: str
    """Id of the gateway to fetch."""


class UpdateMCPGatewayRequest(APIStruct, kw_only=True):
    """Parameters of `mcp_gateways.update`; fields left out keep their values."""

    id: str
    """Id of the gateway to change."""
    key: str | None = None
    """New short name of the gateway for programs."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the gateway is for, for people."""
    server_links: Sequence[MCPGatewayServerLink] | None = None
    """All MCP servers of the gateway; they replace the present ones."""
    tool_naming: MCPToolNaming | None = None
    """Whether every tool's name starts with its server, or only names that occur twice."""
    mode: MCPGatewayMode | None = None
    """Whether tools are offered one by one or as code."""
    sharing: Sharing | None = None
    """Which projects may use the gateway."""
    clear_server_links: bool | None = None
    """Removes all MCP servers from the gateway."""
    plugins: Sequence[MCPGatewayPlugin] | None = None
    """All plugins of the gateway; they replace the present ones."""
    skill_ids: Sequence[str] | None = None
    """Ids of all skills to offer; they replace the present ones."""
    clear_skill_ids: bool | None = None
    """Removes all skills from the gateway."""
