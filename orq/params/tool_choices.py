# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from ..models.tool_choices import AllowedTools, FunctionName, ToolChoice
from ..models.values import ToolChoiceMode


class AllowedToolsParam(TypedDict):
    mode: str
    tools: Sequence[Mapping[str, Any]]


class AllowedToolsChoiceParam(TypedDict):
    type: Literal["allowed_tools"]
    allowed_tools: AllowedTools | AllowedToolsParam


class FunctionNameParam(TypedDict):
    name: str


class CustomToolChoiceParam(TypedDict):
    type: Literal["custom"]
    custom: FunctionName | FunctionNameParam


class FunctionToolChoiceParam(TypedDict):
    type: Literal["function"]
    name: str


class NamedToolChoiceParam(TypedDict):
    type: Literal["function"]
    function: FunctionName | FunctionNameParam


ToolChoiceParam: TypeAlias = (
    ToolChoiceMode | NamedToolChoiceParam | AllowedToolsChoiceParam | CustomToolChoiceParam | ToolChoice
)
