"""Questions to a model and parts of its answer, as data for every format of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import msgspec


class ToolSpec(msgspec.Struct, frozen=True):
    """A tool that the model may call. `parameters` is a JSON schema."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] = {}


class ToolCall(msgspec.Struct, frozen=True):
    """A tool call of the assistant. `arguments` is JSON text, at least `{}`."""

    id: str
    name: str
    arguments: str


class Message(msgspec.Struct, frozen=True):
    """A message of the history. `role` is `system`, `developer`, `user`, `assistant` or `tool`.

    `call_id` names the call that a message with the role `tool` answers. `parts` is the original content of a message
    that holds more than text, for models that read images and sound. `text` names those parts in brackets.
    """

    role: str
    text: str = ""
    calls: tuple[ToolCall, ...] = ()
    call_id: str | None = None
    name: str | None = None
    parts: tuple[Mapping[str, Any], ...] = ()


class Question(msgspec.Struct, frozen=True):
    """A question to a model. The same question gets the same answer.

    `tool_choice` is `auto`, `none`, `required`, or `named:` with the name of a tool. `format` is None for text,
    `json_object`, or the JSON schema that the answer must fit. `choice` is the index of this answer if the request asks
    for several. `settings` holds all other settings of the request under their names in chat completions, such as
    `temperature`. The built-in model ignores them.
    """

    model: str
    messages: tuple[Message, ...]
    tools: tuple[ToolSpec, ...] = ()
    tool_choice: str = "auto"
    parallel: bool = True
    format: Literal["json_object"] | Mapping[str, Any] | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    reasoning: bool = False
    choice: int = 0
    seed: int | None = None
    settings: Mapping[str, Any] = {}


class Usage(msgspec.Struct, frozen=True):
    """Numbers of tokens. `reasoning` is part of `completion`, and `cached` is part of `prompt`."""

    prompt: int = 0
    completion: int = 0
    reasoning: int = 0
    cached: int = 0


class Text(msgspec.Struct, frozen=True):
    """A piece of the answer's text."""

    text: str


class Reasoning(msgspec.Struct, frozen=True):
    """A piece of the reasoning before the answer."""

    text: str


class CallStart(msgspec.Struct, frozen=True):
    """The start of a tool call. `index` counts from 0. The server makes an id if `id` is None."""

    index: int
    id: str | None
    name: str


class CallArguments(msgspec.Struct, frozen=True):
    """A piece of the arguments of the call with this `index`."""

    index: int
    text: str


class Done(msgspec.Struct, frozen=True):
    """The last part of each answer."""

    finish: Literal["stop", "tool_calls", "length", "max_iterations"]
    usage: Usage = Usage()


Part: TypeAlias = Text | Reasoning | CallStart | CallArguments | Done
"""A part of an answer."""
