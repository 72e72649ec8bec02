# @generated
"""External agents."""

from collections.abc import Mapping
from typing import Any

from ..types import APIStruct, DateTime


class ExternalAgentHeader(APIStruct, kw_only=True):
    """Header for calls of an external agent, and whether it is stored encrypted."""

    value: str | None = None
    """Value of the header; masked in answers if it is encrypted."""
    encrypted: bool | None = None
    """Whether the service stores the value encrypted and masks it in answers."""


class CreateExternalAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.create`."""

    key: str
    """Name of the agent in calls, unique in the workspace."""
    display_name: str
    """Name shown in the studio."""
    path: str
    """Project and folders of the agent, such as `Default/partners`."""
    agent_url: str
    """Address at which the agent takes A2A requests."""
    description: str | None = None
    """What the agent does, for people and agents that choose among agents."""
    project_id: str | None = None
    """Project that owns the agent. Default: the project that `path` names."""
    card_url: str | None = None
    """Address of the agent card; absent: the card is found from `agent_url`."""
    headers: Mapping[str, ExternalAgentHeader] | None = None
    """Headers that the service sends with its calls of the agent, by name."""
    protocol_version: str | None = None
    """Version of the A2A protocol that the agent speaks, such as `0.3.0`."""
    preferred_transport: str | None = None
    """Transport by which the agent is called, such as `JSONRPC`."""


class DeleteExternalAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.delete`."""

    agent_key: str
    """Key or id of the external agent to delete."""


class ExternalAgent(APIStruct, kw_only=True):
    """Agent that runs elsewhere and speaks the A2A protocol."""

    agent_id: str
    """Identifies the external agent in other calls."""
    key: str
    """Name of the agent in calls, unique in the workspace."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the agent does, for people and agents that choose among agents."""
    path: str
    """Project and folders of the agent, such as `Default/partners`."""
    project_id: str
    """Project that owns the agent."""
    agent_url: str
    """Address at which the agent takes A2A requests."""
    headers: dict[str, ExternalAgentHeader]
    """Headers that are sent with each call, by name; encrypted values are masked."""
    protocol_version: str
    """Version of the A2A protocol that the agent speaks, such as `0.3.0`."""
    preferred_transport: str
    """Transport by which the agent is called, such as `JSONRPC`."""
    cached_card: dict[str, Any]
    """Agent card, as it was last fetched from `card_url`."""
    created_at: DateTime
    """When the agent was registered, in UTC."""
    updated_at: DateTime
    """When the agent was last changed, in UTC."""
    created_by_id: str
    """Id of the user who registered the agent."""
    updated_by_id: str
    """Id of the user who last changed the agent."""
    version: str
    """Semantic version of the agent's registration, such as `1.0.0`."""
    card_url: str | None = None
    """Address from which the agent card is fetched."""
    card_refreshed_at: DateTime | None = None
    """When the agent card was last fetched, in UTC; absent before the first time."""


class ExternalAgentResponse(APIStruct, kw_only=True):
    """An external agent."""

    agent: ExternalAgent | None = None
    """The external agent, as it is stored now."""


class ListExternalAgentsRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.list`."""

    limit: int | None = None
    """Number of items in a page. Default: the service's."""
    starting_after: str | None = None
    """`agent_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`agent_id` of the first item of the page after: this page ends before it."""


class ListExternalAgentsResponse(APIStruct, kw_only=True):
    """A page of external agents."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[ExternalAgent] | None = None
    """External agents of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""


class RefreshExternalAgentCardRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.refresh_card`."""

    agent_key: str
    """Key or id of the external agent whose card is fetched."""
    body: dict[str, Any]
    """An empty object: the service names no field."""


class RetrieveExternalAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.retrieve`."""

    agent_key: str
    """Key or id of the external agent to fetch."""


class TestExternalAgentConnectionRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.test_connection`."""

    agent_key: str
    """Key or id of the external agent to reach."""
    body: dict[str, Any]
    """An empty object: the service names no field."""


class TestExternalAgentConnectionResponse(APIStruct, kw_only=True):
    """Whether an external agent answered, and its card."""

    reachable: bool | None = None
    """Whether the agent answered."""
    card: dict[str, Any] | None = None
    """Agent card that was read; absent if the agent did not answer."""


class UpdateExternalAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.external.update`."""

    agent_key: str
    """Key or id of the external agent to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the agent does, for people and agents that choose among agents."""
    path: str | None = None
    """Project and folders into which the agent moves."""
    project_id: str | None = None
    """Project into which the agent moves."""
    agent_url: str | None = None
    """Address at which the agent takes A2A requests."""
    card_url: str | None = None
    """Address of the agent card; absent: the card is found from `agent_url`."""
    headers: Mapping[str, ExternalAgentHeader] | None = None
    """Headers that the service sends with its calls of the agent, by name."""
    protocol_version: str | None = None
    """Version of the A2A protocol that the agent speaks, such as `0.3.0`."""
    preferred_transport: str | None = None
    """Transport by which the agent is called, such as `JSONRPC`."""
    clear_headers: bool | None = None
    """Whether all stored headers are deleted."""
