# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.external_agents import ExternalAgentHeader


class ExternalAgentHeaderParam(TypedDict):
    value: NotRequired[str | None]
    encrypted: NotRequired[bool | None]


class CreateExternalAgentRequestParam(TypedDict):
    key: str
    display_name: str
    path: str
    agent_url: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    card_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None]
    protocol_version: NotRequired[str | None]
    preferred_transport: NotRequired[str | None]


class DeleteExternalAgentRequestParam(TypedDict):
    agent_key: str


class ListExternalAgentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RefreshExternalAgentCardRequestParam(TypedDict):
    agent_key: str
    body: Mapping[str, Any]


class RetrieveExternalAgentRequestParam(TypedDict):
    agent_key: str


class TestExternalAgentConnectionRequestParam(TypedDict):
    agent_key: str
    body: Mapping[str, Any]


class UpdateExternalAgentRequestParam(TypedDict):
    agent_key: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    agent_url: NotRequired[str | None]
    card_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None]
    protocol_version: NotRequired[str | None]
    preferred_transport: NotRequired[str | None]
    clear_headers: NotRequired[bool | None]
