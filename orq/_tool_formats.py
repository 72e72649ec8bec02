"""The formats of tools, calls and results in chat completions and in responses.

All names are wire names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ._extras import extras
from .errors import ConfigurationError
from .types import APIStruct


class ModelCall(msgspec.Struct, frozen=True):
    """A tool call as the model wrote it."""

    id: str | None
    name: str
    text: str | None


class Form:
    """The format of one endpoint. `history` is the field of a request that holds the messages.

    `media` maps the types of its media parts to the functions of `orq.media` that return them.
    """

    history = "messages"
    text_type = "text"
    media: Mapping[str, str] = {"ImageContentPart": "image", "AudioContentPart": "audio", "FileContentPart": "file"}

    def messages(self, request: Mapping[str, Any]) -> list[Any]:
        """Return the messages of a request."""
        return list(request.get(self.history) or ())

    def streamed(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return a request whose stream reports the usage, unless it has `stream_options` itself."""
        return {"stream_options": {"include_usage": True}, **fields}

    def tool(self, name: str, description: str, schema: dict[str, Any], strict: bool) -> dict[str, Any]:
        """Return a tool in the format of requests."""
        function = {"name": name, "description": description, "parameters": schema, "strict": strict}
        return {"type": "function", "function": function}

    def name_of(self, tool: Any) -> Any:
        """Return the name of a tool in the format of requests."""
        return field(field(tool, "function"), "name")

    def calls(self, answer: Mapping[str, Any]) -> list[ModelCall]:
        """Return the tool calls in an answer, in their order."""
        made = _message(answer).get("tool_calls") or ()
        return [
            ModelCall(one.get("id"), one["function"].get("name") or "", one["function"].get("arguments"))
            for one in made
            if isinstance(one.get("function"), Mapping)
        ]

    def cut(self, answer: Mapping[str, Any]) -> str | None:
        """Return why an answer is incomplete, or None."""
        reason: str | None = next((one.get("finish_reason") for one in answer.get("choices") or ()), None)
        return reason if reason in ("length", "content_filter") else None

    def echo(self, answer: Mapping[str, Any], ids: list[str]) -> list[dict[str, Any]]:
        """Return an answer as messages of the history, complete, with these ids for its calls."""
        message = {name: item for name, item in _message(answer).items() if item is not None}
        if calls := message.get("tool_calls"):
            left, given = iter(ids), []
            for call in calls:
                call = {name: item for name, item in call.items() if name != "index"}
                given.append({**call, "id": next(left)} if isinstance(call.get("function"), Mapping) else call)
            message["tool_calls"] = given
        return [{"role": "assistant", **message}]

    def result(self, call_id: str, content: str | list[Any]) -> dict[str, Any]:
        """Return the result of a call as a message."""
        return {"role": "tool", "tool_call_id": call_id, "content": content}

    def text_part(self, text: str) -> dict[str, Any]:
        """Return a text as a part of a message."""
        return {"type": self.text_type, "text": text}

    def parts(self, value: Any) -> list[Any] | None:
        """Return a value with media of `orq.media` as parts of a message; None for any other value."""
        items = list(value) if isinstance(value, (list, tuple)) else [value]
        kinds = {type(one).__name__ for one in items if isinstance(one, APIStruct)} & _MEDIA.keys()
        if not kinds:
            return None
        for kind in kinds - self.media.keys():
            raise TypeError(f"The type {kind} cannot be a part of {self.history}. Use {_MEDIA[kind]}() of orq.media.")
        if wrong := [one for one in items if not (isinstance(one, str) or type(one).__name__ in self.media)]:
            raise TypeError(
                f"The list has an image or a file and {type(wrong[0]).__name__}. Return only texts and parts."
            )
        return items

    def usage(self, answer: Mapping[str, Any]) -> tuple[int, int, int]:
        """Return the input tokens, the output tokens, and their sum."""
        used = answer.get("usage") or {}
        found = [used.get(new, used.get(old)) or 0 for new, old in _USAGE]
        return found[0], found[1], used.get("total_tokens") or found[0] + found[1]


class ResponsesForm(Form):
    """The format of `responses`, whose messages are items."""

    history = "input"
    text_type = "input_text"
    media: Mapping[str, str] = {
        "InputImagePart": "input_image",
        "InputAudioPart": "input_audio",
        "InputFilePart": "input_file",
    }

    def messages(self, request: Mapping[str, Any]) -> list[Any]:
        given = request.get("input")
        return [{"role": "user", "content": given}] if isinstance(given, str) else list(given or ())

    def streamed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return fields

    def tool(self, name: str, description: str, schema: dict[str, Any], strict: bool) -> dict[str, Any]:
        return {"type": "function", "name": name, "description": description, "parameters": schema, "strict": strict}

    def name_of(self, tool: Any) -> Any:
        return field(tool, "name")

    def calls(self, answer: Mapping[str, Any]) -> list[ModelCall]:
        items = answer.get("output") or ()
        return [
            ModelCall(one.get("call_id"), one.get("name") or "", one.get("arguments")) for one in items if _is_call(one)
        ]

    def cut(self, answer: Mapping[str, Any]) -> str | None:
        status = answer.get("status")
        if status == "incomplete":
            status = (answer.get("incomplete_details") or {}).get("reason") or status
        return None if status in ("completed", None) else str(status)

    def echo(self, answer: Mapping[str, Any], ids: list[str]) -> list[dict[str, Any]]:
        left = iter(ids)
        items = answer.get("output") or ()
        return [{**one, "call_id": next(left)} if _is_call(one) else dict(one) for one in items]

    def result(self, call_id: str, content: str | list[Any]) -> dict[str, Any]:
        return {"type": "function_call_output", "call_id": call_id, "output": content}


_USAGE = (("input_tokens", "prompt_tokens"), ("output_tokens", "completion_tokens"))
_CHAT, _RESPONSES = Form(), ResponsesForm()
FORMATS: Mapping[str, Form] = {
    "router_chat_completions_create": _CHAT,
    "responses_create": _RESPONSES,
    "router_responses_create": _RESPONSES,
}
"""By the name of the function that calls the model."""
_MEDIA: Mapping[str, str] = {
    kind: list(other.media.values())[place]
    for form, other in ((_CHAT, _RESPONSES), (_RESPONSES, _CHAT))
    for place, kind in enumerate(form.media)
}
"""For each type of media part, the function for the other kind of endpoint."""


def field(value: Any, name: str) -> Any:
    """Return a field of a struct or of a dict, or None."""
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def fields_of(request: Any) -> dict[str, Any]:
    """Return the fields that are set in a request, which is not changed."""
    if request is None or isinstance(request, Mapping):
        return dict(request or {})
    if not isinstance(request, msgspec.Struct):
        raise ConfigurationError(f"request must be a dict or a struct of orq.models, not {type(request).__name__}")
    given = {name: getattr(request, name) for name in request.__struct_fields__}
    return {name: item for name, item in given.items() if item is not None and item is not msgspec.UNSET} | dict(
        extras(request)
    )


def _message(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    choices = answer.get("choices") or [{}]
    return choices[0].get("message") or {}


def _is_call(item: Mapping[str, Any]) -> bool:
    return item.get("type") == "function_call"
