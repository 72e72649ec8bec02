"""Encode values as JSON and decode JSON as typed values.

msgspec's compiled decoder is tried first. If it refuses an answer, the tolerant decoder of `tolerant.py` reads it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from .._extras import without_tag
from .._printable import one_line, sentence
from ..errors import ResponseValidationError
from ..types import Unrecognized, is_untagged
from .lenient import parse
from .mismatch import Mismatch
from .times import TimesDecoder, has_times
from .tolerant import build_tolerantly

_logger = logging.getLogger("orq")
_PROBLEM_SHOWN = 300
_logged: set[tuple[str, str]] = set()


def select_variant(cls: Any, data: Any) -> Any:
    """Build the variant of an untagged union that the present keys select; msgspec's `dec_hook`."""
    if is_untagged(cls):
        variant = cls.select(data)
        if variant is None:
            raise ValueError("No variant has these fields.")
        return without_tag(msgspec.convert(data, variant, dec_hook=select_variant), data, cls.tag)
    raise NotImplementedError(f"A value of type {cls} cannot be decoded.")


@cache
def decoder(cls: Any) -> msgspec.json.Decoder[Any] | TimesDecoder:
    """Return the compiled decoder of a type. It is made at the first use."""
    made: msgspec.json.Decoder[Any] = msgspec.json.Decoder(cls, dec_hook=select_variant)
    return TimesDecoder(made) if has_times(cls) else made


def decode(
    cls: Any, text: bytes | str, *, operation: str = "", strict: bool = False, fits: bool = True
) -> tuple[Any, list[str]]:
    """Decode JSON as a type; return the value and a list of the problems in it.

    A problem is a value that does not fit its type. With `fits` False the compiled decoder is not tried, as it has
    refused this text already. Raises `ResponseValidationError` for text that is not JSON, for another JSON type than
    the expected one, and with `strict` for the first problem.
    """
    problems: list[str] = []
    try:
        try:
            if fits:
                return decoder(cls).decode(text), []
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass  # The tolerant decoder keeps everything, or finds exactly what is wrong.
        value = build_tolerantly(cls, parse(text), problems)
        problems = [one_line(problem, _PROBLEM_SHOWN) for problem in problems]
    except (msgspec.DecodeError, RecursionError) as error:
        reason = "It is nested too deeply." if isinstance(error, RecursionError) else sentence(str(error))
        raise ResponseValidationError(f"The answer is not JSON: {reason}", body=shown(text)) from None
    except Mismatch as mismatch:
        raise ResponseValidationError(mismatch.problem, field=mismatch.path, body=shown(text)) from None
    if problems and strict:
        field, _, problem = problems[0].rpartition(": ")
        raise ResponseValidationError(problem, field=field, body=shown(text))
    _log_problems(operation, problems)
    return value, problems


def empty_answer(cls: Any) -> Any:
    """Return an empty answer: each of its fields is None."""
    return build_tolerantly(cls, {}, [])


def shown(text: bytes | str) -> str:
    """Return a whole body as text, for an error."""
    return text if isinstance(text, str) else text.decode("utf-8", "replace")


def _log_problems(operation: str, problems: list[str]) -> None:
    """Log each problem once for its operation and path, as a stream may repeat it endlessly."""
    for problem in problems:
        place = (operation, re.sub(r"\[\d+\]", "[]", problem))
        if place not in _logged and len(_logged) < 10_000:
            _logged.add(place)
            _logger.warning("The answer of %s does not match its type: %s", operation, problem)


def unknown_as_is(value: Any) -> Any:
    """Encode an `Unrecognized` as the plain value that it holds; msgspec's `enc_hook`."""
    if isinstance(value, Unrecognized):
        return value.value
    raise NotImplementedError(f"A value of type {type(value).__name__} cannot be sent.")


_ENCODER = msgspec.json.Encoder(enc_hook=unknown_as_is)


def encode(value: Any, name: str = "") -> bytes:
    """Encode checked input as JSON.

    `name` is the field that holds it, if it is a part of the body.

    Raises `Mismatch` for text that UTF-8 cannot carry.
    """
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        path = f"{name}{_surrogate_path(value) or ''}".removeprefix(".")
        raise Mismatch("contains half of a surrogate pair, which UTF-8 cannot encode", path) from None


def _surrogate_path(value: Any) -> str | None:
    """Find the text that UTF-8 cannot carry, in data that failed to encode; return its path."""
    if isinstance(value, Unrecognized):
        value = value.value
    if isinstance(value, str):
        return "" if any("\ud800" <= char <= "\udfff" for char in value) else None
    items: list[tuple[str, Any]] = []
    if isinstance(value, msgspec.Struct):
        items = [(f".{name}", getattr(value, name)) for name in value.__struct_fields__]
    elif isinstance(value, Mapping):
        items = [(f".{key}", item) for key, item in value.items()] + [(f".{key}", key) for key in value]
    elif isinstance(value, (list, tuple)):
        items = [(f"[{index}]", item) for index, item in enumerate(value)]
    for step, item in items:
        if (inner := _surrogate_path(item)) is not None:
            return (step + inner).encode("utf-8", "replace").decode()
    return None
