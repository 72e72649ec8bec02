"""Check the size, length and pattern of request fields.

The types of the fields do not express these bounds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from ._bounds import BOUNDS

Bounds = Mapping[str, Any]
"""Keywords of JSON Schema. The entry "items" holds the keywords for the items of a list."""

_NUMBERS = ("minimum", "maximum", "be", "")
_SIZES: dict[type, tuple[str, str, str, str]] = {
    int: _NUMBERS,
    float: _NUMBERS,
    str: ("minLength", "maxLength", "have", " characters"),
    list: ("minItems", "maxItems", "have", " items"),
}

_NOT_HELD = ("^https://", "^0 0 ")
"""Prefixes of patterns that the server does not enforce.

Webhook receivers on this machine have no certificate. Schedules refuse a bad cron expression with an error code of
their own.
"""


def bounds_of(kind: type) -> dict[str, Bounds]:
    """Return the bounds of the fields of a type, by wire name."""
    found: dict[str, Bounds] = {}
    for cls in kind.__mro__:
        found = {**BOUNDS.get(cls.__name__, {}), **found}
    return found


def fault(value: object, bounds: Bounds, path: str) -> tuple[str, str] | None:
    """Return the path and the problem of a value that breaks its bounds, or None."""
    words = _SIZES.get(type(value))
    if words is None:
        return None
    least, most, verb, unit = words
    low, high = bounds.get(least), bounds.get(most)
    size = cast("float", value) if verb == "be" else len(cast("Sequence[object]", value))
    if (low is not None and size < low) or (high is not None and size > high):
        limits = f"at most {high}" if low is None else f"at least {low}" if high is None else f"from {low} to {high}"
        return path, f"must {verb} {limits}{unit}"
    if verb == "be" and "exclusiveMinimum" in bounds and size <= bounds["exclusiveMinimum"]:
        return path, f"must be more than {bounds['exclusiveMinimum']}"
    pattern = bounds.get("pattern", _NOT_HELD[0])
    if isinstance(value, str) and not pattern.startswith(_NOT_HELD) and not _matches(pattern, value):
        return path, f"must match {pattern}"
    if isinstance(value, list) and "items" in bounds:
        items = enumerate(cast("list[object]", value))
        return next(filter(None, (fault(item, bounds["items"], f"{path}[{index}]") for index, item in items)), None)
    return None


def _matches(pattern: str, value: str) -> bool:
    """Search a pattern as JSON Schema does: its `$` does not match before a final line feed."""
    return re.search(re.sub(r"\$$", r"\\Z", pattern), value) is not None
