"""Recognise heartbeats in an event stream, and failures in place of an event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn, get_origin

import msgspec

from ..errors import StreamFailedError
from ..types import APIStruct, Unrecognized
from .lenient import parse
from .service_errors import is_error, is_error_in_place_of, stream_failure, wire_fields

HEARTBEAT = Unrecognized(None, None)
"""The event that stands for a heartbeat. It is not passed on to the reader."""

SHORT = 5
"""Shorter data is a heartbeat in a stream of one event type. `{}` could be decoded if no field is required."""

_NAMES = (b"event: error", b"event:error")
_TAGS = (None, "error", "exception")


class EventWithFailure(Exception):
    """An event that also reports in an unknown field that the stream has failed."""

    def __init__(self, event: Any, failure: StreamFailedError) -> None:
        super().__init__(failure)
        self.event, self.failure = event, failure


class UntaggedEvents:
    """Recognises the events of a stream whose events all have one type without a tag."""

    def __init__(self, kind: Any) -> None:
        self._fields, self._required = wire_fields(kind)
        self._name = kind.__name__
        self._marks = tuple(
            f'"{name}"'.encode() for name in sorted(self._fields, key=self._required.__contains__)[::-1]
        )

    @classmethod
    def of(cls, kind: Any) -> UntaggedEvents | None:
        """Return the recogniser for a type; None for tagged unions and types that are not structs."""
        is_struct = isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, APIStruct)
        return cls(kind) if is_struct and kind.__struct_config__.tag is None else None

    def may_be_one(self, text: bytes) -> bool:
        """Tell at little cost whether a text names any field of the type."""
        for mark in self._marks:  # noqa: SIM110 - takes half the time of `any`, as the first mark usually matches
            if mark in text:
                return True
        return False

    def heartbeat(self, text: bytes) -> str | None:
        """Return the problem to note if a text is a heartbeat, else None.

        Raises a failure that it reports.

        A heartbeat is JSON that has no field of the type.
        """
        try:
            data = parse(text)
        except msgspec.DecodeError:
            return None
        if is_error(data, self._fields, self._required):
            raise stream_failure(data)
        if isinstance(data, dict) and not self._fields.isdisjoint(data):
            return None
        return f"(event): left out, because it has no field of {self._name}: {text[:100].decode('utf-8', 'replace')}"

    def failure_in_extras(self, event: Any) -> Any:
        """Return the error that an event holds in an unknown field, or None."""
        extra = getattr(event, "__dict__", None)
        if not extra or "error" not in extra:
            return None
        return {"error": extra["error"]} if is_error({"error": extra["error"]}) else None


def is_named_error(block: Sequence[bytes]) -> bool:
    """Tell whether the `event:` line of a block says that it is an error."""
    return any(name in block for name in _NAMES)


def is_failure(event: Unrecognized) -> bool:
    """Tell whether an event of an unknown kind has the shape of one of the service's errors."""
    return event.tag in _TAGS and is_error(event.value)


def is_untyped_failure(event: Any) -> bool:
    """Tell whether an event of unknown type reports an error, and nothing else."""
    return is_error_in_place_of(None, event)


def raise_failure(text: bytes) -> NoReturn:
    """Raise the failure that an event named `error` reports; its data is any JSON, or text."""
    try:
        said = parse(text)
    except msgspec.DecodeError:
        said = text.decode("utf-8", "replace")
    raise stream_failure(said) from None


def failure_in_lines(lines: Sequence[bytes]) -> StreamFailedError | None:
    """Return the failure in lines that form no event, or None.

    Such lines are plain JSON, or a block without a blank line at its end.
    """
    data = b"\n".join(line[5:].strip() for line in lines if line.startswith(b"data:"))
    try:
        said = parse(data or b"\n".join(lines))
    except msgspec.DecodeError:
        said = data.decode("utf-8", "replace")
        return stream_failure(said) if said and is_named_error(lines) else None
    return stream_failure(said) if is_error(said) or (data and is_named_error(lines)) else None
