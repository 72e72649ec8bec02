# @generated
"""Mcp gateways."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .mcp_tools import MCPToolExposure, MCPToolExposureMode
from .sharing import Sharing


class MCPSkillExposure(APIStruct, kw_only=True):
    """Which skills are offered."""

    mode: MCPToolExposureMode
    skill_uris: Sequence[str] | None = None


class MCPGatewayServerLink(APIStruct, kw_only=True):
    """A server of a gateway."""

    mcp_server_id: str
    alias: str
    tool_exposure: MCPToolExposure
    enabled: bool | None = None
    skill_exposure: MCPSkillExposure | None = None


MCPToolNaming: TypeAlias = OpenEnum[
    Literal["MCP_TOOL_NAMING_PREFIX_WITH_SERVER_KEY", "MCP_TOOL_NAMING_PREFIX_ON_COLLISION"]
]
"""When the names of tools get a prefix."""


MCPGatewayMode: TypeAlias = OpenEnum[Literal["MCP_GATEWAY_MODE_CODE", "MCP_GATEWAY_MODE_DIRECT"]]
"""Whether tools are offered one by one or as code."""


class MCPGatewayPlugin(APIStruct, kw_only=True):
    """A plugin of a gateway."""

    id: str | None = None
    language: str | None = None
    entities: Sequence[str] | None = None
    on_failure: str | None = None
    threshold: Number | None = None
    mask: Sequence[str] | None = None
    regions: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None


class CreateMCPGatewayRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_create` takes."""

    key: str
    display_name: str
    description: str | None = None
    server_links: Sequence[MCPGatewayServerLink] | None = None
    tool_naming: MCPToolNaming | None = None
    mode: MCPGatewayMode | None = None
    sharing: Sharing | None = None
    plugins: Sequence[MCPGatewayPlugin] | None = None
    skill_ids: Sequence[str] | None = None


class DeleteMCPGatewayRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_delete` takes."""

    id: str


class ListMCPGatewaysRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None


class MCPGateway(APIStruct, kw_only=True):
    """An MCP gateway: the tools of several servers under one address."""

    id: str
    key: str
    display_name: str | None = None
    description: str | None = None
    server_links: list[MCPGatewayServerLink] | None = None
    tool_naming: MCPToolNaming | None = None
    public_url: str | None = None
    created: str | None = None
    updated: str | None = None
    exposed_tools_count: int | None = None
    mode: MCPGatewayMode | None = None
    sharing: Sharing | None = None
    plugins: list[MCPGatewayPlugin] | None = None
    skill_ids: list[str] | None = None


class ListMCPGatewaysResponse(APIStruct, kw_only=True):
    """A page of MCP gateways."""

    object: str | None = None
    data: list[MCPGateway] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""


class MCPGatewayResponse(APIStruct, kw_only=True):
    """An MCP gateway."""

    mcp_gateway: MCPGateway | None = None


class RetrieveMCPGatewayRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_retrieve` takes."""

    id: str


class UpdateMCPGatewayRequest(APIStruct, kw_only=True):
    """What `mcp_gateways_update` takes; what is not given stays as it is."""

    id: str
    key: str | None = None
    display_name: str | None = None
    description: str | None = None
    server_links: Sequence[MCPGatewayServerLink] | None = None
    tool_naming: MCPToolNaming | None = None
    mode: MCPGatewayMode | None = None
    sharing: Sharing | None = None
    clear_server_links: bool | None = None
    plugins: Sequence[MCPGatewayPlugin] | None = None
    skill_ids: Sequence[str] | None = None
    clear_skill_ids: bool | None = None
