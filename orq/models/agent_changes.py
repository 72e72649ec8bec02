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
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class GoogleSearchToolInput(APIStruct, kw_only=True, tag_field="type", tag="google_search"):
    """Lets the agent search Google."""

    type: ClassVar[Literal["google_search"]] = "google_search"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class WebScraperToolInput(APIStruct, kw_only=True, tag_field="type", tag="web_scraper"):
    """Lets the agent read web pages."""

    type: ClassVar[Literal["web_scraper"]] = "web_scraper"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class CallSubAgentToolInput(APIStruct, kw_only=True, tag_field="type", tag="call_sub_agent"):
    """Lets the agent call another agent."""

    type: ClassVar[Literal["call_sub_agent"]] = "call_sub_agent"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class RetrieveAgentsToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_agents"):
    """Tells the agent which other agents there are."""

    type: ClassVar[Literal["retrieve_agents"]] = "retrieve_agents"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class QueryMemoryStoreToolInput(APIStruct, kw_only=True, tag_field="type", tag="query_memory_store"):
    """Lets the agent search a memory store."""

    type: ClassVar[Literal["query_memory_store"]] = "query_memory_store"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class WriteMemoryStoreToolInput(APIStruct, kw_only=True, tag_field="type", tag="write_memory_store"):
    """Lets the agent write to a memory store."""

    type: ClassVar[Literal["write_memory_store"]] = "write_memory_store"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class RetrieveMemoryStoresToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_memory_stores"):
    """Tells the agent which memory stores there are."""

    type: ClassVar[Literal["retrieve_memory_stores"]] = "retrieve_memory_stores"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class DeleteMemoryDocumentToolInput(APIStruct, kw_only=True, tag_field="type", tag="delete_memory_document"):
    """Lets the agent delete from a memory."""

    type: ClassVar[Literal["delete_memory_document"]] = "delete_memory_document"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class RetrieveKnowledgeBasesToolInput(APIStruct, kw_only=True, tag_field="type", tag="retrieve_knowledge_bases"):
    """Tells the agent which knowledge bases there are."""

    type: ClassVar[Literal["retrieve_knowledge_bases"]] = "retrieve_knowledge_bases"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class QueryKnowledgeBaseToolInput(APIStruct, kw_only=True, tag_field="type", tag="query_knowledge_base"):
    """Lets the agent search a knowledge base."""

    type: ClassVar[Literal["query_knowledge_base"]] = "query_knowledge_base"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class CurrentDateToolInput(APIStruct, kw_only=True, tag_field="type", tag="current_date"):
    """Tells the agent the date."""

    type: ClassVar[Literal["current_date"]] = "current_date"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class SidekickToolInput(APIStruct, kw_only=True, tag_field="type", tag="sidekick"):
    """Lets the agent hand work to a second model."""

    type: ClassVar[Literal["sidekick"]] = "sidekick"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


class CodeInterpreterToolInput(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the agent run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    requires_approval: bool | None = None
    configuration: dict[str, Any] | None = None
    """Settings that win over the model's arguments."""


FileSystemAccessMode: TypeAlias = OpenEnum[Literal["read_only", "read_write"]]
"""Whether an agent may write to a file system."""


class FileSystemToolConfiguration(APIStruct, kw_only=True):
    """Which file system an agent uses, and how; by id or key."""

    file_system_id: str | None = None
    file_system_key: str | None = None
    access_mode: FileSystemAccessMode | None = None


class FileSystemToolInput(APIStruct, kw_only=True, tag_field="type", tag="file_system"):
    """Lets the agent use a file system."""

    type: ClassVar[Literal["file_system"]] = "file_system"
    configuration: FileSystemToolConfiguration
    requires_approval: bool | None = None


class HTTPToolInput(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A stored HTTP tool, by key or id."""

    type: ClassVar[Literal["http"]] = "http"
    key: str | None = None
    id: str | None = None
    requires_approval: bool | None = None
    timeout: Number | None = None
    """In seconds, at most 600; wins over the tool's own."""


class CodeToolInput(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A stored code tool, by key or id."""

    type: ClassVar[Literal["code"]] = "code"
    key: str | None = None
    id: str | None = None
    requires_approval: bool | None = None
    timeout: Number | None = None
    """In seconds, at most 120; wins over the tool's own."""


class FunctionToolInput(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A stored function tool, by key or id."""

    type: ClassVar[Literal["function"]] = "function"
    key: str | None = None
    id: str | None = None
    requires_approval: bool | None = None


class JSONSchemaToolInput(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A stored JSON schema tool, by key or id."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    key: str | None = None
    id: str | None = None
    requires_approval: bool | None = None


class MCPToolInput(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """The tools of an MCP server or gateway, or one of them."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    key: str | None = None
    """Of the MCP server or gateway."""
    id: str | None = None
    """Of the MCP server or gateway."""
    tool_id: str | None = None
    """One tool; if not given, all of them."""
    requires_approval: bool | None = None


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
"""A tool for an agent that is stored; `type` tells which."""


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
