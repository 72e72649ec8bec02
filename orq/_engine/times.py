"""Check dates and times in requests, and find times in answers that `datetime` cannot hold.

msgspec reads RFC 3339 as a `datetime` as fast as text. But it rounds a time that is finer than microseconds. A body
with such a time is decoded tolerantly, which keeps it as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from .._time_types import WITH_TIMES
from ..types import DateTime, is_untagged
from .json_form import json_form
from .mismatch import must_be

_MORE = r"\.(?<=:\d\d\.)\d{6}\d*[1-9]"  # it starts with the point, which is found quickly
_FINER, _FINER_TEXT = re.compile(_MORE.encode()), re.compile(_MORE)


class TimesDecoder:
    """A decoder of a type that contains times. It refuses a time that would be rounded."""

    def __init__(self, decoder: msgspec.json.Decoder[Any]) -> None:
        self._decode = decoder.decode

    def decode(self, text: bytes | str) -> Any:
        """Decode JSON as msgspec does, or raise its `ValidationError`."""
        if (_FINER_TEXT if isinstance(text, str) else _FINER).search(text):  # type: ignore[arg-type]
            raise msgspec.ValidationError("The time is finer than microseconds.")
        return self._decode(text)


@cache
def has_times(kind: Any) -> bool:
    """Tell whether a type has a `datetime` anywhere in it."""
    return _has_times(kind, set())


def _has_times(kind: Any, seen: set[type]) -> bool:
    inner: Iterable[Any] = get_args(kind)  # checked first, since on Python 3.10 `list[int]` is a class, too
    if not inner and isinstance(kind, type):
        if issubclass(kind, datetime):
            return True
        if kind.__module__.startswith("orq.models."):  # reading all fields would take as long as making the decoder
            return kind.__name__ in WITH_TIMES
        if kind in seen:  # a class of the caller's may contain itself
            return False
        seen.add(kind)
        inner = (variant for variant, _ in kind.variants) if is_untagged(kind) else _fields(kind)  # type: ignore[attr-defined]
    return any(_has_times(each, seen) for each in inner if _is_kind(each))


def _is_kind(argument: Any) -> bool:
    return isinstance(argument, type) or bool(get_args(argument))


def _fields(cls: type) -> list[Any]:
    """Return the types of a class's fields.

    This is quick, as annotations of models are not text.
    """
    found = [kind for base in cls.__mro__ for kind in vars(base).get("__annotations__", {}).values()]
    if any(isinstance(kind, str) for kind in found):
        try:
            found = list(get_type_hints(cls, include_extras=True).values())
        except (NameError, TypeError):
            return []
    return found


def read_time(data: Any) -> datetime:
    """Return the time in a text of an answer.

    Raises `ValidationError` if `datetime` cannot hold it.
    """
    if isinstance(data, str) and _FINER_TEXT.search(data):
        raise msgspec.ValidationError("is finer than microseconds")
    time: datetime = msgspec.convert(data, DateTime)
    return time


def check_time(value: Any) -> Any:
    """Check a time in a request: an aware `datetime`, or text, which is sent unchanged."""
    found = json_form(value)
    if type(found) is str:
        return value if type(value) is datetime and _has_whole_minutes(value) else found
    raise must_be("a datetime with a time zone, or text such as '2026-01-31T12:00:00Z'", value)


def check_date(value: Any) -> Any:
    """Check a date in a request: a `date`, or text, which is sent unchanged."""
    found = json_form(value)
    if type(found) is str and not isinstance(value, datetime):
        return value if type(value) is date else found
    raise must_be("a date, or text such as '2026-01-31'", value)


def _has_whole_minutes(value: datetime) -> bool:
    """Tell whether msgspec can write the offset of a time."""
    offset = value.utcoffset()
    return offset is not None and not (offset.seconds % 60 or offset.microseconds)
