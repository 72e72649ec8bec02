# @generated
"""Tool calls."""

from typing import Literal

from ..types import APIStruct, OpenEnum, constant
from .shared import FunctionCall


class ChatCustomCall(APIStruct, kw_only=True):
    """A custom tool to call, and its input."""

    name: str
    input: str


class ChatFunctionCall(APIStruct, kw_only=True):
    """A function to call, and its arguments."""

    name: str
    arguments: str
    """As JSON in a string."""


class ExtraContentGoogle(APIStruct, kw_only=True):
    """What only Google knows."""

    thought_signature: str | None = None
    thought: bool | None = None


class ExtraContent(APIStruct, kw_only=True):
    """What only one provider knows."""

    google: ExtraContentGoogle | None = None


class ChatToolCall(APIStruct, kw_only=True):
    """A call that the model asks for."""

    id: str
    function: ChatFunctionCall
    index: int | None = None
    """Which call of the message this is, where the provider tells."""
    type: OpenEnum[Literal["function"]] | None = None
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    custom: ChatCustomCall | None = None
    """For a call of a custom tool, which has no `function`."""


class MessageToolCall(APIStruct, kw_only=True):
    """A call that the model asked for earlier."""

    id: str
    type: OpenEnum[Literal["function"]] = constant("function")
    function: FunctionCall | None = None
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    index: int | None = None
    custom: ChatCustomCall | None = None
    """For a call of a custom tool, which has no `function`."""


class PromptFunctionCall(APIStruct, kw_only=True):
    """A function and its arguments."""

    name: str
    arguments: str
    """As JSON in a string."""


class PromptToolCall(APIStruct, kw_only=True):
    """A call that the model asked for."""

    type: OpenEnum[Literal["function"]]
    function: PromptFunctionCall
    id: str | None = None
    index: int | None = None
