# @generated
"""Tool changes."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Open
from .tools import CodeToolDefinition, FunctionToolDefinition, HTTPToolDefinition, JSONSchemaToolDefinition
from .values import ResourceStatus, VersionIncrement


class CreateCodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A tool that runs code."""

    type: ClassVar[Literal["code"]] = "code"
    path: str
    key: Annotated[str, NonEmpty]
    description: str
    code_tool: CodeToolDefinition
    display_name: str | None = None
    status: ResourceStatus | None = None


class CreateFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that you run when a model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    path: str
    key: Annotated[str, NonEmpty]
    description: str
    function: FunctionToolDefinition
    display_name: str | None = None
    status: ResourceStatus | None = None


class CreateHTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A tool that makes an HTTP request."""

    type: ClassVar[Literal["http"]] = "http"
    path: str
    key: Annotated[str, NonEmpty]
    description: str
    http: HTTPToolDefinition
    display_name: str | None = None
    status: ResourceStatus | None = None


class CreateJSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON schema that a model's answer is to follow."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str
    key: Annotated[str, NonEmpty]
    description: str
    json_schema: JSONSchemaToolDefinition
    display_name: str | None = None
    status: ResourceStatus | None = None


CreateToolRequestBody: TypeAlias = Open[CreateFunctionTool | CreateJSONSchemaTool | CreateHTTPTool | CreateCodeTool]
"""A tool to create; `type` tells which kind."""


class CreateToolRequest(APIStruct, kw_only=True):
    """What `tools_create` takes."""

    body: CreateToolRequestBody | None = None


class UpdateCodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """What to change in a code tool."""

    type: ClassVar[Literal["code"]] = "code"
    path: str | None = None
    key: Annotated[str, NonEmpty] | None = None
    display_name: str | None = None
    description: str | None = None
    status: ResourceStatus | None = None
    code_tool: CodeToolDefinition | None = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)


class UpdateFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """What to change in a function tool."""

    type: ClassVar[Literal["function"]] = "function"
    path: str | None = None
    key: Annotated[str, NonEmpty] | None = None
    display_name: str | None = None
    description: str | None = None
    status: ResourceStatus | None = None
    function: FunctionToolDefinition | None = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)


class UpdateHTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """What to change in an HTTP tool."""

    type: ClassVar[Literal["http"]] = "http"
    path: str | None = None
    key: Annotated[str, NonEmpty] | None = None
    display_name: str | None = None
    description: str | None = None
    status: ResourceStatus | None = None
    http: HTTPToolDefinition | None = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)


class UpdateJSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """What to change in a JSON schema tool."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str | None = None
    key: Annotated[str, NonEmpty] | None = None
    display_name: str | None = None
    description: str | None = None
    status: ResourceStatus | None = None
    json_schema: JSONSchemaToolDefinition | None = None
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    version_description: str | None = field(name="versionDescription", default=None)


UpdateToolRequestBody: TypeAlias = Open[UpdateFunctionTool | UpdateJSONSchemaTool | UpdateHTTPTool | UpdateCodeTool]
"""What to change in a tool; `type` tells its kind."""


class UpdateToolRequest(APIStruct, kw_only=True):
    """What `tools_update` takes."""

    tool_id: str
    body: UpdateToolRequestBody | None = None
