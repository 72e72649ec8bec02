# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.tool_changes import CreateToolRequestBody, UpdateToolRequestBody
from ..models.tool_definitions import (
    CodeToolDefinition,
    FunctionToolDefinition,
    HTTPToolDefinition,
    JSONSchemaToolDefinition,
)
from ..models.values import ResourceStatus, VersionIncrement
from .tool_definitions import (
    CodeToolDefinitionParam,
    FunctionToolDefinitionParam,
    HTTPToolDefinitionParam,
    JSONSchemaToolDefinitionParam,
)


class CreateCodeToolParam(TypedDict):
    type: Literal["code"]
    path: str
    key: str
    description: str
    code_tool: CodeToolDefinition | CodeToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateFunctionToolParam(TypedDict):
    type: Literal["function"]
    path: str
    key: str
    description: str
    function: FunctionToolDefinition | FunctionToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateHTTPToolParam(TypedDict):
    type: Literal["http"]
    path: str
    key: str
    description: str
    http: HTTPToolDefinition | HTTPToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


class CreateJSONSchemaToolParam(TypedDict):
    type: Literal["json_schema"]
    path: str
    key: str
    description: str
    json_schema: JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam
    display_name: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]


CreateToolRequestBodyParam: TypeAlias = (
    CreateFunctionToolParam
    | CreateJSONSchemaToolParam
    | CreateHTTPToolParam
    | CreateCodeToolParam
    | CreateToolRequestBody
)


class CreateToolRequestParam(TypedDict):
    body: NotRequired[CreateToolRequestBodyParam | None]


class UpdateCodeToolParam(TypedDict):
    type: Literal["code"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    code_tool: NotRequired[CodeToolDefinition | CodeToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateFunctionToolParam(TypedDict):
    type: Literal["function"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    function: NotRequired[FunctionToolDefinition | FunctionToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateHTTPToolParam(TypedDict):
    type: Literal["http"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    http: NotRequired[HTTPToolDefinition | HTTPToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class UpdateJSONSchemaToolParam(TypedDict):
    type: Literal["json_schema"]
    path: NotRequired[str | None]
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    status: NotRequired[ResourceStatus | None]
    json_schema: NotRequired[JSONSchemaToolDefinition | JSONSchemaToolDefinitionParam | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


UpdateToolRequestBodyParam: TypeAlias = (
    UpdateFunctionToolParam
    | UpdateJSONSchemaToolParam
    | UpdateHTTPToolParam
    | UpdateCodeToolParam
    | UpdateToolRequestBody
)


class UpdateToolRequestParam(TypedDict):
    tool_id: str
    body: NotRequired[UpdateToolRequestBodyParam | None]
