"""The plain data of JSON text that is still coming. Pure.

Texts are shown as they grow. A number, keyword or escape that is not finished is left out, and so is a key without a
value: nothing is shown that the next piece could change, except that it goes on.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from ._engine.lenient import parse

_CHARACTERS = re.compile(
    r'(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89abAB])[0-9a-fA-F]{4}'
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\u[0-9a-fA-F]{4}|(?=[^\\])))*"
)
"""Whole characters of a text; half of a surrogate pair waits for the other half."""

_SCALAR = re.compile(r"true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?=[\s,}\]])")


def partial_json(text: str) -> Any:
    """Return the data that has come so far; None if there is none."""
    try:
        return parse(_closed(text))
    except msgspec.DecodeError:
        return None


def _closed(text: str) -> str:
    """Return what is whole of a JSON text, with all that is open closed."""
    whole, ahead, at, is_key = "", list[str](), 0, False
    while at < len(text):
        character = text[at]
        at += 1
        if character.isspace():
            continue
        if character in ",:":
            is_key = character == "," and ahead[-1:] == ["}"]
            continue
        if character in "{[":
            ahead.append("}" if character == "{" else "]")
            is_key = character == "{"
        elif character in "}]":
            if not ahead or ahead.pop() != character:
                break
        elif character == '"':
            end = _CHARACTERS.match(text, at).end()  # type: ignore[union-attr]  # it matches the empty text, too
            if text[end : end + 1] != '"':
                return whole if is_key else f'{text[:end]}"{"".join(reversed(ahead))}'
            at = end + 1
        elif (scalar := _SCALAR.match(text, at - 1)) is not None:
            at = scalar.end()
        else:
            break
        if not is_key or character == "{":
            whole = text[:at] + "".join(reversed(ahead))
    return whole
