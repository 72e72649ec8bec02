# @generated
"""Agent changes."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, APIStruct, NonEmpty, Number, Open, OpenEnum, UnsetType
from .agents import (
    AgentEvaluator,
    AgentModelInput,
    AgentPluginRef,
    AgentSource,
    KnowledgeBaseRef,
    TeamMember,
    ToolApprovalMode,
)
from .values import TemplateEngine, VersionIncrement


class AdvisorToolInput(APIStruct, kw_only=True, tag_field="type", tag="advisor"):
    """Lets the agent ask another model for advice."""

    type: ClassVar[Literal["advisor"]] = "advisor"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class GoogleSearchToolInput(APIStruct, kw_only=True, tag_field="type", tag="google_search"):
    """Lets the agent search Google."""

    type: ClassVar[Literal["google_search"]] = "google_search"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class WebScraperToolInput(APIStruct, kw_only=True, tag_field="type", tag="web_scraper"):
    """Lets the agent read web pages."""

    type: ClassVar[Literal["web_scraper"]] = "web_scraper"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class CallSubAgentToolInput(APIStruct, kw_only=True, tag_field="type", tag="call_sub_agent"):
    """Lets the agent call another agent."""

    type: ClassVar[Literal["call_sub_agent"]] = "call_sub_agent"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class RetrieveAgentsToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_agents"):
    """Lets the agent list the agents that it can call."""

    type: ClassVar[Literal["retrieve_agents"]] = "retrieve_agents"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class QueryMemoryStoreToolInput(APIStruct, kw_only=True, tag_field="type", tag="query_memory_store"):
    """Lets the agent search a memory store."""

    type: ClassVar[Literal["query_memory_store"]] = "query_memory_store"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class WriteMemoryStoreToolInput(APIStruct, kw_only=True, tag_field="type", tag="write_memory_store"):
    """Lets the agent write to a memory store."""

    type: ClassVar[Literal["write_memory_store"]] = "write_memory_store"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class RetrieveMemoryStoresToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_memory_stores"):
    """Lets the agent list the memory stores that it can use."""

    type: ClassVar[Literal["retrieve_memory_stores"]] = "retrieve_memory_stores"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class DeleteMemoryDocumentToolInput(APIStruct, kw_only=True, tag_field="type", tag="delete_memory_document"):
    """Lets the agent delete documents from a memory store."""

    type: ClassVar[Literal["delete_memory_document"]] = "delete_memory_document"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class RetrieveKnowledgeBasesToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_knowledge_bases"):
    """Lets the agent list the knowledge bases that it can search."""

    type: ClassVar[Literal["retrieve_knowledge_bases"]] = "retrieve_knowledge_bases"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class QueryKnowledgeBaseToolInput(APIStruct, kw_only=True, tag_field="type", tag="query_knowledge_base"):
    """Lets the agent search a knowledge base."""

    type: ClassVar[Literal["query_knowledge_base"]] = "query_knowledge_base"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class CurrentDateToolInput(APIStruct, kw_only=True, tag_field="type", tag="current_date"):
    """Tells the agent the date."""

    type: ClassVar[Literal["current_date"]] = "current_date"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class SidekickToolInput(APIStruct, kw_only=True, tag_field="type", tag="sidekick"):
    """Lets the agent hand work to a second model."""

    type: ClassVar[Literal["sidekick"]] = "sidekick"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


class CodeInterpreterToolInput(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the agent run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""
    configuration: dict[str, Any] | None = None
    """Fixed arguments of the tool, by name; they win over those that the model chooses."""


FileSystemAccessMode: TypeAlias = OpenEnum[Literal["read_only", "read_write"]]
"""Whether an agent may write to a file system."""


class FileSystemToolConfiguration(APIStruct, kw_only=True):
    """File system for an agent, by id or key, and the access to it."""

    file_system_id: str | None = None
    """Id of the file system; give it or `file_system_key`."""
    file_system_key: str | None = None
    """Key of the file system; give it or `file_system_id`."""
    access_mode: FileSystemAccessMode | None = None
    """Whether the agent may write to the file system, or only read it."""


class FileSystemToolInput(APIStruct, kw_only=True, tag_field="type", tag="file_system"):
    """Lets the agent use a file system."""

    type: ClassVar[Literal["file_system"]] = "file_system"
    configuration: FileSystemToolConfiguration
    """Which file system the agent uses, and whether it may write."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it."""


