# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ListMCPGatewayToolsRequestParam(TypedDict):
    gateway_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    mcp_server_id: NotRequired[str | None]
