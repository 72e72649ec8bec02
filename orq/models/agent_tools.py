# @generated
"""Agent tools."""

from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open, OpenEnum


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
