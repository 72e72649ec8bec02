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
    description: str
    http: HTTPToolDefinition
    id: str | None = field(name="_id", default=None)
    display_name: str | None = None
    requires_approval: bool | None = None
    timeout: Number | None = None
    """In seconds, at most 600."""


class CodeToolRun(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A code tool, described in the request."""

    type: ClassVar[Literal["code"]] = "code"
    key: Annotated[str, NonEmpty]
    description: str
    code_tool: CodeToolDefinition
    id: str | None = field(name="_id", default=None)
    display_name: str | None = None
    requires_approval: bool | None = None
    timeout: Number | None = None
    """In seconds, at most 120."""


class FunctionToolRun(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function tool, described in the request."""

    type: ClassVar[Literal["function"]] = "function"
    key: Annotated[str, NonEmpty]
    function: FunctionToolDefinition
    id: str | None = field(name="_id", default=None)
    display_name: str | None = None
    description: str | None = None
    requires_approval: bool | None = None


class JSONSchemaToolRun(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema tool, described in the request."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    key: Annotated[str, NonEmpty]
    description: str
    json_schema: JSONSchemaToolDefinition
    id: str | None = field(name="_id", default=None)
    display_name: str | None = None
    requires_approval: bool | None = None


class MCPServerToolSchema(APIStruct, kw_only=True):
    """The arguments of a tool, as a JSON schema."""

    type: OpenEnum[Literal["object"]] = constant("object")
    properties: dict[str, Any] | None = None
    required: Sequence[str] | None = None


class MCPServerTool(APIStruct, kw_only=True):
    """A tool of an MCP server."""

    name: str
    schema: MCPServerToolSchema
    id: str | None = None
    description: str | None = None


MCPToolConnectionType: TypeAlias = OpenEnum[Literal["http", "sse"]]
"""How an MCP server is reached."""


class MCPToolDefinition(APIStruct, kw_only=True):
    """An MCP server and its tools."""

    server_url: str
    tools: Sequence[MCPServerTool]
    connection_type: MCPToolConnectionType
    headers: Mapping[str, HTTPHeaderValue] | None = None


class MCPToolRun(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """The tools of an MCP server, described in the request."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    key: Annotated[str, NonEmpty]
    description: str
    mcp: MCPToolDefinition
    id: str | None = field(name="_id", default=None)
    display_name: str | None = None
    requires_approval: bool | None = None


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
"""A tool for one run; `type` tells which."""


class RunAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of one run."""

    tools: Sequence[AgentToolInputRun] | None = None
    tool_approval_required: ToolApprovalMode | None = None
    max_iterations: int | None = None
    """Calls of the model at most."""
    max_execution_time: int | None = None
    """In seconds, tools and other agents not counted."""
    max_cost: Number | None = None
    """In USD; 0 for no limit."""
    chat_exposed: bool | None = None
    evaluators: Sequence[AgentEvaluator] | None = None
    guardrails: Sequence[AgentEvaluator] | None = None


class RunAgentRequest(APIStruct, kw_only=True):
    """What `agents_run` takes."""

    key: Annotated[str, NonEmpty]
    """If the workspace has an agent of this key that differs, the run makes a version of it."""
    model: AgentModelInput
    """As `provider/model`, or with parameters."""
    role: Annotated[str, NonEmpty]
    instructions: Annotated[str, NonEmpty]
    message: A2AMessage
    path: str
    settings: RunAgentSettings
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    fallback_models: Sequence[AgentModelInput] | None = None
    variables: dict[str, Any] | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    description: Annotated[str, NonEmpty] | None = None
    system_prompt: Annotated[str, NonEmpty] | None = None
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None


class StreamRunAgentRequest(APIStruct, kw_only=True):
    """What `agents_stream_run` takes."""

    key: Annotated[str, NonEmpty]
    """If the workspace has an agent of this key that differs, the run makes a version of it."""
    model: AgentModelInput
    """As `provider/model`, or with parameters."""
    role: Annotated[str, NonEmpty]
    instructions: Annotated[str, NonEmpty]
    message: A2AMessage
    path: str
    settings: RunAgentSettings
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    fallback_models: Sequence[AgentModelInput] | None = None
    variables: dict[str, Any] | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    description: Annotated[str, NonEmpty] | None = None
    system_prompt: Annotated[str, NonEmpty] | None = None
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None
    stream_timeout_seconds: Number | None = None
    """1 to 3600; if not given, the service takes 1800."""
