"""Check text, numbers, bools and literals in input, and return exact built-in values."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from typing import Any

from .json_form import json_form
from .mismatch import Mismatch, must_be

Check = Callable[[Any], Any]


def text(value: Any) -> str:
    """Return exact text."""
    if type(value) is str:
        return value
    found = json_form(value)
    if type(found) is str:
        return found
    raise must_be("text", value)


def boolean(value: Any) -> bool:
    """Return True or False. Numbers are refused."""
    found = json_form(value)
    if found is True or found is False:
        return found
    raise must_be("true or false", value)


def null(value: Any) -> None:
    """Return None. Everything else is refused."""
    if json_form(value) is not None:
        raise must_be("null (None)", value)


def integer(value: Any) -> int:
    """Return an exact integer of at most 64 bits."""
    found = json_form(value)
    if type(found) is not int:
        raise must_be("an integer", value)
    if -(2**63) <= found < 2**64:
        return found
    raise Mismatch("is an integer beyond 64 bits")


def number(value: Any) -> int | float:
    """Return an exact, finite number. A whole number stays an integer."""
    found = json_form(value)
    if type(found) is int:
        return integer(found)
    if type(found) is not float:
        raise must_be("a number", value)
    if not math.isfinite(found):
        raise Mismatch("must be a finite number, because JSON has no NaN or infinity")
    return found


def one_of(values: Collection[Any]) -> Check:
    """Return the check of a literal type."""
    known = frozenset((type(value), value) for value in values)  # the type keeps 1 and True apart
    wanted = "must be " + " or ".join(repr(value) for value in values)

    def check(value: Any) -> Any:
        found = json_form(value)
        if type(found) in (str, int, bool, type(None)) and (type(found), found) in known:
            return found
        raise Mismatch(wanted, wrong_type=True)

    return check
