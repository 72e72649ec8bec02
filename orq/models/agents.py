# @generated
"""Agents."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum
from .cache_control import CacheControl
from .chat_options import GuardrailConfig, ThinkingConfig, ToolChoice
from .plugins import Plugin
from .refs import NamedModel
from .response_formats import ResponseFormat
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .values import ExecuteOn, Modality, ReasoningEffort, ResourceStatus, StopSequences, TemplateEngine


class ModelParameters(APIStruct, kw_only=True):
    """How a model is called."""

    name: str | None = None
    """Of the trace."""
    frequency_penalty: Number | None = None
    """-2 to 2."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Of the answer, reasoning included."""
    presence_penalty: Number | None = None
    """-2 to 2."""
    response_format: ResponseFormat | None = None
    reasoning_effort: ReasoningEffort | None = None
    verbosity: str | None = None
    seed: int | None = None
    stop: StopSequences | None = None
    thinking: ThinkingConfig | None = None
    temperature: Number | None = None
    top_p: Number | None = None
    top_k: int | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: Sequence[Modality] | None = None
    guardrails: Sequence[GuardrailConfig] | None = None
    plugins: Sequence[Plugin] | None = None
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    cache_control: CacheControl | None = None
    prompt_cache_key: str | None = None


class AgentModelConfig(APIStruct, kw_only=True):
    """A model and how an agent calls it."""

    id: str
    """As `provider/model`."""
    parameters: ModelParameters | None = None
    retry: RouterRetryConfig | None = None


AgentModelInput: TypeAlias = Open[AgentModelConfig | str]
"""The name of a model, or a model and how to call it."""


class AgentModel(APIStruct, kw_only=True):
    """An agent's model, how it is called and what stands in for it."""

    id: str
    """As `provider/model`."""
    integration_id: str | None = None
    parameters: ModelParameters | None = None
    retry: RouterRetryConfig | None = None
    fallback_models: list[AgentModelInput] | None = None
    """In the order in which they are tried."""


class TeamMember(APIStruct, kw_only=True):
    """An agent to which another may hand work on."""

    key: str
    """The key of the agent."""
    role: str | None = None
    """Helps the leader to choose."""


class AgentPluginRef(APIStruct, kw_only=True):
    """A plugin of an agent, in one version."""

    id: str
    version: str


class AgentMetrics(APIStruct, kw_only=True):
    """What an agent has cost."""

    total_cost: Number | None = None
    """In USD."""


class KnowledgeBaseRef(APIStruct, kw_only=True):
    """A knowledge base that an agent may search."""

    knowledge_id: str


AgentSource: TypeAlias = OpenEnum[Literal["internal", "external", "experiment"]]
"""Where an agent comes from."""


AgentType: TypeAlias = OpenEnum[Literal["internal", "a2a"]]
"""Whether an agent runs here or elsewhere."""


ToolApprovalMode: TypeAlias = OpenEnum[Literal["all", "respect_tool", "none"]]
"""Which tool calls need approval: all, those that say so, or none."""


class ToolCondition(APIStruct, kw_only=True):
    """A condition on an argument of a tool call."""

    condition: str
    """The argument."""
    operator: str
    value: str


class AgentToolConfig(APIStruct, kw_only=True):
    """A tool of an agent, as the service holds it."""

    id: str
    action_type: str
    key: str | None = None
    display_name: str | None = None
    description: str | None = None
    configuration: dict[str, Any] | None = None
    requires_approval: bool | None = None
    tool_id: str | None = None
    whole_server: bool | None = None
    """Whether all tools of an MCP server are meant."""
    conditions: list[ToolCondition] | None = None
    """When a call needs approval."""
    timeout: Number | None = None
    """In seconds."""


class AgentEvaluator(APIStruct, kw_only=True):
    """An evaluator or guardrail on an agent."""

    id: str
    """The id or key of an evaluator."""
    execute_on: ExecuteOn
    sample_rate: Number | None = None
    """Per cent of the runs to evaluate, 1 to 100; without effect on a guardrail."""
    options: dict[str, Any] | None = None


class AgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of an agent."""

    max_iterations: int | None = None
    """Calls of the model at most."""
    max_execution_time: int | None = None
    """In seconds, tools and other agents not counted."""
    max_cost: Number | None = None
    """In USD; 0 for no limit."""
    tool_approval_required: ToolApprovalMode | None = None
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    tools: list[AgentToolConfig] | None = None
    evaluators: list[AgentEvaluator] | None = None
    guardrails: list[AgentEvaluator] | None = None


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
