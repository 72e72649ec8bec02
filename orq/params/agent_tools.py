# Generated from api/.
"""Dict twins of `orq.models.agent_tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.agent_tools import AgentToolInputCRUD, FileSystemAccessMode, FileSystemToolConfiguration


class AdvisorToolInputParam(TypedDict):
    """An `AdvisorToolInput` as a dict."""

    type: Literal["advisor"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class GoogleSearchToolInputParam(TypedDict):
    """A `GoogleSearchToolInput` as a dict."""

    type: Literal["google_search"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WebScraperToolInputParam(TypedDict):
    """A `WebScraperToolInput` as a dict."""

    type: Literal["web_scraper"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CallSubAgentToolInputParam(TypedDict):
    """A `CallSubAgentToolInput` as a dict."""

    type: Literal["call_sub_agent"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveAgentsToolInputParam(TypedDict):
    """A `RetrieveAgentsToolInput` as a dict."""

    type: Literal["retrieve_agents"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryMemoryStoreToolInputParam(TypedDict):
    """A `QueryMemoryStoreToolInput` as a dict."""

    type: Literal["query_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class WriteMemoryStoreToolInputParam(TypedDict):
    """A `WriteMemoryStoreToolInput` as a dict."""

    type: Literal["write_memory_store"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveMemoryStoresToolInputParam(TypedDict):
    """A `RetrieveMemoryStoresToolInput` as a dict."""

    type: Literal["retrieve_memory_stores"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class DeleteMemoryDocumentToolInputParam(TypedDict):
    """A `DeleteMemoryDocumentToolInput` as a dict."""

    type: Literal["delete_memory_document"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class RetrieveKnowledgeBasesToolInputParam(TypedDict):
    """A `RetrieveKnowledgeBasesToolInput` as a dict."""

    type: Literal["retrieve_knowledge_bases"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class QueryKnowledgeBaseToolInputParam(TypedDict):
    """A `QueryKnowledgeBaseToolInput` as a dict."""

    type: Literal["query_knowledge_base"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CurrentDateToolInputParam(TypedDict):
    """A `CurrentDateToolInput` as a dict."""

    type: Literal["current_date"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class SidekickToolInputParam(TypedDict):
    """A `SidekickToolInput` as a dict."""

    type: Literal["sidekick"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class CodeInterpreterToolInputParam(TypedDict):
    """A `CodeInterpreterToolInput` as a dict."""

    type: Literal["code_interpreter"]
    requires_approval: NotRequired[bool | None]
    configuration: NotRequired[Mapping[str, Any] | None]


class FileSystemToolConfigurationParam(TypedDict):
    """A `FileSystemToolConfiguration` as a dict."""

    file_system_id: NotRequired[str | None]
    file_system_key: NotRequired[str | None]
    access_mode: NotRequired[FileSystemAccessMode | None]


class FileSystemToolInputParam(TypedDict):
    """A `FileSystemToolInput` as a dict."""

    type: Literal["file_system"]
    configuration: FileSystemToolConfiguration | FileSystemToolConfigurationParam
    requires_approval: NotRequired[bool | None]


class HTTPToolInputParam(TypedDict):
    """An `HTTPToolInput` as a dict."""

    type: Literal["http"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class CodeToolInputParam(TypedDict):
    """A `CodeToolInput` as a dict."""

    type: Literal["code"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]
    timeout: NotRequired[float | None]


class FunctionToolInputParam(TypedDict):
    """A `FunctionToolInput` as a dict."""

    type: Literal["function"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class JSONSchemaToolInputParam(TypedDict):
    """A `JSONSchemaToolInput` as a dict."""

    type: Literal["json_schema"]
    key: NotRequired[str | None]
    id: NotRequired[str | None]
    requires_approval: NotRequired[bool | None]


class MCPToolInputParam(TypedDict):
    """An `MCPToolInput` as a dict."""

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
"""An `AgentToolInputCRUD` as a struct or a dict."""
