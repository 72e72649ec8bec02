"""Decode an answer or an event as the type that the caller asked for.

- `Any` follows the content type: None for an empty body, data for JSON, text for text, a list for lines of JSON, and
  bytes otherwise.
- `str` and `bytes` are the body as it arrived.
- Any other type is decoded from JSON, or from lines of JSON as a list.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from types import NoneType
from typing import Any, get_args

import msgspec

from .._headers import media_type
from .._printable import sentence
from ..errors import ConfigurationError, ResponseValidationError
from ..middleware import Response
from .caller_type_parts import is_all_ours, parts
from .caller_types import check_type, decode_as
from .codec import decode, shown
from .lenient import parse
from .mismatch import Mismatch

_LINES = frozenset(
    {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines"}
    | {"application/json-lines", "application/x-json-lines", "text/jsonl"}
)
_SLOW = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape"})
"""Codecs of Python in which no service sends text. The time of punycode grows with the square of the length."""

_WANTED = "must be a type, such as dict or a class. None reads no answer, and str and bytes return the body"


def check_into(into: Any) -> None:
    """Raise `Mismatch` for a type as which no answer could be decoded.

    It is called before anything is sent.
    """
    try:
        check_type(into)
    except ConfigurationError as error:
        raise Mismatch(f"{_WANTED}. {error.message}", "into") from None


def accepted(into: Any) -> str:
    """Return the `accept` header for an answer that is decoded as `into`."""
    return "*/*" if into is str or into is bytes else "application/json, */*;q=0.8"


def read_requested(
    into: Any, response: Response, body: bytes, *, operation: str, strict: bool
) -> tuple[Any, tuple[str, ...]]:
    """Return the value of an answer, and where it did not fit a type of this package."""
    media = media_type(response.headers)
    if into is bytes:
        return body, ()
    if into is str:
        return _text(response, body), ()
    if not body.strip() and not (body and media.startswith("text/")):
        if into is Any or into is NoneType or NoneType in get_args(into):
            return None, ()
        raise ResponseValidationError("The answer is empty. It should be JSON.")
    if media in _LINES:
        lines = [line for line in body.splitlines() if line.strip()]
        body = b"[" + b",".join(lines) + b"]"
    elif into is Any:
        return _as_it_says(media, response, body), ()
    return as_type(into, body, operation=operation, strict=strict)


def as_type(kind: Any, text: bytes | str, *, operation: str, strict: bool) -> tuple[Any, tuple[str, ...]]:
    """Decode JSON as a type: tolerantly for a type of this package, strictly for any other."""
    if kind is Any:
        return _parsed(text), ()
    if is_all_ours(list(parts(kind))):
        value, problems = decode(kind, text, operation=operation, strict=strict)
        return value, tuple(problems)
    return decode_as(kind, text), ()


def read_event(kind: Any, text: bytes, *, operation: str, strict: bool) -> tuple[Any, tuple[str, ...]]:
    """Return an event as a type.

    `str` and `bytes` give its data; `Any` gives text if it is not JSON.
    """
    if kind is bytes:
        return bytes(text), ()
    if kind is str:
        return text.decode("utf-8", "replace"), ()
    if kind is Any:
        return plain_event(text), ()
    return as_type(kind, text, operation=operation, strict=strict)


def plain_event(text: bytes) -> Any:
    """Return the data of an event of unknown type: plain data, or text if it is not JSON."""
    try:
        return parse(text)
    except msgspec.DecodeError:
        return text.decode("utf-8", "replace")


def _as_it_says(media: str, response: Response, body: bytes) -> Any:
    if media == "application/json" or media.endswith("+json"):
        return _parsed(body)
    if media.startswith("text/"):
        return _text(response, body)
    if media:
        return body
    try:
        return parse(body)
    except msgspec.DecodeError:
        return body


def _parsed(text: bytes | str) -> Any:
    try:
        return parse(text)
    except msgspec.DecodeError as error:
        raise ResponseValidationError(f"The answer is not JSON: {sentence(str(error))}", body=shown(text)) from None


def _text(response: Response, body: bytes) -> str:
    found = re.search(r"charset=[\"']?([\w.:-]+)", response.headers.get("content-type", ""), re.IGNORECASE)
    if found:
        with suppress(LookupError, UnicodeError):  # codecs that are not for text raise one, too
            if codecs.lookup(found[1]).name not in _SLOW:
                return body.decode(found[1], "replace")
    return body.decode("utf-8", "replace")
