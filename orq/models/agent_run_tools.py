# @generated
"""Agent run tools."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, Open, OpenEnum, constant
from .agent_tools import (
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
from .tool_definitions import (
    CodeToolDefinition,
    FunctionToolDefinition,
    HTTPHeaderValue,
    HTTPToolDefinition,
    JSONSchemaToolDefinition,
)


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
