"""What a brain is asked and what it says, as data, whatever wire form a call came in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import msgspec


class ToolSpec(msgspec.Struct, frozen=True):
    """A tool that the brain may call. `parameters` is a JSON schema."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] = {}


class ToolCall(msgspec.Struct, frozen=True):
    """A call that was made. `arguments` is JSON text, at least `{}`."""

    id: str
    name: str
    arguments: str


class Message(msgspec.Struct, frozen=True):
    """A message of the history. `role` is `system`, `developer`, `user`, `assistant` or `tool`.

    `call_id` says which call a message of the role `tool` answers. `parts` is the content of a message that holds more
    than text, as it came, for models that see and hear; `text` names those parts in brackets.
    """

    role: str
    text: str = ""
    calls: tuple[ToolCall, ...] = ()
    call_id: str | None = None
    name: str | None = None
    parts: tuple[Mapping[str, Any], ...] = ()


class Question(msgspec.Struct, frozen=True):
    """Everything that decides an answer: the same question gets the same answer.

    `tool_choice` is `auto`, `none`, `required` or `named:` and the name of a tool. `format` is None for text,
    `json_object`, or the JSON schema that the answer has to fit. `choice` counts from 0 where several are asked for.
    `settings` holds what else the request sets, in the names of chat completions (`temperature`), for other models.
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
    """Tokens. `reasoning` is part of `completion`, `cached` is part of `prompt`."""

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
    """A call of a tool begins. `index` counts from 0; the server makes an id if there is none."""

    index: int
    id: str | None
    name: str


class CallArguments(msgspec.Struct, frozen=True):
    """A piece of the arguments of call `index`."""

    index: int
    text: str


class Done(msgspec.Struct, frozen=True):
    """The last part of each answer."""

    finish: Literal["stop", "tool_calls", "length", "max_iterations"]
    usage: Usage = Usage()


Part: TypeAlias = Text | Reasoning | CallStart | CallArguments | Done
"""What a brain says, piece by piece."""
