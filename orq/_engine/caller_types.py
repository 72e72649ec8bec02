"""Decode JSON text as a caller's own type, such as a dataclass or a pydantic model.

msgspec reads dataclasses, attrs classes, TypedDicts, named tuples, structs, enums, built-in types and most unions.
pydantic reads a type that contains something of pydantic; it is imported already in that case. `caller_type_parts.py`
reads the other types.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import msgspec

from ..errors import ConfigurationError, ResponseValidationError
from .caller_type_parts import (
    build,
    has_no_json_form,
    is_all_ours,
    is_class,
    is_of_pydantic,
    is_ours,
    mismatch_of,
    parts,
    read_other,
    read_ours,
    type_name,
)
from .codec import shown
from .lenient import parse
from .mismatch import Mismatch, verb_phrase

HINT = "Correct the type, or ask for an answer of this type."

_Reader = Callable[[Any], Any]


def decode_as(kind: Any, text: bytes | str) -> Any:
    """Decode JSON text as a value of type `kind`.

    Raises `ResponseValidationError` with the field that does not fit, or `ConfigurationError` if no JSON can be decoded
    as this type.
    """
    try:
        return _reader(kind)(text)
    except Mismatch as mismatch:
        problem, field = mismatch.problem, mismatch.path
    except msgspec.DecodeError as error:
        problem, field = f"is not JSON: {error}", ""
    except RecursionError:
        problem, field = "is nested too deeply", ""
    said = f"{problem}, so the text does not match {type_name(kind)}."
    failure = ResponseValidationError(said, field=field, body=shown(text))
    failure.hint = HINT
    raise failure


def check_type(kind: Any) -> None:
    """Raise `ConfigurationError` if no JSON can be decoded as this type.

    Call it before anything is sent.
    """
    _reader(kind)


def _reader(kind: Any) -> _Reader:
    try:
        hash(kind)
    except TypeError:  # a type with unhashable metadata in `Annotated` cannot be cached
        return _make_reader(kind)
    return _kept_reader(kind)


def _make_reader(kind: Any) -> _Reader:
    """Choose the function that decodes text as this type."""
    if hasattr(kind, "validate_json"):  # it is a TypeAdapter of pydantic
        return lambda text: _by_pydantic(kind, text)
    try:
        inside = list(parts(kind))
        if is_all_ours(inside):
            return lambda text: read_ours(kind, text, "")
        if any(map(is_of_pydantic, inside)) and not any(_is_struct(part) for part in inside):
            adapter = sys.modules["pydantic"].TypeAdapter(kind)
            return lambda text: _by_pydantic(adapter, text)
        if strange := [part for part in inside if has_no_json_form(part)]:
            raise TypeError(f"The type {type_name(strange[0])} has no JSON form.")
        decode = _decoder(kind)
    except Exception as error:  # noqa: BLE001 - a meaningless annotation raises NameError, TypeError and others
        raise ConfigurationError(f"An answer cannot be decoded as {type_name(kind)}: {error}") from None
    ours = any(map(is_ours, inside))
    return lambda text: _read(kind, decode, text, ours)


_kept_reader = lru_cache(maxsize=1000)(_make_reader)  # limited, since a program may create types endlessly


def _is_struct(part: Any) -> bool:
    return is_class(part) and issubclass(part, msgspec.Struct)


def _decoder(kind: Any) -> _Reader | None:
    """Return msgspec's decoder; None for a union whose variants it cannot tell apart."""
    try:
        return msgspec.json.Decoder(kind, dec_hook=read_other).decode
    except TypeError as error:
        if "union" in str(error).lower():
            return None
        raise


def _read(kind: Any, decode: _Reader | None, text: Any, ours: bool) -> Any:
    """Decode with msgspec; if it refuses, build the value part by part to find the exact path."""
    refusal = None
    try:
        if decode is not None:
            try:
                return decode(text)
            except msgspec.ValidationError as error:
                refusal = error
            except (msgspec.DecodeError, UnicodeError, Mismatch):
                pass
        value = build(kind, parse(text), "")
    except (Mismatch, msgspec.DecodeError, RecursionError):
        raise
    except Exception as error:  # noqa: BLE001 - code of the type itself, such as `__post_init__`, may raise anything
        raise Mismatch(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from None
    if refusal is not None and not ours:
        raise Mismatch(verb_phrase(str(refusal)))
    return value


def _by_pydantic(adapter: Any, text: bytes | str) -> Any:
    try:
        try:
            return adapter.validate_json(text)
        except ValueError:
            return adapter.validate_json(json.dumps(parse(text)))  # this reads text that only lenient parsers accept
    except msgspec.DecodeError:
        raise
    except Exception as error:  # noqa: BLE001 - a validator of the type may raise anything
        raise mismatch_of(error) from None
