# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.tool_definitions import (
    HTTPBlueprint,
    HTTPBlueprintHeader,
    HTTPBlueprintMethod,
    HTTPToolArgument,
    HTTPToolArgumentType,
    JSONSchemaObject,
    ToolParameters,
)
from ..models.values import Scalar


class CodeToolDefinitionParam(TypedDict):
    language: NotRequired[Literal["python"]]
    code: str
    parameters: NotRequired[ToolParameters | None]


class FunctionToolDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]
    parameters: NotRequired[ToolParameters | None]


class HTTPHeaderValueParam(TypedDict):
    value: str
    encrypted: NotRequired[bool | None]


HTTPBlueprintHeaderParam: TypeAlias = HTTPHeaderValueParam | str | HTTPBlueprintHeader


class HTTPBlueprintParam(TypedDict):
    url: str
    method: HTTPBlueprintMethod
    headers: NotRequired[Mapping[str, HTTPBlueprintHeaderParam] | None]
    body: NotRequired[Mapping[str, Any] | None]
    timeout: NotRequired[float | None]


class HTTPToolArgumentParam(TypedDict):
    type: HTTPToolArgumentType
    description: str
    send_to_model: NotRequired[bool | None]
    default_value: NotRequired[Scalar | None]


class HTTPToolDefinitionParam(TypedDict):
    blueprint: HTTPBlueprint | HTTPBlueprintParam
    arguments: NotRequired[Mapping[str, HTTPToolArgument | HTTPToolArgumentParam] | None]


class JSONSchemaToolDefinitionParam(TypedDict):
    name: str
    description: str
    schema: JSONSchemaObject
    strict: NotRequired[bool | None]
