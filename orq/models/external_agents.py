# @generated
"""External agents."""

from collections.abc import Mapping
from typing import Any

from ..types import APIStruct, DateTime


class ExternalAgentHeader(APIStruct, kw_only=True):
    """A header, and whether it is kept encrypted."""

    value: str | None = None
    encrypted: bool | None = None


class CreateExternalAgentRequest(APIStruct, kw_only=True):
    """What `agents_external_create` takes."""

    key: str
    display_name: str
    path: str
    agent_url: str
    description: str | None = None
    project_id: str | None = None
    card_url: str | None = None
    headers: Mapping[str, ExternalAgentHeader] | None = None
    protocol_version: str | None = None
    preferred_transport: str | None = None


class DeleteExternalAgentRequest(APIStruct, kw_only=True):
    """What `agents_external_delete` takes."""

    agent_key: str


class ExternalAgent(APIStruct, kw_only=True):
    """An agent that runs elsewhere and speaks A2A."""

    agent_id: str
    key: str
    display_name: str
    description: str
    path: str
    project_id: str
    agent_url: str
    headers: dict[str, ExternalAgentHeader]
    """Sent with each call; encrypted values come back masked."""
    protocol_version: str
    preferred_transport: str
    cached_card: dict[str, Any]
    """The agent's card as it was fetched last."""
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    version: str
    card_url: str | None = None
    card_refreshed_at: DateTime | None = None


class ExternalAgentResponse(APIStruct, kw_only=True):
    """An external agent."""

    agent: ExternalAgent | None = None


class ListExternalAgentsRequest(APIStruct, kw_only=True):
    """What `agents_external_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `agent_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `agent_id` of an item: the page ends right before it."""


class ListExternalAgentsResponse(APIStruct, kw_only=True):
    """A page of external agents."""

    object: str | None = None
    data: list[ExternalAgent] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""


class RefreshExternalAgentCardRequest(APIStruct, kw_only=True):
    """What `agents_external_refresh_card` takes."""

    agent_key: str
    body: dict[str, Any]


class RetrieveExternalAgentRequest(APIStruct, kw_only=True):
    """What `agents_external_retrieve` takes."""

    agent_key: str


class TestExternalAgentConnectionRequest(APIStruct, kw_only=True):
    """What `agents_external_test_connection` takes."""

    agent_key: str
    body: dict[str, Any]


class TestExternalAgentConnectionResponse(APIStruct, kw_only=True):
    """Whether an external agent answered, and its card."""

    reachable: bool | None = None
    card: dict[str, Any] | None = None


class UpdateExternalAgentRequest(APIStruct, kw_only=True):
    """What `agents_external_update` takes."""

    agent_key: str
    display_name: str | None = None
    description: str | None = None
    path: str | None = None
    project_id: str | None = None
    agent_url: str | None = None
    card_url: str | None = None
    headers: Mapping[str, ExternalAgentHeader] | None = None
    protocol_version: str | None = None
    preferred_transport: str | None = None
    clear_headers: bool | None = None
