# @generated
"""Thinking."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, untagged
from .values import ThinkingLevel


class ThinkingAdaptive(APIStruct, kw_only=True, tag_field="type", tag="adaptive"):
    """The model decides how much it thinks."""

    type: ClassVar[Literal["adaptive"]] = "adaptive"


class ThinkingDefault(APIStruct, kw_only=True):
    """How a model thinks that decides itself whether it does."""

    budget_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    clear_thinking: bool | None = None
    """Whether earlier thoughts are dropped."""


class ThinkingDisabled(APIStruct, kw_only=True, tag_field="type", tag="disabled"):
    """The model does not think."""

    type: ClassVar[Literal["disabled"]] = "disabled"


class ThinkingEnabled(APIStruct, kw_only=True, tag_field="type", tag="enabled"):
    """The model thinks, within a budget."""

    type: ClassVar[Literal["enabled"]] = "enabled"
    budget_tokens: int | None = None
    """At least 1024 and below `max_tokens`."""
    thinking_level: ThinkingLevel | None = None
    clear_thinking: bool | None = None
    """Whether earlier thoughts are dropped."""


if TYPE_CHECKING:
    ThinkingConfig: TypeAlias = Open[ThinkingDefault | ThinkingDisabled | ThinkingEnabled | ThinkingAdaptive]
else:
    ThinkingConfig = untagged(
        "ThinkingConfig",
        (ThinkingDefault, ()),
        (ThinkingDisabled, ()),
        (ThinkingEnabled, ()),
        (ThinkingAdaptive, ()),
        tag="type",
        tags={"disabled": ThinkingDisabled, "enabled": ThinkingEnabled, "adaptive": ThinkingAdaptive},
    )
"""Whether a model thinks, and how much; `type` tells which, and may be missing."""
