# @generated
"""Tools."""

from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Open, OpenEnum
from .tool_definitions import CodeToolDefinition, FunctionToolDefinition, HTTPToolDefinition, JSONSchemaToolDefinition
from .values import ResourceStatus


class CodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A tool that runs code."""

    type: ClassVar[Literal["code"]] = "code"
    path: str
    key: str
    description: str
    project_id: str
    workspace_id: str
    created: str
    updated: str
    code_tool: CodeToolDefinition
    id: str = field(name="_id")
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    status: ResourceStatus | None = None


class FunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that you run when a model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    path: str
    key: str
    description: str
    project_id: str
    workspace_id: str
    created: str
    updated: str
    function: FunctionToolDefinition
    id: str = field(name="_id")
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    status: ResourceStatus | None = None


class HTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A tool that makes an HTTP request."""

    type: ClassVar[Literal["http"]] = "http"
    path: str
    key: str
    description: str
    project_id: str
    workspace_id: str
    created: str
    updated: str
    http: HTTPToolDefinition
    id: str = field(name="_id")
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    status: ResourceStatus | None = None


class JSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema that a model's answer is to follow."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str
    key: str
    description: str
    project_id: str
    workspace_id: str
    created: str
    updated: str
    json_schema: JSONSchemaToolDefinition
    id: str = field(name="_id")
    display_name: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    status: ResourceStatus | None = None


Tool: TypeAlias = Open[FunctionTool | JSONSchemaTool | HTTPTool | CodeTool]
"""A tool; `type` tells which kind."""


class ListToolsResponse(APIStruct, kw_only=True):
    """A page of tools."""

    object: OpenEnum[Literal["list"]]
    data: list[Tool]
    has_more: bool
    """Whether there are more beyond this page."""
