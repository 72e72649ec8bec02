"""Read a value of the caller's type in a model's answer, or raise why there is none.

The checks run in this order: failed, filtered, refused, cut short, tools called, empty, then the text as JSON. A value
that is complete and fits is returned even if the answer reached its limit, since it was paid for.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any

import msgspec

from ._answer_text import answer_text
from ._caller_schema import WRAPPED, Schema
from ._corrections import Corrector
from ._engine.caller_types import decode_as
from ._engine.lenient import parse
from .answer_errors import (
    AnswerError,
    AnswerFailedError,
    EmptyAnswerError,
    FilteredError,
    IncompleteAnswerError,
    InvalidAnswerError,
    RefusedError,
    ToolsCalledError,
)
from .errors import ResponseValidationError

_REFUSALS = (
    "choices[0].message.refusal",
    "choices[0].message.content[refusal].refusal",
    "output[message].content[refusal].refusal",
)
_TEXTS = ("choices[0].message.content", "output[message].content[output_text].text")
_REASONS = ("choices[0].finish_reason", "incomplete_details.reason")
_CUT = frozenset({"length", "max_tokens", "max_output_tokens"})
_UNFINISHED = frozenset({"failed", "cancelled", "queued", "in_progress"})
_CALLS = frozenset({"function_call", "custom_tool_call", "mcp_approval_request"})
_FENCE = re.compile(r"```[\w+-]*[ \t]*\r?\n(.*)\r?\n[ \t]*```", re.DOTALL)
_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_FENCE_BEGINS = re.compile(r"\A```[\w+-]*[ \t]*\r?\n")


def value_of(schema: Schema, answer: Any) -> tuple[Any, list[str]]:
    """Return the value in an answer, and a list of repairs.

    Raises an `AnswerError` if there is none.
    """
    text = _first(answer, _TEXTS)
    told: dict[str, Any] = {"answer": answer, "text": text}
    status, reason = getattr(answer, "status", None), _first(answer, _REASONS).lower()
    if status in _UNFINISHED:
        said = _first(answer, ("error.message",)) or f"its status is {status}."
        raise AnswerFailedError(f"The service did not finish the answer: {said}", **told)
    if reason == "content_filter":
        raise FilteredError("A content filter stopped the answer.", **told)
    if refusal := _first(answer, _REFUSALS):
        raise RefusedError(f"The model refused: {refusal}", refusal=refusal, **told)
    cut, calls = reason in _CUT or (status == "incomplete" and not reason), calls_of(answer)
    bare = text.lstrip("\ufeff").strip()
    if cut and not _is_closed(bare):
        raise IncompleteAnswerError("The answer reached its token limit before the value was complete.", **told)
    missing: AnswerError | None = None
    if calls:
        missing = ToolsCalledError(f"The model called {_named(calls)} and gave no answer.", calls=calls, **told)
    elif not bare:
        missing = EmptyAnswerError("The answer contains no text.", **told)
    if missing is not None and not bare:
        raise missing
    try:
        value, problems = _decoded(schema, bare)
    except ResponseValidationError as error:
        if missing is not None:
            raise missing from None
        raise InvalidAnswerError(_with_example(error.message), field=error.field, **told) from None
    except RecursionError:
        raise InvalidAnswerError("The JSON is nested too deeply.", **told) from None
    return value, [*problems, *([f"the answer also calls {_named(calls)}"] if calls else [])]


def text_of(answer: Any) -> str:
    """Return the text of an answer that is still arriving, without a code fence at its start."""
    return _FENCE_BEGINS.sub("", _first(answer, _TEXTS).lstrip("\ufeff \t\r\n"))


def calls_of(answer: Any) -> list[Any]:
    """Return the tool calls in an answer."""
    choices = getattr(answer, "choices", None)
    if not choices:
        return [item for item in getattr(answer, "output", None) or () if getattr(item, "type", None) in _CALLS]
    message = getattr(choices[0], "message", None)
    old = getattr(message, "function_call", None)
    return list(getattr(message, "tool_calls", None) or ([old] if old is not None else []))


def _named(calls: list[Any]) -> str:
    names = [getattr(getattr(call, "function", call), "name", None) for call in calls]
    return ", ".join(str(name) for name in names if name) or f"{len(calls)} tools"


def _first(answer: Any, paths: tuple[str, ...]) -> str:
    return next(filter(None, (answer_text(answer, path) for path in paths)), "")


def _is_closed(text: str) -> bool:
    """Tell whether a text is complete JSON. A number at its end may be incomplete."""
    try:
        return not isinstance(parse(_unfenced(text)), (int, float)) or text in ("true", "false")
    except msgspec.DecodeError:
        return False


def _unfenced(text: str) -> str:
    """Return the text inside a code fence, if the fence encloses a text that is not JSON."""
    try:
        parse(text)
    except msgspec.DecodeError:
        fenced = _FENCE.fullmatch(text)
        return fenced[1].strip() if fenced is not None else text
    return text


def _decoded(schema: Schema, text: str) -> tuple[Any, list[str]]:
    """Decode JSON, or the JSON inside a code fence: first unchanged, then with repairs."""
    if (direct := _unwrapped(text) if schema.wrapped else text) is not None:
        with suppress(ResponseValidationError):  # nearly all answers fit unchanged
            return decode_as(schema.reader, direct), []
    text = _unfenced(text)
    try:
        data = parse(text)
    except msgspec.DecodeError:
        return decode_as(schema.reader, text), []  # this raises an error with the position
    root, own = schema.raw, text
    if schema.wrapped:
        root = root["properties"][WRAPPED]
        if isinstance(data, dict) and set(data) == {WRAPPED}:
            data = data[WRAPPED]
            own = _unwrapped(text) or json.dumps(data)
    for repair in (False, True):
        corrector = Corrector(schema.defs, repair=repair)
        corrected = corrector.correct(root, data)
        try:
            return decode_as(schema.reader, json.dumps(corrected) if corrector.changed else own), corrector.problems
        except ResponseValidationError as error:
            refusal = error
    raise refusal


def _unwrapped(text: str) -> str | None:
    """Return the JSON inside the wrapper exactly as it was written; None if there is none."""
    try:
        found = _members.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        return None
    return bytes(found[WRAPPED]).decode() if set(found) == {WRAPPED} else None


def _with_example(said: str) -> str:
    return f"{said.rstrip('.')}. Write a time as 2026-05-01T09:30:00Z." if "datetime" in said else said
