"""Write Python literals and docstrings so that no text of `api/` can become code.

All escaping of Python text is here.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence

WIDTH = 120
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_CODE_MARKS = (">>>", "```", "~~~", "..")
"""Starts of lines after which ruff formats code in docstrings, which would change the text."""


def literal(value: object) -> str:
    """Write a constant, with text in double quotes."""
    match value:
        case str():
            return f'"{"".join(map(_character, value))}"'
        case None | bool() | int() | bytes():
            return repr(value)
        case float() if math.isfinite(value):
            return repr(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case tuple():
            return f"({', '.join(map(literal, value))}{',' * (len(value) == 1)})"
        case dict():
            return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
    raise TypeError(f"The value {value!r} cannot be written as a literal.")


def _character(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    return character if character.isprintable() else _escape(character)


def _escape(character: str) -> str:
    """Write a character as a numeric escape.

    ruff's D301 accepts no other escapes in an ordinary docstring.
    """
    return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"


def docstring(text: str, indent: str = "    ") -> list[str]:
    """Write a text as a docstring, on one line if it fits."""
    return docstring_of_lines(laid_out(text, WIDTH - len(indent)), indent)


def docstring_of_lines(lines: Sequence[str], indent: str = "    ") -> list[str]:
    """Write a docstring of lines that fit and have no spaces at their ends."""
    if not any(lines):
        return []
    raw, lines = _inside_quotes(lines)
    if len(lines) == 1 and len(indent) + len(raw) + len(lines[0]) + 6 <= WIDTH:
        return [f'{indent}{raw}"""{lines[0]}"""']
    first, *more = lines
    return [f'{indent}{raw}"""{first}', *(f"{indent}{line}" if line else "" for line in more), f'{indent}"""']


def laid_out(text: str, width: int) -> list[str]:
    """Break a text into lines.

    Its own line breaks stay. Repeated spaces and empty lines become one.
    """
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines += wrapped(line, width - 3 * (not lines)) or [""]
    return lines if not lines or lines[-1] else lines[:-1]


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines, never inside a word or a `name-with-hyphens`."""
    return textwrap.wrap(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False)


def _inside_quotes(lines: Sequence[str]) -> tuple[str, list[str]]:
    """Return `r` or nothing, and the lines in the form for triple quotes."""
    whole = "\n".join(lines)
    plain = all(line.isprintable() and not line.lstrip().startswith(_CODE_MARKS) for line in lines)
    if plain and '"""' not in whole and not whole.startswith('"') and not whole.endswith(('"', "\\")):
        return "r" * ("\\" in whole), list(lines)
    return "", [_escaped_line(line) for line in lines]


def _escaped_line(line: str) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    start = _escape(line[len(indent)]) if line[len(indent) :].startswith(_CODE_MARKS) else ""
    rest: Iterable[str] = line[len(indent) + bool(start) :]
    return indent + start + "".join(_escape(c) if c in '"\\' or not c.isprintable() else c for c in rest)
