# @generated
"""Tool changes."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Open
from .tools import CodeToolDefinition, FunctionToolDefinition, HTTPToolDefinition, JSONSchemaToolDefinition
from .values import ResourceStatus, VersionIncrement


class CreateCodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A tool that runs code of yours at the service."""

    type: ClassVar[Literal["code"]] = "code"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty]
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    code_tool: CodeToolDefinition
    """The code, its language and its parameters."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


class CreateFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that your program runs when a model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty]
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    function: FunctionToolDefinition
    """Name, description and parameters of the function, as models see them."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


class CreateHTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A tool that makes an HTTP request."""

    type: ClassVar[Literal["http"]] = "http"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty]
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    http: HTTPToolDefinition
    """The HTTP request to make and its arguments."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


class CreateJSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON Schema that a model's answer must follow."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty]
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    json_schema: JSONSchemaToolDefinition
    """Name and schema of the answer."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


CreateToolRequestBody: TypeAlias = Open[CreateFunctionTool | CreateJSONSchemaTool | CreateHTTPTool | CreateCodeTool]
"""A tool to create; `type` says which kind."""


class CreateToolRequest(APIStruct, kw_only=True):
    """Parameters of `tools.create`."""

    body: CreateToolRequestBody | None = None


class UpdateCodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """What to change in a code tool."""

    type: ClassVar[Literal["code"]] = "code"
    path: str | None = None
    """New project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty] | None = None
    """New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the tool does; models read it."""
    status: ResourceStatus | None = None
    """New state: live, draft, pending or published."""
    code_tool: CodeToolDefinition | None = None
    """New code, language and parameters."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people."""


class UpdateFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """What to change in a function tool."""

    type: ClassVar[Literal["function"]] = "function"
    path: str | None = None
    """New project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty] | None = None
    """New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the tool does; models read it."""
    status: ResourceStatus | None = None
    """New state: live, draft, pending or published."""
    function: FunctionToolDefinition | None = None
    """New name, description and parameters of the function."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people."""


class UpdateHTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """What to change in an HTTP tool."""

    type: ClassVar[Literal["http"]] = "http"
    path: str | None = None
    """New project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty] | None = None
    """New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the tool does; models read it."""
    status: ResourceStatus | None = None
    """New state: live, draft, pending or published."""
    http: HTTPToolDefinition | None = None
    """New HTTP request and arguments."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people."""


class UpdateJSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """What to change in a JSON schema tool."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str | None = None
    """New project and folders of the tool, such as `Default/tools`."""
    key: Annotated[str, NonEmpty] | None = None
    """New name that agents and prompts use: letters, digits, single `_` or `-`; at most 64."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the tool does; models read it."""
    status: ResourceStatus | None = None
    """New state: live, draft, pending or published."""
    json_schema: JSONSchemaToolDefinition | None = None
    """New name and schema of the answer."""
    version_increment: VersionIncrement | None = field(name="versionIncrement", default=None)
    """Makes a new version: which part of the version number to raise."""
    version_description: str | None = field(name="versionDescription", default=None)
    """What changed in the new version, for people."""


UpdateToolRequestBody: TypeAlias = Open[UpdateFunctionTool | UpdateJSONSchemaTool | UpdateHTTPTool | UpdateCodeTool]
"""What to change in a tool; `type` says which kind it is."""


class UpdateToolRequest(APIStruct, kw_only=True):
    """Parameters of `tools.update`."""

    tool_id: str
    """Id of the tool to change."""
    body: UpdateToolRequestBody | None = None
