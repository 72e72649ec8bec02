# Generated from api/.
"""Dict twins of `orq.models.external_agents`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.external_agents import ExternalAgentHeader


class ExternalAgentHeaderParam(TypedDict):
    """An `ExternalAgentHeader` as a dict."""

    value: NotRequired[str | None]
    encrypted: NotRequired[bool | None]


class CreateExternalAgentRequestParam(TypedDict):
    """A `CreateExternalAgentRequest` as a dict."""

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
    """A `DeleteExternalAgentRequest` as a dict."""

    agent_key: str


class ListExternalAgentsRequestParam(TypedDict):
    """A `ListExternalAgentsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RefreshExternalAgentCardRequestParam(TypedDict):
    """A `RefreshExternalAgentCardRequest` as a dict."""

    agent_key: str
    body: Mapping[str, Any]


class RetrieveExternalAgentRequestParam(TypedDict):
    """A `RetrieveExternalAgentRequest` as a dict."""

    agent_key: str


class TestExternalAgentConnectionRequestParam(TypedDict):
    """A `TestExternalAgentConnectionRequest` as a dict."""

    agent_key: str
    body: Mapping[str, Any]


class UpdateExternalAgentRequestParam(TypedDict):
    """An `UpdateExternalAgentRequest` as a dict."""

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
