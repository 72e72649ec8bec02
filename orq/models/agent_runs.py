# @generated
"""Agent runs."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, Open, OpenEnum, constant
from .agent_changes import (
    AdvisorToolInput,
    CallSubAgentToolInput,
    CodeInterpreterToolInput,
    CurrentDateToolInput,
    DeleteMemoryDocumentToolInput,
    FileSystemToolInput,
    GoogleSearchToolInput,
    QueryKnowledgeBaseToolInput,
    QueryMemoryStoreToolInput,
    RetrieveAgentsToolInput,
    RetrieveKnowledgeBasesToolInput,
    RetrieveMemoryStoresToolInput,
    SidekickToolInput,
    WebScraperToolInput,
    WriteMemoryStoreToolInput,
)
from .agents import AgentEvaluator, AgentModelInput, KnowledgeBaseRef, TeamMember, ToolApprovalMode
from .parts import A2AMessage
from .router_options import IdentityInput, MemoryEntityInput, ThreadInput
from .tools import (
    CodeToolDefinition,
    FunctionToolDefinition,
    HTTPHeaderValue,
    HTTPToolDefinition,
    JSONSchemaToolDefinition,
)
from .values import TemplateEngine


class HTTPToolRun(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """An HTTP tool, described in the request."""

    type: ClassVar[Literal["http"]] = "http"
    key: Annotated[str, NonEmpty]
    """Name of the tool, unique in the workspace: a letter, then letters, digits, `_` and `-`."""
    description: str
    """What the tool does: by this text the model chooses it."""
    http: HTTPToolDefinition
    """Request that the tool sends, and the arguments that it takes."""
    id: str | None = field(name="_id", default=None)
    """Id of the tool, if it is stored already."""
    display_name: str | None = None
    """Name of the tool in the studio. Default: `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""
    timeout: Number | None = None
    """Timeout of the tool in seconds, 1 to 600."""


class CodeToolRun(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A code tool, described in the request."""

    type: ClassVar[Literal["code"]] = "code"
    key: Annotated[str, NonEmpty]
    """Name of the tool, unique in the workspace: a letter, then letters, digits, `_` and `-`."""
    description: str
    """What the tool does: by this text the model chooses it."""
    code_tool: CodeToolDefinition
    """Code that runs, and the arguments that it takes."""
    id: str | None = field(name="_id", default=None)
    """Id of the tool, if it is stored already."""
    display_name: str | None = None
    """Name of the tool in the studio. Default: `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""
    timeout: Number | None = None
    """Timeout of the tool in seconds, 1 to 120."""


