# @generated
"""Agents."""

from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, OpenEnum
from .agent_settings import (
    AgentModelInput,
    AgentPluginRef,
    AgentSettings,
    AgentSource,
    KnowledgeBaseRef,
    ModelParameters,
    TeamMember,
)
from .router_options import RouterRetryConfig
from .values import ResourceStatus, TemplateEngine


class AgentModel(APIStruct, kw_only=True):
    """An agent's model, how it is called and what stands in for it."""

    id: str
    """As `provider/model`."""
    integration_id: str | None = None
    parameters: ModelParameters | None = None
    retry: RouterRetryConfig | None = None
    fallback_models: list[AgentModelInput] | None = None
    """In the order in which they are tried."""


class AgentMetrics(APIStruct, kw_only=True):
    """What an agent has cost."""

    total_cost: Number | None = None
    """In USD."""


AgentType: TypeAlias = OpenEnum[Literal["internal", "a2a"]]
"""Whether an agent runs here or elsewhere."""


class Agent(APIStruct, kw_only=True):
    """An agent: a model with instructions, tools and knowledge."""

    id: str = field(name="_id")
    key: str
    """Unique in the workspace; what other functions call `agent_key`."""
    project_id: str
    status: ResourceStatus
    path: str
    """Project and folders."""
    role: str
    description: str
    instructions: str
    model: AgentModel
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: str | None = None
    """ISO 8601."""
    updated: str | None = None
    """ISO 8601."""
    version: str | None = None
    memory_stores: list[str] | None = None
    """Ids or keys."""
    team_of_agents: list[TeamMember] | None = None
    skills: list[str] | None = None
    agent_plugins: list[AgentPluginRef] | None = None
    metrics: AgentMetrics | None = None
    variables: dict[str, Any] | None = None
    knowledge_bases: list[KnowledgeBaseRef] | None = None
    source: AgentSource | None = None
    engine: TemplateEngine | None = None
    type: AgentType | None = None
    system_prompt: str | None = None
    settings: AgentSettings | None = None


class AgentListItem(APIStruct, kw_only=True):
    """An agent, as lists hold it."""

    id: str = field(name="_id")
    key: str
    """Unique in the workspace; what other functions call `agent_key`."""
    status: ResourceStatus
    path: str
    """Project and folders."""
    role: str
    description: str
    instructions: str
    model: AgentModel
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: str | None = None
    """ISO 8601."""
    updated: str | None = None
    """ISO 8601."""
    version: str | None = None
    memory_stores: list[str] | None = None
    """Ids or keys."""
    team_of_agents: list[TeamMember] | None = None
    skills: list[str] | None = None
    agent_plugins: list[AgentPluginRef] | None = None
    metrics: AgentMetrics | None = None
    variables: dict[str, Any] | None = None
    knowledge_bases: list[KnowledgeBaseRef] | None = None
    source: AgentSource | None = None
    engine: TemplateEngine | None = None
    type: AgentType | None = None
    system_prompt: str | None = None
    settings: AgentSettings | None = None


class ListAgentsResponse(APIStruct, kw_only=True):
    """A page of agents."""

    object: OpenEnum[Literal["list"]]
    data: list[AgentListItem]
    has_more: bool
    """Whether there are more beyond this page."""
