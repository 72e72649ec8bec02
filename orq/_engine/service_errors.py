"""Recognise errors of the service in plain data, and make the exceptions for them.

A service may report an error with status 200 in place of an answer, or in place of an event. It uses the shapes of
error bodies: `{"error": {"message": ...}}`, `{"error": "text"}`, `{"code": ..., "message": ...}`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import msgspec

from .._error_codes import HINTS, plain, status_of
from .._extras import items
from ..errors import APIError, StreamFailedError, for_status
from ..middleware import Response
from ..types import APIStruct, Unrecognized, is_untagged
from .error_text import describe, reason

_DEPTH = 5

_CODES = ("code", "type", "error_code", "status", "status_code", "statusCode", "http_status", "error")
_INSIDE = ("error", "data", "response", "errors", "detail", "details", "cause")

_ABOUT = {
    *("error", "errors", "code", "message", "msg", "detail", "details", "param", "type", "object", "success", "ok"),
    *("status", "status_code", "statusCode", "request_id", "requestId", "timestamp", "path", "user_id"),
    *("event", "event_id", "sequence_number"),
}
"""Fields that describe an error. An answer has more fields than these."""

_AROUND = {"id", "created", "created_at", "model", "provider", "usage", "system_fingerprint", "service_tier", *_ABOUT}
"""Fields that services also write beside an error, if the answer itself has no field for an error."""

_NOTHING: tuple[Any, ...] = (None, "", [], {})
_FINE = frozenset({"", "ok", "okay", "success", "successful", "succeeded", "completed", "created", "accepted", "none"})


_TELLING = ("error", "errors", "message", "msg", "detail")


def may_report_error(value: Any) -> bool:
    """Tell whether a value has a field that may report an error.

    `is_error` needs no call otherwise.
    """
    if isinstance(value, APIStruct):
        value = items(value, wire=True)
    elif isinstance(value, Unrecognized):
        value = value.value
    return isinstance(value, dict) and any(name in value for name in _TELLING)


def is_error(data: Any, fields: Collection[str] = (), required: Collection[str] = ()) -> bool:
    """Tell whether data that arrived in place of an answer is an error.

    `fields` are the wire names of the answer's fields, and `required` those that each answer has.
    """
    if not isinstance(data, dict):
        return False
    own = {name: value for name, value in data.items() if name in fields}
    around = _ABOUT if "error" in fields else _AROUND
    if any(name not in around and value not in _NOTHING for name, value in own.items()):
        return False
    telling = set(required) - _ABOUT
    if telling and own.keys() >= set(required) and not any(value in _NOTHING for value in own.values()):
        return False
    if _describes_error(data.get("error")):
        return True
    errors = data.get("errors")
    if isinstance(errors, list) and errors and "errors" not in fields and all(map(_describes_error, errors)):
        return True
    said = data.get("message") or data.get("msg") or data.get("detail")
    return isinstance(said, str) and not {"message", "msg", "detail"} & set(fields) and _is_marked(data, fields)


def is_error_in_place_of(kind: Any, data: Any) -> bool:
    """Tell whether data that arrived in place of a value of type `kind` is an error."""
    fields, required = wire_fields(kind)
    free = not fields and not _is_struct(kind)
    # Every field may belong to an answer of any shape.
    if free and isinstance(data, dict) and not data.keys() <= _AROUND:
        return False
    return is_error(data, fields, required)


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, msgspec.Struct)


@cache
def wire_fields(kind: Any) -> tuple[frozenset[str], frozenset[str]]:
    """Return the wire names of a type's fields, and the names of those that are required."""
    if _is_struct(kind):
        fields, tag = msgspec.structs.fields(kind), kind.__struct_config__.tag_field
        required = frozenset(field.encode_name for field in fields if field.required)
        return frozenset(field.encode_name for field in fields) | ({tag} if tag else set()), required
    if is_untagged(kind):
        members: Any = [variant for variant, _ in kind.variants]
    elif get_origin(kind) in (Union, UnionType):
        members = get_args(kind)
    else:
        return frozenset(), frozenset()
    found = [wire_fields(member) for member in members if member not in (str, type(None))]
    every = [required for _, required in found]
    return frozenset().union(*(fields for fields, _ in found)), frozenset.intersection(*every) if every else frozenset()


def _describes_error(error: Any) -> bool:
    if isinstance(error, dict):
        return any(
            isinstance(error.get(name), (str, int)) for name in ("message", "msg", "detail", "code", "type", "title")
        )
    return isinstance(error, str) and error.strip().lower() not in _FINE


def _is_marked(data: dict[str, Any], fields: Collection[str]) -> bool:
    """Tell whether another field marks a message as the message of an error."""
    if "error" in (data.get("type"), data.get("object")) or data.get("success") is False or data.get("ok") is False:
        return True
    for name in ("code", "error_code", "status", "status_code", "statusCode"):
        value = data.get(name)
        if name in fields or isinstance(value, bool) or not isinstance(value, (str, int, float)):
            continue
        if isinstance(value, str) and not value.isdecimal():
            fine = value.strip().lower() in _FINE
            if not fine and (name in ("code", "error_code") or value.lower() in ("error", "failed", "failure")):
                return True
        elif 400 <= (int(value[:4]) if isinstance(value, str) else value) < 600:
            return True
    return False


def codes_in(data: Any, depth: int = 0) -> Iterator[object]:
    """Yield everything in an error's body that may be a code or a status, the deepest first."""
    if isinstance(data, list):
        data = {"error": data[0]} if data and isinstance(data[0], dict) else {}
    if not isinstance(data, dict) or depth == _DEPTH:
        return
    for name in _INSIDE:
        yield from codes_in(data.get(name), depth + 1)
    for name in _CODES:
        if isinstance(value := data.get(name), (str, int, float)) and not isinstance(value, bool):
            yield value


def code_with_hint(code: str | None, data: Any) -> str | None:
    """Return the code that has a hint; the first code if none has."""
    return code if plain(code) in HINTS else next((str(c) for c in codes_in(data) if plain(c) in HINTS), code)


def service_error(data: Any, response: Response, retry_after: float | None) -> APIError:
    """Return the error that a body reports.

    Its class follows from the status, or for a 2xx status from the code.
    """
    message, code = describe(data)
    status = response.status_code
    return for_status(status_of(codes_in(data)) if 200 <= status < 300 else status)(
        message,
        status_code=status,
        code=code_with_hint(code, data),
        body=data,
        headers=response.headers,
        request_id=response.request_id,
        retry_after=retry_after,
        attempts=response.attempts,
    )


def stream_failure(said: Any, event: Any = None) -> StreamFailedError:
    """Return the error for a failure inside a stream.

    `said` is the event's plain data, or its text.
    """
    message, code = reason(said)
    failure = StreamFailedError(
        message,
        event=Unrecognized(None, said) if event is None else event,
        code=code_with_hint(code, said),
        status_code=status_of([code, *codes_in(said)]),
    )
    if isinstance(failure, APIError):
        failure.body = said
    return failure
