"""Prompts with `{{names}}` in them: put values in their place.

    from orq import Err, Ok
    from orq.templates import render

    match render("Greet {{name}} in {{language}}.", {"name": "Ada", "language": "French"}):
        case Ok(text):
            print(text)
        case Err(error):
            print(error)

The text is read once: a value that holds `{{other}}` stays as it is. Nothing is escaped, there is no logic, and single
braces are text. `chat_request` makes the request of a chat from a stored prompt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ._exact import class_name
from ._extras import replaced
from ._hints import mark_module
from .convert import to_json
from .errors import ConfigurationError
from .result import Err, Ok, Result
from .types import Unrecognized

if TYPE_CHECKING:
    from .models.chat_completions import CreateChatCompletionRequest
    from .models.prompts import Prompt, PromptField, PromptVersion

__all__ = ["chat_request", "render"]

T = TypeVar("T")

_NAME = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")


def render(template: T, variables: Mapping[str, Any]) -> Result[T, ConfigurationError]:
    """Return a text, a message, or a list of messages, with values in the place of its `{{names}}`.

    What is no text goes along untouched; structs and dicts are copied, at every depth. A value is put in as text:
    dicts and lists as JSON, None as nothing. Variables that the template does not name are left out. A name without a
    value is an `Err` that lists all such names.
    """
    if not isinstance(variables, Mapping):
        named = f"variables must be a dict of names and values, not {class_name(variables)}"
        return Err(ConfigurationError(named))
    missing: dict[str, None] = {}

    def value_of(found: re.Match[str]) -> str:
        if found[1] not in variables:
            missing[found[1]] = None
            return found[0]
        return _as_text(variables[found[1]])

    made: T = _with_texts(template, lambda text: _NAME.sub(value_of, text))
    if missing:
        names = ", ".join(map(repr, missing))
        return Err(ConfigurationError(f"the template names variables that have no value: {names}"))
    return Ok(made)


def chat_request(
    prompt: Prompt | PromptVersion | PromptField, variables: Mapping[str, Any], *, model: str | None = None
) -> Result[CreateChatCompletionRequest, ConfigurationError]:
    """Return the request of a chat that a stored prompt asks for: its messages, rendered, its model and settings.

    `router_chat_completions_create(client.core, request)` sends it. `model` takes the place of the prompt's. A prompt
    without messages or without a model is an `Err`, and so is a name in it without a value.
    """
    from .models.chat_completions import CreateChatCompletionRequest

    stored = getattr(prompt, "prompt", prompt)
    if not hasattr(stored, "messages"):
        remedy = ": pass its value" if hasattr(prompt, "value") else ""
        return Err(ConfigurationError(f"prompt must be a stored prompt, not {class_name(prompt)}{remedy}"))
    fields: dict[str, Any] = {
        name: getattr(stored, name, None) for name in CreateChatCompletionRequest.__struct_fields__
    }
    fields["model"] = model or fields["model"]
    for name, remedy in (("messages", ""), ("model", ": pass model=...")):
        if not fields[name]:
            return Err(ConfigurationError(f"the prompt has no {name}{remedy}"))
    made = render(fields["messages"], variables)
    if isinstance(made, Err):
        return made
    fields["messages"] = made.value
    return Ok(CreateChatCompletionRequest(**{name: value for name, value in fields.items() if value is not None}))


def rendered(text: str, variables: Mapping[str, Any]) -> str:
    """Return a text with values in the place of its `{{names}}`; names without a value stay."""
    return _NAME.sub(lambda found: _as_text(variables[found[1]]) if found[1] in variables else found[0], text)


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (Mapping, list, tuple, bool, msgspec.Struct)):
        return to_json(value, wire=True)
    return str(value)


def _with_texts(value: Any, change: Callable[[str], str]) -> Any:
    """Return a copy in which each text is changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _with_texts(item, change) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_with_texts(item, change) for item in value]
    if isinstance(value, Unrecognized):
        return Unrecognized(value.tag, _with_texts(value.value, change))
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        changes = {name: _with_texts(item, change) for name, item in fields.items()}
        return replaced(value, **{name: item for name, item in changes.items() if item is not fields[name]})
    return value


mark_module(__name__)
