# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.mcp_server_changes import MCPAuthConfig, MCPEnterpriseAuthConfig, MCPHeaderSecret, MCPOAuthConfig
from ..models.mcp_servers import MCPAuthType, MCPConnection
from ..models.mcp_tools import MCPToolExposure
from ..models.sharing import Sharing
from ..types import SequenceNotStr
from .mcp_servers import MCPConnectionParam
from .mcp_tools import MCPToolExposureParam
from .sharing import SharingParam


class MCPHeaderSecretParam(TypedDict):
    key: NotRequired[str | None]
    value: NotRequired[str | None]
    masked_value: NotRequired[str | None]


class MCPOAuthConfigParam(TypedDict):
    client_id: NotRequired[str | None]
    client_secret: NotRequired[str | None]
    token_url: NotRequired[str | None]
    scopes: NotRequired[SequenceNotStr[str] | None]
    masked_value: NotRequired[str | None]


class MCPEnterpriseAuthConfigParam(TypedDict):
    resource: NotRequired[str | None]
    client_id: NotRequired[str | None]
    client_secret: NotRequired[str | None]
    masked_value: NotRequired[str | None]
    scopes: NotRequired[SequenceNotStr[str] | None]


class MCPAuthConfigParam(TypedDict):
    type: MCPAuthType
    static_headers: NotRequired[Sequence[MCPHeaderSecret | MCPHeaderSecretParam] | None]
    oauth: NotRequired[MCPOAuthConfig | MCPOAuthConfigParam | None]
    enterprise: NotRequired[MCPEnterpriseAuthConfig | MCPEnterpriseAuthConfigParam | None]


class CreateMCPServerRequestParam(TypedDict):
    key: str
    display_name: str
    connection: MCPConnection | MCPConnectionParam
    auth: MCPAuthConfig | MCPAuthConfigParam
    default_tool_exposure: MCPToolExposure | MCPToolExposureParam
    description: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class UpdateMCPServerRequestParam(TypedDict):
    id: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    connection: NotRequired[MCPConnection | MCPConnectionParam | None]
    auth: NotRequired[MCPAuthConfig | MCPAuthConfigParam | None]
    default_tool_exposure: NotRequired[MCPToolExposure | MCPToolExposureParam | None]
    sharing: NotRequired[Sharing | SharingParam | None]
