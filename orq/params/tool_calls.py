# @generated

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.shared import FunctionCall
from ..models.tool_calls import ChatCustomCall, ExtraContent, ExtraContentGoogle
from .shared import FunctionCallParam


class ChatCustomCallParam(TypedDict):
    name: str
    input: str


class ExtraContentGoogleParam(TypedDict):
    thought_signature: NotRequired[str | None]
    thought: NotRequired[bool | None]


class ExtraContentParam(TypedDict):
    google: NotRequired[ExtraContentGoogle | ExtraContentGoogleParam | None]


class MessageToolCallParam(TypedDict):
    id: str
    type: NotRequired[Literal["function"]]
    function: NotRequired[FunctionCall | FunctionCallParam | None]
    thought_signature: NotRequired[str | None]
    extra_content: NotRequired[ExtraContent | ExtraContentParam | None]
    index: NotRequired[int | None]
    custom: NotRequired[ChatCustomCall | ChatCustomCallParam | None]
