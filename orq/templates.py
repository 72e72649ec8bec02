"""Fill in the variables of a prompt: replace each `{{name}}` by a value.

    from orq import Err, Ok
    from orq.templates import render

    match render("Greet {{name}} in {{language}}.", {"name": "Ada", "language": "French"}):
        case Ok(text):
            print(text)
        case Err(error):
            print(error)

The text is read once: a `{{name}}` inside a value is not replaced. Values are not escaped. There are no conditions or
loops. Single braces are plain text. `chat_request` makes the request of a chat from a stored prompt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ._exact import class_name
from ._extras import replaced
from ._lazy_annotations import lazy_annotations
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
    """Return a copy of a text or of messages in which each `{{name}}` is replaced by its value.

    template: a text, struct, dict or list. Texts at each depth are changed. Other values stay as they are.
    variables: the values by name. Dicts and lists are inserted as JSON, None as an empty text, and other values as
        text. Names that are not in the template are ignored.

    If names have no value, the result is an `Err` that lists all of them.
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
        return Err(ConfigurationError(f"The template has variables without a value: {names}. Pass their values."))
    return Ok(made)


def chat_request(
    prompt: Prompt | PromptVersion | PromptField, variables: Mapping[str, Any], *, model: str | None = None
) -> Result[CreateChatCompletionRequest, ConfigurationError]:
    """Return the chat request for a stored prompt, with its messages, model and settings.

    prompt: the prompt, or a version of it.
    variables: the values by name, see `render`.
    model: a model to use in place of the prompt's model.

    `router_chat_completions_create(client.core, request)` sends the request. The result is an `Err` if the prompt has
    no messages or no model, or if a name in it has no value.
    """
    from .models.chat_completions import CreateChatCompletionRequest

    stored = getattr(prompt, "prompt", prompt)
    if not hasattr(stored, "messages"):
        remedy = ". Pass its value" if hasattr(prompt, "value") else ""
        return Err(ConfigurationError(f"prompt must be a stored prompt, not {class_name(prompt)}{remedy}"))
    fields: dict[str, Any] = {
        name: getattr(stored, name, None) for name in CreateChatCompletionRequest.__struct_fields__
    }
    fields["model"] = model or fields["model"]
    for name, remedy in (("messages", ""), ("model", ". Pass model=...")):
        if not fields[name]:
            return Err(ConfigurationError(f"The prompt has no {name}{remedy}"))
    made = render(fields["messages"], variables)
    if isinstance(made, Err):
        return made
    fields["messages"] = made.value
    return Ok(CreateChatCompletionRequest(**{name: value for name, value in fields.items() if value is not None}))


def rendered(text: str, variables: Mapping[str, Any]) -> str:
    """Return a text in which each `{{name}}` is replaced by its value. Names without a value stay."""
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


lazy_annotations(__name__)
