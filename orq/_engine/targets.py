"""Check the method of a request, and build its target: the percent-encoded path and query."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from msgspec import UNSET

from .json_form import json_form
from .mismatch import Mismatch, kind
from .scalars import number

LONGEST = 60_000
"""The maximal length of path and query. HTTP clients refuse longer URLs; most servers allow far less."""

_PLAIN = re.compile(r"[\w.~-]*", re.ASCII)

METHOD = "the name of an HTTP method that an API has, such as 'GET'"
"""What a method must be, for errors."""


def is_method(method: object) -> bool:
    """Tell whether an API can have a method of this name.

    CONNECT is only for proxies, and would open a tunnel.
    """
    return isinstance(method, str) and method.isascii() and method.isalpha() and method.upper() != "CONNECT"


def is_url(url: object) -> bool:
    """Tell whether a request can be sent to a URL, by its scheme."""
    return isinstance(url, str) and url.startswith(("http://", "https://"))


def too_long(target: str, shares: Iterable[tuple[str, str]]) -> Mismatch:
    """Return the mismatch of a target that is too long. It names the longest field."""
    sizes: dict[str, int] = {}
    for name, text in shares:
        sizes[name] = sizes.get(name, 0) + len(text)
    longest = max(sizes, key=lambda name: sizes[name])
    return Mismatch(f"is too long. Path and query have {len(target)} characters, and a URL can have {LONGEST}", longest)


def path_segment(name: str, value: Any) -> str:
    """Percent-encode a whole path value. Values that would change the path are refused."""
    text = _text(name, value)
    if text in ("", ".", ".."):
        raise Mismatch("must not be empty, '.' or '..', because it is part of the path", name)
    return quoted(name, text)


def query_string(pairs: list[tuple[str, str]]) -> str:
    """Join encoded pairs, with a question mark at the start."""
    return "?" + "&".join(f"{name}={value}" for name, value in pairs) if pairs else ""


def query_pairs(name: str, wire: str, value: Any) -> list[tuple[str, str]]:
    """Return the encoded pairs of one field. A list has a pair for each of its items."""
    if value is UNSET or value is None:  # a query string has no null
        return []
    try:
        form = json_form(value)
    except Mismatch as mismatch:
        raise mismatch.within(name) from None
    values = form if type(form) is list else [form]
    return [(quoted(name, wire), quoted(name, _text(name, item))) for item in values]


def _text(name: str, value: Any) -> str:
    if type(value) is str:
        return value
    try:
        form = json_form(value)
        if type(form) is str:
            return form
        if type(form) is bool:
            return "true" if form else "false"
        if type(form) in (int, float):
            return str(number(form))
    except Mismatch as mismatch:
        raise mismatch.within(name) from None
    raise Mismatch(f"must be text or a number, not {kind(value)}", name)


def quoted(name: str, text: str) -> str:
    """Percent-encode a whole text. `name` is the field to name in an error."""
    if _PLAIN.fullmatch(text):  # most ids and numbers, in a fifth of the time
        return text
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise Mismatch("contains half of a surrogate pair, which UTF-8 cannot encode", name) from None
