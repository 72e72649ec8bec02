# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.mcp_gateways import (
    MCPGatewayMode,
    MCPGatewayPlugin,
    MCPGatewayServerLink,
    MCPSkillExposure,
    MCPToolNaming,
)
from ..models.mcp_tools import MCPToolExposure, MCPToolExposureMode
from ..models.sharing import Sharing
from ..types import SequenceNotStr
from .mcp_tools import MCPToolExposureParam
from .sharing import SharingParam


class MCPSkillExposureParam(TypedDict):
    mode: MCPToolExposureMode
    skill_uris: NotRequired[SequenceNotStr[str] | None]


class MCPGatewayServerLinkParam(TypedDict):
    mcp_server_id: str
    alias: str
    tool_exposure: MCPToolExposure | MCPToolExposureParam
    enabled: NotRequired[bool | None]
    skill_exposure: NotRequired[MCPSkillExposure | MCPSkillExposureParam | None]


class MCPGatewayPluginParam(TypedDict):
    id: NotRequired[str | None]
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    mask: NotRequired[SequenceNotStr[str] | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class CreateMCPGatewayRequestParam(TypedDict):
    key: str
    display_name: str
    description: NotRequired[str | None]
    server_links: NotRequired[Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None]
    tool_naming: NotRequired[MCPToolNaming | None]
    mode: NotRequired[MCPGatewayMode | None]
    sharing: NotRequired[Sharing | SharingParam | None]
    plugins: NotRequired[Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None]
    skill_ids: NotRequired[SequenceNotStr[str] | None]


class DeleteMCPGatewayRequestParam(TypedDict):
    id: str


class ListMCPGatewaysRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]


class RetrieveMCPGatewayRequestParam(TypedDict):
    id: str


class UpdateMCPGatewayRequestParam(TypedDict):
    id: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    server_links: NotRequired[Sequence[MCPGatewayServerLink | MCPGatewayServerLinkParam] | None]
    tool_naming: NotRequired[MCPToolNaming | None]
    mode: NotRequired[MCPGatewayMode | None]
    sharing: NotRequired[Sharing | SharingParam | None]
    clear_server_links: NotRequired[bool | None]
    plugins: NotRequired[Sequence[MCPGatewayPlugin | MCPGatewayPluginParam] | None]
    skill_ids: NotRequired[SequenceNotStr[str] | None]
    clear_skill_ids: NotRequired[bool | None]
