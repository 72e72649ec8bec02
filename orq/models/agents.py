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
    """Parameters with which a model is called."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens in the answer, reasoning included."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    response_format: ResponseFormat | None = None
    """Form of the answer: text, JSON, or JSON that fits a schema."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    verbosity: str | None = None
    """How long answers are: `low`, `medium` or `high`."""
    seed: int | None = None
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None = None
    """Up to 4 texts at which the model stops; the answer does not contain them."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step."""
    tool_choice: ToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    modalities: Sequence[Modality] | None = None
    """Kinds of output, such as `["text", "audio"]`. Default: text."""
    guardrails: Sequence[GuardrailConfig] | None = None
    """Guardrails that check the request or the answer."""
    plugins: Sequence[Plugin] | None = None
    """Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON)."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt, for 5 minutes or an hour."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""


class AgentModelConfig(APIStruct, kw_only=True):
    """Model for an agent, with its parameters and retries."""

    id: str
    """Name of the model, as `provider/model`; it must support tool calls."""
    parameters: ModelParameters | None = None
    """Parameters of each call of the model, such as `temperature`."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""


AgentModelInput: TypeAlias = Open[AgentModelConfig | str]
"""Name of a model, or an object that also gives its parameters."""


class AgentModel(APIStruct, kw_only=True):
    """Model of an agent, with its parameters and fallbacks."""

    id: str
    """Name of the model, as `provider/model`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""
    parameters: ModelParameters | None = None
    """Parameters of each call of the model, such as `temperature`."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallback_models: list[AgentModelInput] | None = None
    """Models to try, in order, when the first one fails; null: none."""


class TeamMember(APIStruct, kw_only=True):
    """Agent to which another agent may hand work on."""

    key: str
    """Key of the agent that gets the work."""
    role: str | None = None
    """What the agent does in this team: the leader reads it to choose one."""


class AgentPluginRef(APIStruct, kw_only=True):
    """Plugin of an agent, in a fixed version."""

    id: str
    """Identifies the plugin."""
    version: str
    """Version of the plugin that the agent uses."""


class AgentMetrics(APIStruct, kw_only=True):
    """Cost of all runs of an agent."""

    total_cost: Number | None = None
    """Cost of all runs of the agent in USD."""


class KnowledgeBaseRef(APIStruct, kw_only=True):
    """A knowledge base that an agent may search."""

    knowledge_id: str
    """Id of the knowledge base that is searched."""


AgentSource: TypeAlias = OpenEnum[Literal["internal", "external", "experiment"]]
"""Where an agent comes from."""


AgentType: TypeAlias = OpenEnum[Literal["internal", "a2a"]]
"""Whether the service runs the agent or calls it elsewhere by A2A."""


ToolApprovalMode: TypeAlias = OpenEnum[Literal["all", "respect_tool", "none"]]
"""Which tool calls need approval: all, those of tools that ask for it, or none."""


class ToolCondition(APIStruct, kw_only=True):
    """A condition on an argument of a tool call."""

    condition: str
    """Name of the argument that is compared."""
    operator: str
    """How the argument is compared with `value`."""
    value: str
    """Value with which the argument is compared."""


class AgentToolConfig(APIStruct, kw_only=True):
    """Tool of an agent as the service stores it."""

    id: str
    """Id of the tool in the agent's settings."""
    action_type: str
    """Kind of the tool, such as `http` or `google_search`."""
    key: str | None = None
    """Key of the stored tool; absent for built-in tools."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the tool does: by this text the model chooses it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""
    tool_id: str | None = None
    """Id of one tool of an MCP server; present if the tool is one."""
    whole_server: bool | None = None
    """Whether the agent may call all tools of the MCP server."""
    conditions: list[ToolCondition] | None = None
    """Conditions on the arguments under which a call waits for approval."""
    timeout: Number | None = None
    """Timeout of the tool, in seconds."""


class AgentEvaluator(APIStruct, kw_only=True):
    """Evaluator or guardrail that checks the runs of an agent."""

    id: str
    """Id or key of the evaluator."""
    execute_on: ExecuteOn
    """Whether the evaluator sees the message to the agent or the agent's answer."""
    sample_rate: Number | None = None
    """Share of the runs to evaluate, in per cent, 1 to 100. Default: 50. Guardrails check all."""
    options: dict[str, Any] | None = None
    """Settings for the evaluator, as it defines them."""


class AgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of an agent."""

    max_iterations: int | None = None
    """Maximum number of model calls before the agent stops, 1 to 100. Default: 100."""
    max_execution_time: int | None = None
    """Maximum time of the agent's own work in seconds, 2 to 600, without tools. Default: 600."""
    max_cost: Number | None = None
    """Cost in USD at which the agent stops; 0: no limit. Only `responses.create` honours it."""
    tool_approval_required: ToolApprovalMode | None = None
    """Which tool calls wait for a person: all, those whose tool asks for it, or none."""
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    tools: list[AgentToolConfig] | None = None
    """Tools that the agent may call."""
    evaluators: list[AgentEvaluator] | None = None
    """Evaluators that rate a share of the runs."""
    guardrails: list[AgentEvaluator] | None = None
    """Guardrails that check each run and can stop it."""


class Agent(APIStruct, kw_only=True):
    """An agent: a model with instructions, tools and knowledge."""

    id: str = field(name="_id")
    """Identifies the agent in other calls."""
    key: str
    """Name of the agent, unique in the workspace; other calls take it as `agent_key`."""
    project_id: str
    """Project that owns the agent."""
    status: ResourceStatus
    """`live` is in use; `draft` and `pending` are on their way there, `published` was live before."""
    path: str
    """Project and folders of the agent, such as `Default/support`."""
    role: str
    """Task of the agent in a few words, such as `Support agent`."""
    description: str
    """What the agent does; other agents read it to choose one."""
    instructions: str
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    model: AgentModel
    """Model of the agent: how it is called, and what stands in for it."""
    display_name: str | None = None
    """Name shown in the studio."""
    created_by_id: str | None = None
    """Id of the user who made the agent; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the agent; null if no user is known."""
    created: str | None = None
    """When the agent was made, as ISO 8601 text."""
    updated: str | None = None
    """When the agent was last changed, as ISO 8601 text."""
    version: str | None = None
    """Semantic version of the agent, such as `1.2.0`."""
    memory_stores: list[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    team_of_agents: list[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    skills: list[str] | None = None
    """Skills that the agent may use."""
    agent_plugins: list[AgentPluginRef] | None = None
    """Plugins of the agent, each in one version."""
    metrics: AgentMetrics | None = None
    """What the agent has cost; present only where metrics are part of the answer."""
    variables: dict[str, Any] | None = None
    """Variables that the instructions use, by name."""
    knowledge_bases: list[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    source: AgentSource | None = None
    """Where the agent comes from: made here, registered from outside, or of an experiment."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""
    type: AgentType | None = None
    """Whether the service runs the agent, or calls it elsewhere by A2A."""
    system_prompt: str | None = None
    """Template around `instructions`; absent or null: the service's own template."""
    settings: AgentSettings | None = None
    """Limits, tools and checks of the agent."""


class AgentListItem(APIStruct, kw_only=True):
    """Agent as a list returns it."""

    id: str = field(name="_id")
    """Identifies the agent in other calls."""
    key: str
    """Name of the agent, unique in the workspace; other calls take it as `agent_key`."""
    status: ResourceStatus
    """`live` is in use; `draft` and `pending` are on their way there, `published` was live before."""
    path: str
    """Project and folders of the agent, such as `Default/support`."""
    role: str
    """Task of the agent in a few words, such as `Support agent`."""
    description: str
    """What the agent does; other agents read it to choose one."""
    instructions: str
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    model: AgentModel
    """Model of the agent: how it is called, and what stands in for it."""
    display_name: str | None = None
    """Name shown in the studio."""
    created_by_id: str | None = None
    """Id of the user who made the agent; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the agent; null if no user is known."""
    created: str | None = None
    """When the agent was made, as ISO 8601 text."""
    updated: str | None = None
    """When the agent was last changed, as ISO 8601 text."""
    version: str | None = None
    """Semantic version of the agent, such as `1.2.0`."""
    memory_stores: list[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    team_of_agents: list[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    skills: list[str] | None = None
    """Skills that the agent may use."""
    agent_plugins: list[AgentPluginRef] | None = None
    """Plugins of the agent, each in one version."""
    metrics: AgentMetrics | None = None
    """What the agent has cost; present only where metrics are part of the answer."""
    variables: dict[str, Any] | None = None
    """Variables that the instructions use, by name."""
    knowledge_bases: list[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    source: AgentSource | None = None
    """Where the agent comes from: made here, registered from outside, or of an experiment."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""
    type: AgentType | None = None
    """Whether the service runs the agent, or calls it elsewhere by A2A."""
    system_prompt: str | None = None
    """Template around `instructions`; absent or null: the service's own template."""
    settings: AgentSettings | None = None
    """Limits, tools and checks of the agent."""


class ListAgentsResponse(APIStruct, kw_only=True):
    """A page of agents."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[AgentListItem]
    """Agents of this page, with their settings."""
    has_more: bool
    """Whether more items follow this page."""
