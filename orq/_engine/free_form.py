"""Check free-form input at every depth; it becomes plain data and this package's structs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from .._exact import MAX_ITEMS
from ..types import Unrecognized
from .json_form import check_keys, json_form, text_key
from .mismatch import Mismatch, must_be
from .scalars import number

MAX_DEPTH = 200
"""The deepest nesting of free-form data. Data that contains itself exceeds it, too."""

_NUMBERS = (int, float)


def free_form(check_struct: Callable[[msgspec.Struct], Any]) -> Callable[..., Any]:
    """Return the check of free-form data. `check_struct` checks a struct of this package."""

    def walk(value: Any, depth: int, room: list[int]) -> Any:
        form = json_form(value)
        cls = type(form)
        if cls is str or form is None or cls is bool:
            return form
        if cls in _NUMBERS:
            return number(form)
        if depth == MAX_DEPTH:
            raise Mismatch(f"is nested more than {MAX_DEPTH} levels deep, or contains itself")
        if cls is dict or cls is list:
            room[0] -= len(form)
            if room[0] < 0:
                raise Mismatch(f"contains more than {MAX_ITEMS:,} values")
            return _pairs(form, depth, room) if cls is dict else _items(form, depth, room)
        if isinstance(form, Unrecognized):
            return walk(form.value, depth + 1, room)
        if isinstance(form, msgspec.Struct):
            return check_struct(form)
        raise must_be("plain data (text, number, bool, None, list, dict)", value)

    def _pairs(form: dict[Any, Any], depth: int, room: list[int]) -> dict[str, Any]:
        checked: dict[str, Any] = {}
        for key, item in form.items():
            if type(key) is not str:
                key = text_key(key)
            try:
                checked[key] = walk(item, depth + 1, room)
            except Mismatch as mismatch:
                raise mismatch.within(key) from None
        check_keys(checked, form)
        return checked

    def _items(form: list[Any], depth: int, room: list[int]) -> list[Any]:
        checked: list[Any] = []
        try:
            for element in tuple(form):  # copied, since reading an element may run code that changes the list
                checked.append(walk(element, depth + 1, room))
        except Mismatch as mismatch:
            raise mismatch.within(len(checked)) from None
        return checked

    def plain(value: Any, depth: int = 0) -> Any:
        """Check free-form data: JSON forms, finite numbers, and a limited depth and size."""
        return walk(value, depth, [MAX_ITEMS])

    return plain
