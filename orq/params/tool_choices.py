# Generated from api/.
"""Dict twins of `orq.models.tool_choices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from ..models.tool_choices import AllowedTools, FunctionName, ToolChoice
from ..models.values import ToolChoiceMode


class AllowedToolsParam(TypedDict):
    """An `AllowedTools` as a dict."""

    mode: str
    tools: Sequence[Mapping[str, Any]]


class AllowedToolsChoiceParam(TypedDict):
    """An `AllowedToolsChoice` as a dict."""

    type: Literal["allowed_tools"]
    allowed_tools: AllowedTools | AllowedToolsParam


class FunctionNameParam(TypedDict):
    """A `FunctionName` as a dict."""

    name: str


class CustomToolChoiceParam(TypedDict):
    """A `CustomToolChoice` as a dict."""

    type: Literal["custom"]
    custom: FunctionName | FunctionNameParam


class FunctionToolChoiceParam(TypedDict):
    """A `FunctionToolChoice` as a dict."""

    type: Literal["function"]
    name: str


class NamedToolChoiceParam(TypedDict):
    """A `NamedToolChoice` as a dict."""

    type: Literal["function"]
    function: FunctionName | FunctionNameParam


ToolChoiceParam: TypeAlias = (
    ToolChoiceMode | NamedToolChoiceParam | AllowedToolsChoiceParam | CustomToolChoiceParam | ToolChoice
)
"""A `ToolChoice` as a struct or a dict."""
