# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.thinking import ThinkingConfig
from ..models.values import ThinkingLevel


class ThinkingAdaptiveParam(TypedDict):
    type: Literal["adaptive"]


class ThinkingDefaultParam(TypedDict):
    budget_tokens: NotRequired[int | None]
    thinking_level: NotRequired[ThinkingLevel | None]
    clear_thinking: NotRequired[bool | None]


class ThinkingDisabledParam(TypedDict):
    type: Literal["disabled"]


class ThinkingEnabledParam(TypedDict):
    type: Literal["enabled"]
    budget_tokens: NotRequired[int | None]
    thinking_level: NotRequired[ThinkingLevel | None]
    clear_thinking: NotRequired[bool | None]


ThinkingConfigParam: TypeAlias = (
    ThinkingDefaultParam | ThinkingDisabledParam | ThinkingEnabledParam | ThinkingAdaptiveParam | ThinkingConfig
)
