# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.agent_tools import AgentToolInputCRUD, FileSystemAccessMode, FileSystemToolConfiguration


class AdvisorToolInputParam(TypedDict):
    type: Literal["advisor"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class GoogleSearchToolInputParam(TypedDict):
    type: Literal["google_search"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WebScraperToolInputParam(TypedDict):
    type: Literal["web_scraper"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CallSubAgentToolInputParam(TypedDict):
    type: Literal["call_sub_agent"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveAgentsToolInputParam(TypedDict):
    type: Literal["retrieve_agents"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryMemoryStoreToolInputParam(TypedDict):
    type: Literal["query_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WriteMemoryStoreToolInputParam(TypedDict):
    type: Literal["write_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveMemoryStoresToolInputParam(TypedDict):
    type: Literal["retrieve_memory_stores"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class DeleteMemoryDocumentToolInputParam(TypedDict):
    type: Literal["delete_memory_document"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveKnowledgeBasesToolInputParam(TypedDict):
    type: Literal["retrieve_knowledge_bases"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryKnowledgeBaseToolInputParam(TypedDict):
    type: Literal["query_knowledge_base"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CurrentDateToolInputParam(TypedDict):
    type: Literal["current_date"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class SidekickToolInputParam(TypedDict):
    type: Literal["sidekick"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CodeInterpreterToolInputParam(TypedDict):
    type: Literal["code_interpreter"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class FileSystemToolConfigurationParam(TypedDict):
    file_system_id: NotRequired[str | None]
    file_system_key: NotRequired[str | None]
    access_mode: NotRequired[FileSystemAccessMode | None]


class FileSystemToolInputParam(TypedDict):
    type: Literal["file_system"]
    configuration: FileSystemToolConfiguration | FileSystemToolConfigurationParam
    requires_approval: NotRequired[bool | None]


class HTTPToolInputParam(TypedDict):
    type: Literal["http"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class CodeToolInputParam(TypedDict):
    type: Literal["code"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class FunctionToolInputParam(TypedDict):
    type: Literal["function"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class JSONSchemaToolInputParam(TypedDict):
    type: Literal["json_schema"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class MCPToolInputParam(TypedDict):
    type: Literal["mcp"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    tool_id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


AgentToolInputCRUDParam: TypeAlias = (
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
    | HTTPToolInputParam
    | CodeToolInputParam
    | FunctionToolInputParam
    | JSONSchemaToolInputParam
    | MCPToolInputParam
    | AgentToolInputCRUD
)
