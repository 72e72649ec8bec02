"""Check values of test scripts against their types.

A value is whole, or an example with some fields changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .._engine.codec import decode, decoder
from .._engine.input import request_checker
from .._engine.mismatch import Mismatch
from .._engine.misspellings import nearest
from .._engine.times import has_times
from .._printable import placed, sentence
from ..errors import ResponseValidationError
from ..types import APIStruct, Unrecognized
from .examples import example, struct_kinds
from .wire import encode


class ScriptError(ValueError):
    """The script is impossible: it names an unknown function, or a value does not fit its type."""


def example_with(cls: Any, fields: Mapping[str, Any], *, of: str, given: Mapping[str, Any] | None = None) -> Any:
    """Return an example of a type with `fields` set, by Python names.

    `given` holds further values that the request sets.
    """
    if cls is Unrecognized:
        return Unrecognized(fields.get("tag", "example"), fields.get("value", {"type": "example"}))
    try:
        value = decoder(cls).decode(encode(example(cls, given)))
    except (TypeError, NotImplementedError, msgspec.ValidationError) as error:
        raise ScriptError(f"No example of {of} can be made: {error}.") from None
    if not fields:
        return value
    if not isinstance(value, msgspec.Struct):
        raise ScriptError(f"{of} is a {type(value).__name__}, not an object with fields. Pass the whole value.")
    names = dict(zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True))
    whole = {name: getattr(value, name) for name in value.__struct_fields__}
    whole |= {names.get(name, name): item for name, item in fields.items()}
    try:
        made, unknown = request_checker(type(value))(whole)
        for name in unknown:
            if isinstance(getattr(type(value), name, None), property):
                held = next((f" {one!r}" for one in ("output", "choices") if hasattr(value, one)), " its fields")
                raise Mismatch(f"is read from other fields. Set{held} instead").within(name)
            raise Mismatch(f"is not a field{nearest(name, value.__struct_fields__)}").within(name)
        return decode(cls, encode(made))[0] if has_times(cls) else made  # A script may give a time as text.
    except Mismatch as error:
        raise ScriptError(f"The value for {of} is not valid. {sentence(placed(error.path, error.problem))}") from None


def encode_checked(cls: Any, value: Any, *, of: str, way: str = "") -> bytes:
    """Encode a value for the wire.

    Raise `ScriptError`, with the hint `way`, if it does not fit the type.
    """
    kinds = struct_kinds(cls)
    if isinstance(value, APIStruct) and kinds and not isinstance(value, tuple(kinds)):
        due = kinds[0].__name__ if len(kinds) == 1 else f"one of {len(kinds)} types, such as {kinds[0].__name__}"
        raise ScriptError(f"{of} must be {due}, not {type(value).__name__}.{way}")
    try:
        text = encode(value)
        read, problems = decode(cls, text)
    except NotImplementedError as error:
        raise ScriptError(f"The value for {of} is not valid. {error}") from None
    except ResponseValidationError as error:
        raise ScriptError(
            f"The value for {of} is not valid. {sentence(placed(error.field or 'It', error.message))}"
        ) from None
    if problems and read != value:  # An intended `Unrecognized` decodes to an equal value, so it is no problem.
        raise ScriptError(f"The value for {of} is not valid. {problems[0]}.")
    return text
