"""`answer.text`: read the text of an answer at its path in `api/` (`x-orq-answer-text`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from .types import Unrecognized

_STEP = re.compile(r"(\w+)(?:\[(\w*)\])?")
_PLAIN = ("text", "output_text")
"""Types of parts that hold text, if a content is a list of parts."""


def answer_text(answer: object, path: str) -> str:
    """Return the text at a path, with its pieces joined; "" if there is none.

    In a path such as `output[message].content[].text`, `[message]` selects the items of this type or kind, `[]` all
    items, and `[0]` the first one.
    """
    return "".join(piece for value in values_at(answer, path) for piece in _pieces(value))


def values_at(answer: object, path: str) -> list[Any]:
    """Return all values at such a path. A missing field counts as None."""
    found: list[Any] = [answer]
    for name, chosen in _steps(path):
        found = [value for each in found for value in _read(each, name, chosen)]
    return found


@cache
def _steps(path: str) -> list[tuple[str, str | None]]:
    """Return each name of a path with the text in its brackets; None without brackets."""
    matches = map(_STEP.fullmatch, path.split("."))
    return [(match[1], match[2]) for match in matches if match]


def _read(value: Any, name: str, chosen: str | None) -> Iterator[Any]:
    inner = _field(value, name)
    if chosen is None:
        yield inner
    elif isinstance(inner, (list, tuple)):
        yield from (item for item in (inner[:1] if chosen == "0" else inner) if _is_chosen(item, chosen))


def _is_chosen(item: Any, chosen: str) -> bool:
    return chosen in ("", "0") or chosen in (_field(item, "type"), _field(item, "kind"))


def _field(value: Any, name: str) -> Any:
    """Return a field of a struct, or of plain data in its place."""
    if isinstance(value, Unrecognized):
        value = value.value
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def _pieces(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):  # some providers write a content as a list of parts
        texts = (_field(part, "text") for part in value if _field(part, "type") in _PLAIN)
        yield from (text for text in texts if isinstance(text, str))
