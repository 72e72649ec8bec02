# @generated
"""Agent changes."""

from collections.abc import Sequence
from typing import Annotated, Any

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, UnsetType
from .agent_settings import (
    AgentEvaluator,
    AgentModelInput,
    AgentPluginRef,
    AgentSource,
    KnowledgeBaseRef,
    TeamMember,
    ToolApprovalMode,
)
from .agent_tools import AgentToolInputCRUD
from .values import TemplateEngine, VersionIncrement


class CreateAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of a new agent."""

    max_iterations: int | None = None
    """Calls of the model at most."""
    max_execution_time: int | None = None
    """In seconds, tools and other agents not counted."""
    max_cost: Number | None = None
    """In USD; 0 for no limit."""
    tool_approval_required: ToolApprovalMode | None = None
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    tools: Sequence[AgentToolInputCRUD] | None = None
    evaluators: Sequence[AgentEvaluator] | None = None
    guardrails: Sequence[AgentEvaluator] | None = None


class CreateAgentRequest(APIStruct, kw_only=True):
    """What `agents_create` takes."""

    key: Annotated[str, NonEmpty]
    """Unique in the workspace; letters, digits, `.`, `_` and `-`, a letter first."""
    role: Annotated[str, NonEmpty]
    description: Annotated[str, NonEmpty]
    instructions: str
    path: str
    """Project and folders; relative to the project with a key of one project."""
    model: AgentModelInput
    """As `provider/model`, or with parameters; it must support tool calls."""
    settings: CreateAgentSettings
    display_name: str | None = None
    system_prompt: Annotated[str, NonEmpty] | None = None
    """Replaces the template in which `instructions` are put."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """In the order in which they are tried."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    skills: Sequence[str] | None = None
    variables: dict[str, Any] | None = None
    source: AgentSource | None = None
    engine: TemplateEngine | None = None


class UpdateAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of an agent that can be changed."""

    max_iterations: int | None = None
    """Calls of the model at most."""
    max_execution_time: int | None = None
    """In seconds, tools and other agents not counted."""
    max_cost: Number | None = None
    """In USD; 0 for no limit."""
    tool_approval_required: ToolApprovalMode | None = None
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    tools: Sequence[AgentToolInputCRUD] | None = None
    evaluators: Sequence[AgentEvaluator] | None = None
    guardrails: Sequence[AgentEvaluator] | None = None


class UpdateAgentRequest(APIStruct, kw_only=True):
    """What `agents_update` takes; what is not given stays as it is."""

    agent_key: str
    key: str | None = None
    display_name: str | None = None
    project_id: str | None = None
    role: Annotated[str, NonEmpty] | None = None
    description: Annotated[str, NonEmpty] | None = None
    instructions: str | None = None
    system_prompt: Annotated[str, NonEmpty] | None | UnsetType = UNSET
    model: AgentModelInput | None = None
    """As `provider/model`, or with parameters; it must support tool calls."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """In the order in which they are tried."""
    settings: UpdateAgentSettings | None = None
    path: str | None = None
    """Project and folders."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    skills: Sequence[str] | None | UnsetType = UNSET
    agent_plugins: Sequence[AgentPluginRef] | None | UnsetType = UNSET
    variables: dict[str, Any] | None = None
    engine: TemplateEngine | None = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)
