# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.agent_run_tools import (
    AgentToolInputRun,
    MCPServerTool,
    MCPServerToolSchema,
    MCPToolConnectionType,
    MCPToolDefinition,
)
from ..models.tool_definitions import (
    CodeToolDefinition,
    FunctionToolDefinition,
    HTTPHeaderValue,
    HTTPToolDefinition,
    JSONSchemaToolDefinition,
)
from ..types import SequenceNotStr
from .agent_tools import (
    AdvisorToolInputParam,
    CallSubAgentToolInputParam,
    CodeInterpreterToolInputParam,
    CurrentDateToolInputParam,
    DeleteMemoryDocumentToolInputParam,
    FileSystemToolInputParam,
    GoogleSearchToolInputParam,
    QueryKnowledgeBaseToolInputParam,
    QueryMemoryStoreToolInputParam,
    RetrieveAgentsToolInputParam,
    RetrieveKnowledgeBasesToolInputParam,
    RetrieveMemoryStoresToolInputParam,
    SidekickToolInputParam,
    WebScraperToolInputParam,
    WriteMemoryStoreToolInputParam,
)
from .tool_definitions import (
    CodeToolDefinitionParam,
    FunctionToolDefinitionParam,
    HTTPHeaderValueParam,
    HTTPToolDefinitionParam,
    JSONSchemaToolDefinitionParam,
)


class HTTPToolRunParam(TypedDict):
    type: Literal["http"]
    key: str
    description: str
    http: HTTPToolDefinition | HTTPToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class CodeToolRunParam(TypedDict):
    type: Literal["code"]
    key: str
    description: str
    code_tool: CodeToolDefinition | CodeToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class FunctionToolRunParam(TypedDict):
    type: Literal["function"]
    key: str
    function: FunctionToolDefinition | FunctionToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class JSONSchemaToolRunParam(TypedDict):
    type: Literal["json_schema"]
    key: str
    description: str
    json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class MCPServerToolSchemaParam(TypedDict):
    type: NotRequired[Literal["object"]]
    properties: NotRequired[Mapping[str, Any] | None]
    required: NotRequired[SequenceNotStr[str] | None]


class MCPServerToolParam(TypedDict):
    name: str
    schema: MCPServerToolSchema | MCPServerToolSchemaParam
    id: NotRequired[str | None]
    description: NotRequired[str | None]


class MCPToolDefinitionParam(TypedDict):
    server_url: str
    tools: Sequence[MCPServerTool | MCPServerToolParam]
    connection_type: MCPToolConnectionType
    headers: NotRequired[Mapping[str, HTTPHeaderValue | HTTPHeaderValueParam] | None]


class MCPToolRunParam(TypedDict):
    type: Literal["mcp"]
    key: str
    description: str
    mcp: MCPToolDefinition | MCPToolDefinitionParam
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


AgentToolInputRunParam: TypeAlias = (
    GoogleSearchToolInputParam
    | WebScraperToolInputParam
    | CallSubAgentToolInputParam
    | RetrieveAgentsToolInputParam
    | QueryMemoryStoreToolInputParam
    | WriteMemoryStoreToolInputParam
    | RetrieveMemoryStoresToolInputParam
    | DeleteMemoryDocumentToolInputParam
    | RetrieveKnowledgeBasesToolInputParam
    | QueryKnowledgeBaseToolInputParam
    | CurrentDateToolInputParam
    | AdvisorToolInputParam
    | SidekickToolInputParam
    | CodeInterpreterToolInputParam
    | FileSystemToolInputParam
    | HTTPToolRunParam
    | CodeToolRunParam
    | FunctionToolRunParam
    | JSONSchemaToolRunParam
    | MCPToolRunParam
    | AgentToolInputRun
)
