# @generated
"""Tool choices."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, untagged
from .values import ToolChoiceMode


class AllowedTools(APIStruct, kw_only=True):
    """Tools of which the model may take one."""

    mode: str
    """`auto`, or `required` for at least one."""
    tools: Sequence[dict[str, Any]]


class AllowedToolsChoice(APIStruct, kw_only=True, tag_field="type", tag="allowed_tools"):
    """The tools of which the model may take one."""

    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    allowed_tools: AllowedTools


class FunctionName(APIStruct, kw_only=True):
    """A function, by name."""

    name: str


class CustomToolChoice(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """One custom tool that the model has to call."""

    type: ClassVar[Literal["custom"]] = "custom"
    custom: FunctionName


class FunctionToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """One function that the model has to call."""

    type: ClassVar[Literal["function"]] = "function"
    name: str


class NamedToolChoice(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """One function that the model has to call."""

    type: ClassVar[Literal["function"]] = "function"
    function: FunctionName


if TYPE_CHECKING:
    ToolChoice: TypeAlias = Open[ToolChoiceMode | NamedToolChoice | AllowedToolsChoice | CustomToolChoice]
else:
    ToolChoice = untagged(
        "ToolChoice",
        (ToolChoiceMode, ()),
        (NamedToolChoice, ("function",)),
        (AllowedToolsChoice, ("allowed_tools",)),
        (CustomToolChoice, ("custom",)),
        tag="type",
        tags={"function": NamedToolChoice, "allowed_tools": AllowedToolsChoice, "custom": CustomToolChoice},
    )
"""A mode, or the tool that the model has to call; `type` tells which kind."""
