"""Parse JSON to plain data, including text that only lenient parsers accept.

msgspec reads the text first. If it refuses the text, Python's own `json` reads it. That accepts NaN and infinities,
half surrogate pairs and bytes that are not UTF-8 (both become U+FFFD), a byte-order mark, control characters inside
strings, and numbers of any size. If a key occurs twice, its last value is used.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_SURROGATES = re.compile("[\ud800-\udfff]")
_HALF = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
"""How half of a surrogate pair may be written. Whole pairs match as well."""
_DEEPEST = 900
"""The depth that every Python version can walk by recursion. Since Python 3.12 `json` reads deeper data."""


def parse(data: bytes | str) -> Any:
    """Parse JSON text to plain data. Raises `msgspec.DecodeError` if it is not JSON."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError) as error:
        refusal = str(error)
    except RecursionError:
        raise msgspec.DecodeError("It is nested too deeply.") from None
    try:
        text = _text(data)
        value = _read(text)
        if is_deeper(value, text, _DEEPEST):
            raise RecursionError
        return _whole_characters(value) if _HALF.search(text) else value
    except RecursionError:
        raise msgspec.DecodeError("It is nested too deeply.") from None
    except ValueError:
        raise msgspec.DecodeError(refusal) from None


def _read(text: str) -> Any:
    """Parse with Python's own numbers, which is fast; again if one has too many digits."""
    try:
        return _reader.decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:
        return _long_reader.decode(text)


def _text(data: bytes | str) -> str:
    text = data if isinstance(data, str) else bytes(data).decode(json.detect_encoding(data), "replace")
    return text.removeprefix(_BOM).strip(" \t\r\n")


def is_deeper(value: Any, text: bytes | str, depth: int) -> bool:
    """Tell whether plain data is nested deeper than `depth` levels; `text` is its JSON.

    It visits only containers, level by level. Most texts hold too few containers to be that deep.
    """
    opening: tuple[Any, Any] = ("[", "{") if isinstance(text, str) else (b"[", b"{")
    if text.count(opening[0]) + text.count(opening[1]) <= depth:
        return False
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(depth):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
        if not level:
            break
    return bool(level)


def _integer(digits: str) -> int | float:
    """Parse a whole number. Python refuses to parse one of many thousand digits as an `int`."""
    try:
        return int(digits)
    except ValueError:
        return float(digits)


def _whole_characters(value: Any) -> Any:
    """Replace each half of a surrogate pair by U+FFFD, as UTF-8 cannot carry it."""
    if isinstance(value, str):
        return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_whole_characters(item) for item in value]
    if isinstance(value, dict):
        return {_whole_characters(key): _whole_characters(item) for key, item in value.items()}
    return value


_reader = json.JSONDecoder(strict=False)
_long_reader = json.JSONDecoder(strict=False, parse_int=_integer)