class HTTPToolInput(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A stored HTTP tool, by key or id."""

    type: ClassVar[Literal["http"]] = "http"
    key: str | None = None
    """Key of the stored HTTP tool; give it or `id`."""
    id: str | None = None
    """Id of the stored HTTP tool; give it or `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""
    timeout: Number | None = None
    """Timeout of the tool in seconds, 1 to 600; it wins over the timeout of the stored tool."""


class CodeToolInput(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A stored code tool, by key or id."""

    type: ClassVar[Literal["code"]] = "code"
    key: str | None = None
    """Key of the stored code tool; give it or `id`."""
    id: str | None = None
    """Id of the stored code tool; give it or `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""
    timeout: Number | None = None
    """Timeout of the tool in seconds, 1 to 120; it wins over the timeout of the stored tool."""


class FunctionToolInput(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A stored function tool, by key or id."""

    type: ClassVar[Literal["function"]] = "function"
    key: str | None = None
    """Key of the stored function tool; give it or `id`."""
    id: str | None = None
    """Id of the stored function tool; give it or `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


class JSONSchemaToolInput(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A stored JSON schema tool, by key or id."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    key: str | None = None
    """Key of the stored JSON schema tool; give it or `id`."""
    id: str | None = None
    """Id of the stored JSON schema tool; give it or `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


class MCPToolInput(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """Stored MCP server or gateway: all of its tools, or one."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    key: str | None = None
    """Key of the stored MCP server or gateway; give it or `id`."""
    id: str | None = None
    """Id of the stored MCP server or gateway; give it or `key`."""
    tool_id: str | None = None
    """Id of one tool of the server. Default: all tools of the server."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


AgentToolInputCRUD: TypeAlias = Open[
    GoogleSearchToolInput
    | WebScraperToolInput
    | CallSubAgentToolInput
    | RetrieveAgentsToolInput
    | QueryMemoryStoreToolInput
    | WriteMemoryStoreToolInput
    | RetrieveMemoryStoresToolInput
    | DeleteMemoryDocumentToolInput
    | RetrieveKnowledgeBasesToolInput
    | QueryKnowledgeBaseToolInput
    | CurrentDateToolInput
    | AdvisorToolInput
    | SidekickToolInput
    | CodeInterpreterToolInput
    | FileSystemToolInput
    | HTTPToolInput
    | CodeToolInput
    | FunctionToolInput
    | JSONSchemaToolInput
    | MCPToolInput
]
"""Tool for a stored agent; `type` says which one."""


class CreateAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of a new agent."""

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
    tools: Sequence[AgentToolInputCRUD] | None = None
    """Tools that the agent may call: built-in ones by type, stored ones by key or id."""
    evaluators: Sequence[AgentEvaluator] | None = None
    """Evaluators that rate a share of the runs."""
    guardrails: Sequence[AgentEvaluator] | None = None
    """Guardrails that check each run and can stop it."""


class CreateAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.create`."""

    key: Annotated[str, NonEmpty]
    """Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`."""
    role: Annotated[str, NonEmpty]
    """Task of the agent in a few words, such as `Support agent`."""
    description: Annotated[str, NonEmpty]
    """What the agent does; other agents read it to choose one."""
    instructions: str
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    path: str
    """Project and folders, such as `Default/support`; a key of one project takes only folders."""
    model: AgentModelInput
    """Model as `provider/model`, or an object with its parameters; it must support tool calls."""
    settings: CreateAgentSettings
    """Limits, tools and checks of the agent."""
    display_name: str | None = None
    """Name shown in the studio, at most 255 characters."""
    system_prompt: Annotated[str, NonEmpty] | None = None
    """Template around `instructions`; absent or null: the service's own template."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """Models to try, in order, when the first one fails; all must support tool calls."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    team_of_agents: Sequence[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    skills: Sequence[str] | None = None
    """Skills that the agent may use; null: none."""
    variables: dict[str, Any] | None = None
    """Variables that the instructions use, by name."""
    source: AgentSource | None = None
    """Where the agent comes from, such as `internal` or `external`."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""


class UpdateAgentSettings(APIStruct, kw_only=True):
    """Limits, tools and checks of an agent, as far as they change."""

    max_iterations: int | None = None
    """Maximum number of model calls before the agent stops, 1 to 100."""
    max_execution_time: int | None = None
    """Maximum time of the agent's own work in seconds, 2 to 600, without tools."""
    max_cost: Number | None = None
    """Cost in USD at which the agent stops; 0: no limit. Only `responses.create` honours it."""
    tool_approval_required: ToolApprovalMode | None = None
    """Which tool calls wait for a person: all, those whose tool asks for it, or none."""
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    tools: Sequence[AgentToolInputCRUD] | None = None
    """Tools that the agent may call: built-in ones by type, stored ones by key or id."""
    evaluators: Sequence[AgentEvaluator] | None = None
    """Evaluators that rate a share of the runs."""
    guardrails: Sequence[AgentEvaluator] | None = None
    """Guardrails that check each run and can stop it."""


class UpdateAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.update`; what is not given stays as it is."""

    agent_key: str
    """Key of the agent to change."""
    key: str | None = None
    """Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`."""
    display_name: str | None = None
    """Name shown in the studio."""
    project_id: str | None = None
    """Project into which the agent moves."""
    role: Annotated[str, NonEmpty] | None = None
    """Task of the agent in a few words, such as `Support agent`."""
    description: Annotated[str, NonEmpty] | None = None
    """What the agent does; other agents read it to choose one."""
    instructions: str | None = None
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    system_prompt: Annotated[str, NonEmpty] | None | UnsetType = UNSET
    """Template around `instructions`; absent or null: the service's own template."""
    model: AgentModelInput | None = None
    """Model as `provider/model`, or an object with its parameters; it must support tool calls."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """Models to try, in order, when the first one fails; all must support tool calls."""
    settings: UpdateAgentSettings | None = None
    """Limits, tools and checks of the agent."""
    path: str | None = None
    """Project and folders into which the agent moves."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    team_of_agents: Sequence[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    skills: Sequence[str] | None | UnsetType = UNSET
    """Skills that the agent may use; null: none."""
    agent_plugins: Sequence[AgentPluginRef] | None | UnsetType = UNSET
    """Plugins of the agent, each in one version; null: none."""
    variables: dict[str, Any] | None = None
    """Variables that the instructions use, by name."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people; at most 300 characters."""