class FunctionToolRun(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function tool, described in the request."""

    type: ClassVar[Literal["function"]] = "function"
    key: Annotated[str, NonEmpty]
    """Name of the tool, unique in the workspace: a letter, then letters, digits, `_` and `-`."""
    function: FunctionToolDefinition
    """Name and arguments of the function; your program answers the calls."""
    id: str | None = field(name="_id", default=None)
    """Id of the tool, if it is stored already."""
    display_name: str | None = None
    """Name of the tool in the studio. Default: `key`."""
    description: str | None = None
    """What the tool does: by this text the model chooses it."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


class JSONSchemaToolRun(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema tool, described in the request."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    key: Annotated[str, NonEmpty]
    """Name of the tool, unique in the workspace: a letter, then letters, digits, `_` and `-`."""
    description: str
    """What the tool does: by this text the model chooses it."""
    json_schema: JSONSchemaToolDefinition
    """Name and JSON schema that the model's answer has to fit."""
    id: str | None = field(name="_id", default=None)
    """Id of the tool, if it is stored already."""
    display_name: str | None = None
    """Name of the tool in the studio. Default: `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


class MCPServerToolSchema(APIStruct, kw_only=True):
    """The arguments of a tool, as a JSON schema."""

    type: OpenEnum[Literal["object"]] = constant("object")
    """Type of the arguments together: always `object`."""
    properties: dict[str, Any] | None = None
    """JSON schema of each argument, by its name."""
    required: Sequence[str] | None = None
    """Names of the arguments that a call must give."""


class MCPServerTool(APIStruct, kw_only=True):
    """A tool of an MCP server."""

    name: str
    """Name by which the model calls the tool."""
    schema: MCPServerToolSchema
    """Arguments of the tool, as a JSON schema."""
    id: str | None = None
    """Id of the tool on the server."""
    description: str | None = None
    """What the tool does: by this text the model chooses it."""


MCPToolConnectionType: TypeAlias = OpenEnum[Literal["http", "sse"]]
"""How an MCP server is reached: plain HTTP or server-sent events."""


class MCPToolDefinition(APIStruct, kw_only=True):
    """MCP server with the tools that it offers."""

    server_url: str
    """Address of the MCP server."""
    tools: Sequence[MCPServerTool]
    """Tools of the server that the agent may call."""
    connection_type: MCPToolConnectionType
    """How the server is reached: plain HTTP, or server-sent events."""
    headers: Mapping[str, HTTPHeaderValue] | None = None
    """Headers that are sent to the server, by name; values can be stored encrypted."""


class MCPToolRun(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """The tools of an MCP server, described in the request."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    key: Annotated[str, NonEmpty]
    """Name of the tool, unique in the workspace: a letter, then letters, digits, `_` and `-`."""
    description: str
    """What the tool does: by this text the model chooses it."""
    mcp: MCPToolDefinition
    """Address of the MCP server, and the tools that it has."""
    id: str | None = field(name="_id", default=None)
    """Id of the tool, if it is stored already."""
    display_name: str | None = None
    """Name of the tool in the studio. Default: `key`."""
    requires_approval: bool | None = None
    """Whether each call of the tool waits until a person approves it. Default: false."""


AgentToolInputRun: TypeAlias = Open[
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
    | HTTPToolRun
    | CodeToolRun
    | FunctionToolRun
    | JSONSchemaToolRun
    | MCPToolRun
]
"""Tool for a single run; `type` says which one."""


class RunAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of one run."""

    tools: Sequence[AgentToolInputRun] | None = None
    """Tools that the agent may call: built-in ones, stored ones, or ones described here."""
    tool_approval_required: ToolApprovalMode | None = None
    """Which tool calls wait for a person: all, those whose tool asks for it, or none."""
    max_iterations: int | None = None
    """Maximum number of model calls before the agent stops, 1 to 100. Default: 100."""
    max_execution_time: int | None = None
    """Maximum time of the agent's own work in seconds, 2 to 600, without tools. Default: 600."""
    max_cost: Number | None = None
    """Cost in USD at which the agent stops; 0: no limit. Only `responses.create` honours it."""
    chat_exposed: bool | None = None
    """Whether people can choose the agent in AI Chat."""
    evaluators: Sequence[AgentEvaluator] | None = None
    """Evaluators that rate a share of the runs."""
    guardrails: Sequence[AgentEvaluator] | None = None
    """Guardrails that check each run and can stop it."""


class RunAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.run`."""

    key: Annotated[str, NonEmpty]
    """Name of the agent; if a stored agent of this name differs, the run makes a version of it."""
    model: AgentModelInput
    """Model as `provider/model`, or an object with its parameters; it must support tool calls."""
    role: Annotated[str, NonEmpty]
    """Task of the agent in a few words, such as `Support agent`."""
    instructions: Annotated[str, NonEmpty]
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    message: A2AMessage
    """What the agent is asked, or the results of tools that it waits for."""
    path: str
    """Project and folders, such as `Default/support`; a key of one project takes only folders."""
    settings: RunAgentSettings
    """Limits, tools and checks of this run."""
    task_id: str | None = None
    """Id of an earlier task to go on with; the task must not be at work."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """Models to try, in order, when the first one fails; all must support tool calls."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of instructions and messages, by name."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    description: Annotated[str, NonEmpty] | None = None
    """What the agent does; other agents read it to choose one."""
    system_prompt: Annotated[str, NonEmpty] | None = None
    """Template around `instructions`; absent or null: the service's own template."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    team_of_agents: Sequence[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept in the trace, by name."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""


class StreamRunAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.stream_run`."""

    key: Annotated[str, NonEmpty]
    """Name of the agent; if a stored agent of this name differs, the run makes a version of it."""
    model: AgentModelInput
    """Model as `provider/model`, or an object with its parameters; it must support tool calls."""
    role: Annotated[str, NonEmpty]
    """Task of the agent in a few words, such as `Support agent`."""
    instructions: Annotated[str, NonEmpty]
    """What the agent is to do and how; `{{variables}}` get their values in each call."""
    message: A2AMessage
    """What the agent is asked, or the results of tools that it waits for."""
    path: str
    """Project and folders, such as `Default/support`; a key of one project takes only folders."""
    settings: RunAgentSettings
    """Limits, tools and checks of this run."""
    task_id: str | None = None
    """Id of an earlier task to go on with; the task must not be at work."""
    fallback_models: Sequence[AgentModelInput] | None = None
    """Models to try, in order, when the first one fails; all must support tool calls."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of instructions and messages, by name."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    description: Annotated[str, NonEmpty] | None = None
    """What the agent does; other agents read it to choose one."""
    system_prompt: Annotated[str, NonEmpty] | None = None
    """Template around `instructions`; absent or null: the service's own template."""
    memory_stores: Sequence[str] | None = None
    """Ids or keys of the memory stores that the agent may use."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    """Knowledge bases that the agent may search."""
    team_of_agents: Sequence[TeamMember] | None = None
    """Agents to which this agent may hand work on."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept in the trace, by name."""
    engine: TemplateEngine | None = None
    """Template language of the instructions: `text`, `jinja` or `mustache`."""
    stream_timeout_seconds: Number | None = None
    """How long the stream may last, in seconds, 1 to 3600. Default: 1800."""
