"""`text_events`: make the events of any stream with text, one word per event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from msgspec.structs import fields as fields_of

from .._engine.codec import decoder
from .._engine.operation import Events, operation_of
from .._lazy_annotations import lazy_annotations
from .._text_paths import IN_EVENT
from ..local.checked_values import ScriptError, example_with
from ..local.examples import example, struct_kinds
from ..local.scriptable import Function, StreamedFunction, scripted_operation
from ..local.wire import encode
from .replies import text_reply, words

if TYPE_CHECKING:
    from ..streaming import Stream

E = TypeVar("E")


@overload
def text_events(function: Function[Stream[E]], text: str, /) -> list[E]: ...
@overload
def text_events(function: StreamedFunction[Stream[E]], text: str, /) -> list[E]: ...
def text_events(function: Callable[..., Any], text: str, /) -> list[Any]:
    """Return the events of a whole stream of a function with this `text`, one word per event.

    Raises `ScriptError` if the stream of the function has no text. Use `events` for such a function.
    """
    operation = scripted_operation(function)
    either = operation_of(function)
    answer = (either and either.streamed) or operation.answer
    if not isinstance(answer, Events) or answer.stream == "events":
        raise ScriptError(f"{operation.name} has no stream of text.")
    if answer.stream == "reply":
        return text_reply(text)
    if answer.stream == "agent":
        return _agent(answer, operation.name, text)
    kinds = struct_kinds(answer.type)
    delta = next((kind for kind in kinds if kind.__struct_config__.tag in IN_EVENT), None)
    if delta is not None:
        return _items(answer, delta, text)
    return _chunks(answer, operation.name, text)


def _items(answer: Events, delta: Any, text: str) -> list[Any]:
    """Return events of OpenAI's Responses API: a message starts, grows and is completed."""
    part = {"type": "output_text", "text": text, "annotations": []}
    empty = {"type": "message", "id": "msg_01", "role": "assistant", "status": "in_progress", "content": []}
    done = {**empty, "status": "completed", "content": [part]}
    at = {"item_id": "msg_01", "output_index": 0, "content_index": 0}
    tag = delta.__struct_config__.tag
    wire: list[dict[str, Any]] = [
        {"type": "response.created", "response": _response("in_progress", [])},
        {"type": "response.output_item.added", "output_index": 0, "item": empty},
        {"type": "response.content_part.added", **at, "part": {**part, "text": ""}},
        *({"type": tag, **at, "delta": piece, "logprobs": []} for piece in words(text)),
        {"type": tag.replace(".delta", ".done"), **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": _response("completed", [done])},
    ]
    read = decoder(answer.type).decode
    return [read(encode({**event, "sequence_number": number})) for number, event in enumerate(wire)]


def _response(status: str, output: list[Any]) -> dict[str, Any]:
    return {
        "id": "resp_01",
        "object": "response",
        "created_at": 1767225600,
        "model": "openai/gpt-4o",
        "status": status,
        "output": output,
        "error": None,
        "incomplete_details": None,
        "parallel_tool_calls": True,
        "usage": None,
    }


def _agent(answer: Events, name: str, text: str) -> list[Any]:
    """Return the events of an agent that sends a text and becomes inactive."""
    kinds = {kind.__struct_config__.tag: kind for kind in struct_kinds(answer.type)}

    def event(tag: str, **fields: Any) -> Any:
        kind = kinds[tag]
        data = example_with(next(f.type for f in fields_of(kind) if f.name == "data"), fields, of=name)
        return example_with(kind, {"data": data}, of=name)

    about = {"message_id": "msg_01", "role": "agent"}
    difference = {**about, "agent_id": "a", "agent_execution_id": "e", "workspace_id": "w"}
    parts: Any = [[{"kind": "text", "text": piece}] for piece in words(text)]
    last = {**about, "parts": [{"kind": "text", "text": text}]}
    end = {"last_message": text, "last_message_full": last, "finish_reason": "stop", "pending_tool_calls": None}
    return [
        event("agents.execution_started", agent_task_id="task_01"),
        event("event.agents.started", model_id="openai/gpt-4o"),
        *(event("event.agents.thought", message_difference={"msg_01": {**difference, "parts": one}}) for one in parts),
        event("event.agents.inactive", **end),
    ]


def _chunks(answer: Events, name: str, text: str) -> list[Any]:
    """Return events with `choices`, each with a piece of the text.

    The last one has the finish reason.
    """
    choice = decoder(answer.type).decode(encode(example(answer.type))).choices[0]
    ends = any(end.path == "is_final" for end in answer.ends)
    pieces, chunks = words(text), []
    for number, piece in enumerate([*pieces, ""]):
        last = number == len(pieces)
        said = {"role": "assistant", "content": piece}
        if hasattr(choice, "text"):
            one: dict[str, Any] = {"text": piece}
        else:
            one = {"delta": said} if hasattr(choice, "delta") else {"message": {"type": "content", **said}}
        one |= {"index": 0, "finish_reason": "stop" if last else None}
        chunks.append(example_with(answer.type, {"choices": [one], **({"is_final": last} if ends else {})}, of=name))
    return chunks


lazy_annotations(__name__)
