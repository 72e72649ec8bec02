# @generated
"""Tool calls."""

from typing import Literal

from ..types import APIStruct, OpenEnum, constant
from .shared import FunctionCall


class ChatCustomCall(APIStruct, kw_only=True):
    """A custom tool to call, and its input."""

    name: str
    """Name of the tool to run."""
    input: str
    """Text for the tool, as the model wrote it."""


class ChatFunctionCall(APIStruct, kw_only=True):
    """A function to call, and its arguments."""

    name: str
    """Name of the function to run."""
    arguments: str
    """Arguments as JSON text; models may write it badly, so check it before use."""


class ExtraContentGoogle(APIStruct, kw_only=True):
    """Values that only Google's models know."""

    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    thought: bool | None = None
    """Whether the text is a thought and not the answer."""


class ExtraContent(APIStruct, kw_only=True):
    """Values that only one provider knows."""

    google: ExtraContentGoogle | None = None
    """Values that only Google's models know."""


class ChatToolCall(APIStruct, kw_only=True):
    """A call that the model asks for."""

    id: str
    """Id that links the call to its result."""
    function: ChatFunctionCall
    """Which function to run, with which arguments."""
    index: int | None = None
    """Position of the call in `tool_calls`, where the provider tells."""
    type: OpenEnum[Literal["function"]] | None = None
    """Kind of this call: always `function`."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider knows; send them back unchanged."""
    custom: ChatCustomCall | None = None
    """Which custom tool to run, with which text; there is then no `function`."""


class MessageToolCall(APIStruct, kw_only=True):
    """A call that the model asked for earlier."""

    id: str
    """Id that links the call to its result."""
    type: OpenEnum[Literal["function"]] = constant("function")
    """Kind of this call: always `function`."""
    function: FunctionCall | None = None
    """Which function to run, with which arguments."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""
    extra_content: ExtraContent | None = None
    """Values that only one provider knows; send them back unchanged."""
    index: int | None = None
    """Position of the call in `tool_calls`, where the provider tells."""
    custom: ChatCustomCall | None = None
    """Which custom tool to run, with which text; there is then no `function`."""


class PromptFunctionCall(APIStruct, kw_only=True):
    """A function and its arguments."""

    name: str
    """Name of the function to run."""
    arguments: str
    """Arguments as JSON text; models may write it badly, so check it before use."""


class PromptToolCall(APIStruct, kw_only=True):
    """A call that the model asked for."""

    type: OpenEnum[Literal["function"]]
    """Kind of this call: always `function`."""
    function: PromptFunctionCall
    """Which function to run, with which arguments."""
    id: str | None = None
    """Id that links the call to its result."""
    index: int | None = None
    """Position of the call in `tool_calls`, where the provider tells."""
