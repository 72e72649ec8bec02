# @generated
"""Tools."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, Open, OpenEnum, constant
from .values import ResourceStatus, Scalar

ToolParameters: TypeAlias = dict[str, Any]
"""The parameters of a tool, as a JSON schema."""


class CodeToolDefinition(APIStruct, kw_only=True):
    """Code that a tool runs."""

    language: OpenEnum[Literal["python"]] = constant("python")
    """Programming language: always `python`."""
    code: Annotated[str, NonEmpty]
    """Source of the program."""
    parameters: ToolParameters | None = None
    """JSON schema of the values that the code is given."""


class CodeTool(APIStruct, kw_only=True, tag_field="type", tag="code"):
    """A tool that runs code of yours at the service."""

    type: ClassVar[Literal["code"]] = "code"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: str
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    project_id: str
    """Project that owns the tool."""
    workspace_id: str
    """Workspace that owns the tool."""
    created: str
    """When the tool was made, as ISO 8601 text."""
    updated: str
    """When the tool was last changed, as ISO 8601 text."""
    code_tool: CodeToolDefinition
    """The code, its language and its parameters."""
    id: str = field(name="_id")
    """Identifies the tool in other calls."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    created_by_id: str | None = None
    """Id of the user who made the tool."""
    updated_by_id: str | None = None
    """Id of the user who last changed the tool."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


class FunctionToolDefinition(APIStruct, kw_only=True):
    """A function that you run when a model calls it."""

    name: str
    """Name by which the model calls it: at most 64 letters, digits, `_` or `-`."""
    description: str | None = None
    """What the function does and when to use it; the model reads it."""
    strict: bool | None = None
    """Whether arguments always fit `parameters`; only part of JSON Schema is then allowed."""
    parameters: ToolParameters | None = None
    """JSON schema of the arguments. Default: no arguments."""


class FunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that your program runs when a model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: str
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    project_id: str
    """Project that owns the tool."""
    workspace_id: str
    """Workspace that owns the tool."""
    created: str
    """When the tool was made, as ISO 8601 text."""
    updated: str
    """When the tool was last changed, as ISO 8601 text."""
    function: FunctionToolDefinition
    """Name, description and parameters of the function, as models see them."""
    id: str = field(name="_id")
    """Identifies the tool in other calls."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    created_by_id: str | None = None
    """Id of the user who made the tool."""
    updated_by_id: str | None = None
    """Id of the user who last changed the tool."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


HTTPBlueprintMethod: TypeAlias = OpenEnum[Literal["GET", "POST", "PUT", "DELETE"]]
"""The method of an HTTP request."""


class HTTPHeaderValue(APIStruct, kw_only=True):
    """A header, and whether it is kept encrypted."""

    value: str
    """Text of the header."""
    encrypted: bool | None = None
    """Whether the text is stored encrypted. Default: false."""


HTTPBlueprintHeader: TypeAlias = Open[HTTPHeaderValue | str]
"""The text of a header, alone or in an object that can be encrypted."""


class HTTPBlueprint(APIStruct, kw_only=True):
    """An HTTP request with placeholders for values."""

    url: str
    """Address to call; it may contain placeholders."""
    method: HTTPBlueprintMethod
    """HTTP method of the request."""
    headers: Mapping[str, HTTPBlueprintHeader] | None = None
    """Headers by name, each a text or an object that can be encrypted."""
    body: dict[str, Any] | None = None
    """Data to send; it may contain placeholders."""
    timeout: Number | None = None
    """Most time to wait for the answer, in seconds, 1 to 600. Default: 60."""


HTTPToolArgumentType: TypeAlias = OpenEnum[Literal["string", "number", "boolean"]]
"""The type of an argument."""


class HTTPToolArgument(APIStruct, kw_only=True):
    """A value that fills a placeholder."""

    type: HTTPToolArgumentType
    """Whether it is a string, a number or a boolean."""
    description: str
    """What the value means; the model reads it."""
    send_to_model: bool | None = None
    """Whether the model gives the value; if not, `default_value` does. Default: true."""
    default_value: Scalar | None = None
    """Value to use if none is given."""


class HTTPToolDefinition(APIStruct, kw_only=True):
    """An HTTP request that a tool makes."""

    blueprint: HTTPBlueprint
    """The request, with placeholders that `arguments` fill."""
    arguments: Mapping[str, HTTPToolArgument] | None = None
    """Values for the placeholders, by their names."""


class HTTPTool(APIStruct, kw_only=True, tag_field="type", tag="http"):
    """A tool that makes an HTTP request."""

    type: ClassVar[Literal["http"]] = "http"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: str
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    project_id: str
    """Project that owns the tool."""
    workspace_id: str
    """Workspace that owns the tool."""
    created: str
    """When the tool was made, as ISO 8601 text."""
    updated: str
    """When the tool was last changed, as ISO 8601 text."""
    http: HTTPToolDefinition
    """The HTTP request to make and its arguments."""
    id: str = field(name="_id")
    """Identifies the tool in other calls."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    created_by_id: str | None = None
    """Id of the user who made the tool."""
    updated_by_id: str | None = None
    """Id of the user who last changed the tool."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


JSONSchemaObject: TypeAlias = dict[str, Any]
"""A JSON schema of an object."""


class JSONSchemaToolDefinition(APIStruct, kw_only=True):
    """A JSON schema that the model's answer follows."""

    name: Annotated[str, NonEmpty]
    """Name of the schema, at most 64 letters, digits, `_` or `-`; the model reads it."""
    description: str
    """What the answer is for; the model reads it."""
    schema: JSONSchemaObject
    """JSON schema that the answer follows."""
    strict: bool | None = None
    """Whether the answer always fits the schema; only part of JSON Schema is then allowed."""


class JSONSchemaTool(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """A JSON Schema that a model's answer must follow."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    path: str
    """Project and folders of the tool, such as `Default/tools`."""
    key: str
    """Name that agents and prompts use: letters and digits, single `_` or `-` between; at most 64."""
    description: str
    """What the tool does; models read it to know when and how to call it."""
    project_id: str
    """Project that owns the tool."""
    workspace_id: str
    """Workspace that owns the tool."""
    created: str
    """When the tool was made, as ISO 8601 text."""
    updated: str
    """When the tool was last changed, as ISO 8601 text."""
    json_schema: JSONSchemaToolDefinition
    """Name and schema of the answer."""
    id: str = field(name="_id")
    """Identifies the tool in other calls."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    created_by_id: str | None = None
    """Id of the user who made the tool."""
    updated_by_id: str | None = None
    """Id of the user who last changed the tool."""
    status: ResourceStatus | None = None
    """Whether the tool is live, a draft, pending or published."""


Tool: TypeAlias = Open[FunctionTool | JSONSchemaTool | HTTPTool | CodeTool]
"""A tool that models can call, or a schema for their answers; `type` says which kind."""


class ListToolsResponse(APIStruct, kw_only=True):
    """A page of tools."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Tool]
    """Tools of this page."""
    has_more: bool
    """Whether more items follow this page."""
