"""Convert messages of a task to and from messages for the model.

It also reads the results and reviews of tool calls.

The metadata of a `tool_call` part holds the state of its review: `{"review": "requested"}`, `approved` or `rejected`. A
`tool_result` part holds a result of the caller, or a review: `{"review": "approved"}` or `{"review": "rejected"}`,
which may have a `mock_output`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from ..chat_model.question import Message, ToolCall
from ..clock import Clock
from .agent_run import Verdict, arguments_of
from .asking import parts_of, refused

_REVIEWS = ("approved", "rejected")


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """The content of a message to a task. `message` is the part that the task stores.

    `repeated` is true if the message only repeats reviews that were given before.
    """

    message: Mapping[str, Any] | None
    verdicts: tuple[Verdict, ...]
    repeated: bool


def received(messages: Sequence[Mapping[str, Any]], message: Mapping[str, Any]) -> Received:
    """Read a message to a task with these messages.

    Mark reviewed calls in the messages themselves.
    """
    calls = {part["tool_call_id"]: part for part in _parts(messages, "tool_call")}
    answered = {part["tool_call_id"] for part in _parts(messages, "tool_result")}
    kept, verdicts, repeated = [], [], False
    for place, part in enumerate(message["parts"]):
        if part["kind"] != "tool_result":
            kept.append(part)
            continue
        name, where = part["tool_call_id"], f"message.parts[{place}]"
        if (made := calls.get(name)) is None:
            raise refused(f"{where}.tool_call_id", f"names the call {name!r}, which this task does not have")
        review, given = (made.get("metadata") or {}).get("review"), _review(part.get("result"))
        if review == "requested":
            if given is None:
                hint = 'Send `{"review": "approved"}` or `{"review": "rejected"}`.'
                raise refused(
                    f"{where}.result",
                    f"must be a review, because the call of {made['tool_name']!r} waits for one. {hint}",
                )
            made["metadata"] = {**made["metadata"], "review": given}
            verdicts.append(Verdict(_call(made), given == "approved", part["result"].get("mock_output")))
        elif review and (given or name in answered):
            if review != given:
                raise refused(
                    f"{where}.result",
                    f"differs from the earlier review of the call of {made['tool_name']!r}, which was {review}",
                    status=409,
                )
            repeated = True
        else:
            kept.append(part)
            answered.add(name)
    return Received(
        message={**message, "parts": kept} if kept else None,
        verdicts=tuple(verdicts),
        repeated=repeated and not verdicts and not kept,
    )


def to_messages(messages: Sequence[Mapping[str, Any]]) -> Iterator[Message]:
    """Yield the messages of a task in the form of the model interface."""
    for message in messages:
        parts = message["parts"]
        text = "\n".join(filter(None, map(_text, parts)))
        results = [part for part in parts if part["kind"] == "tool_result"]
        if message["role"] == "agent":
            yield Message("assistant", text, tuple(_call(part) for part in parts if part["kind"] == "tool_call"))
            continue
        for part in results:
            yield Message("tool", _plain(part.get("result")), call_id=part["tool_call_id"])
        if text or not results:
            yield Message("user", text, parts=parts_of([_for_model(part) for part in parts if part not in results]))


def to_task(new: Sequence[Message], last_id: str, asked: Collection[str], clock: Clock) -> list[dict[str, Any]]:
    """Return new messages in the task's form. The agent's last message gets `last_id`."""
    last = max((place for place, one in enumerate(new) if one.role == "assistant"), default=-1)
    found: list[dict[str, Any]] = []
    for place, one in enumerate(new):
        parts: list[dict[str, Any]]
        if one.role == "tool":
            parts = [{"kind": "tool_result", "tool_call_id": one.call_id, "result": one.text}]
        else:
            parts = [{"kind": "text", "text": one.text}] if one.text else []
            parts += [_part(made, made.id in asked) for made in one.calls]
        own = last_id if place == last else clock.new_ulid().upper()
        found.append({"messageId": own, "role": "tool" if one.role == "tool" else "agent", "parts": parts})
    return found


def _part(made: ToolCall, asked: bool) -> dict[str, Any]:
    part: dict[str, Any] = {"kind": "tool_call", "tool_name": made.name, "tool_call_id": made.id}
    part["arguments"] = arguments_of(made)
    return {**part, "metadata": {"review": "requested"}} if asked else part


def _parts(messages: Sequence[Mapping[str, Any]], kind: str) -> Iterator[dict[str, Any]]:
    return (part for message in messages for part in message["parts"] if part["kind"] == kind)


def _call(part: Mapping[str, Any]) -> ToolCall:
    return ToolCall(part["tool_call_id"], part["tool_name"], json.dumps(part["arguments"], ensure_ascii=False))


def _review(result: Any) -> str | None:
    """Return the review in a result, or None if it is an ordinary result."""
    given = result.get("review") if isinstance(result, dict) and result.keys() <= {"review", "mock_output"} else None
    return given if given in _REVIEWS else None


def _text(part: Mapping[str, Any]) -> str:
    match part["kind"]:
        case "text":
            return str(part["text"])
        case "error":
            return f"Error: {part['error']}"
        case "data":
            return _plain(part["data"])
        case "file":
            return f"[file {part['file'].get('name') or part['file'].get('uri') or 'without a name'}]"
        case _:
            return ""


def _for_model(part: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**part, "type": "file"} if part["kind"] == "file" else {"type": "text", "text": _text(part)}


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
