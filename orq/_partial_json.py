"""Read the data of JSON text that is still arriving.

Texts are returned as far as they have arrived. An unfinished number, keyword or escape is left out, and so is a key
without a value. So later pieces only add to the data, and never change it.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from ._engine.lenient import parse

_CHARACTERS = re.compile(
    r'[^"\\]*(?:(?:\\["\\/bfnrt]|\\u(?![dD][89abAB])[0-9a-fA-F]{4}'
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\u[0-9a-fA-F]{4}|(?=[^\\])))"
    r'[^"\\]*)*'
)
"""Whole characters of a text. Half of a surrogate pair is not matched until the other half has arrived."""

_SCALAR = re.compile(r"true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?=[\s,}\]])")


class PartialJson:
    """Reads a growing JSON text, each character once."""

    def __init__(self) -> None:
        self._text = ""
        self._begin()

    def _begin(self) -> None:
        self._at = self._end = 0  # where to continue; where the last whole value ends
        self._seen = 0  # the number of characters of an unfinished text that were read
        self._closing = ""  # the text that closes all open containers at `_end`
        self._ahead: list[str] = []
        self._is_key = False

    def read(self, text: str) -> Any:
        """Return the data that has arrived so far, or None."""
        if not text.startswith(self._text):
            self._begin()
        self._text = text
        try:
            return parse(self._closed(text))
        except msgspec.DecodeError:
            return None

    def _closed(self, text: str) -> str:
        """Return the complete part of a JSON text, with all its containers closed."""
        ahead = self._ahead
        while self._at < len(text):
            at, character = self._at + 1, text[self._at]
            if character.isspace():
                self._at = at
                continue
            if character in ",:":
                self._at, self._is_key = at, character == "," and ahead[-1:] == ["}"]
                continue
            if character in "{[":
                ahead.append("}" if character == "{" else "]")
                self._is_key = character == "{"
            elif ahead[-1:] == [character]:
                ahead.pop()
            elif character == '"':
                found = _CHARACTERS.match(text, max(at, self._seen))
                self._seen = at = found.end() if found is not None else at  # the pattern also matches an empty text
                if text[at : at + 1] != '"':
                    if self._is_key:
                        break
                    return f'{text[:at]}"{"".join(reversed(ahead))}'
                at += 1
            elif (scalar := _SCALAR.match(text, self._at)) is not None:
                at = scalar.end()
            else:
                break
            self._at = at
            if not self._is_key or character == "{":
                self._end, self._closing = at, "".join(reversed(ahead))
        return text[: self._end] + self._closing


def partial_json(text: str) -> Any:
    """Return the data in an unfinished text."""
    return PartialJson().read(text)
