"""Input fields that hold base64: accept bytes, a path, an open file, or text in base64.

A check does no I/O. If it needs the content of a path or a file, it raises `NeedsContent`. The flow then reads the
content by an effect, and the input is checked again with this content.
"""

from __future__ import annotations

import binascii
import os
import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, TypeVar

from .._media_types import media_type_of
from .effects import Call, Flow
from .json_form import json_form
from .mismatch import Mismatch, kind, must_be

_WANTED = "base64 text, bytes, a path or an open file"
_NO_BASE64 = "is not base64. Pass the content as bytes, a pathlib.Path or an open file, and it is encoded for you"
_TEXT = re.compile(r"[A-Za-z0-9+/_\s-]*(?:=\s*){0,2}")

T = TypeVar("T")

_read: ContextVar[Mapping[int, Any] | None] = ContextVar("_read", default=None)


class NeedsContent(Exception):
    """The content of a path or a file must be read before the input can be checked."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


def with_contents(read: Mapping[int, Any], check: Callable[..., T], *args: Any) -> T:
    """Call a check of input with the contents of its files at hand.

    `read` maps the id of each path or file to its bytes, or to the `Mismatch` of one that cannot be read.
    """
    token = _read.set(read)
    try:
        return check(*args)
    finally:
        _read.reset(token)


def base64_checker(form: str) -> Callable[[Any], str]:
    """Return the check of a field for base64 content, which encodes bytes, paths and files.

    The forms are `text` (base64), `data-uri` (`data:<type>;base64,<content>`; as text also a URL, or base64 alone) and
    `url` (any text; a file becomes a data URI).
    """
    data_uri = form != "text"

    def check(value: Any) -> str:
        text = json_form(value) if not _is_file(value) else None
        if type(text) is str:
            if form != "url" and not _is_base64(text, data_uri):
                raise Mismatch(_NO_BASE64, wrong_type=True)
            return text
        content = _content_of(value)
        encoded = binascii.b2a_base64(content, newline=False).decode()
        return f"data:{_media_type(value, content)};base64,{encoded}" if data_uri else encoded

    return check


def _is_file(value: Any) -> bool:
    return isinstance(value, os.PathLike) or callable(getattr(value, "read", None))


def _content_of(value: Any) -> bytes:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if not _is_file(value):
        raise must_be(_WANTED, value)
    read = _read.get() or {}
    if id(value) not in read:
        raise NeedsContent(value)
    found = read[id(value)]
    if isinstance(found, Mismatch):
        raise found
    content: bytes = found
    return content


def _is_base64(text: str, data_uri: bool) -> bool:
    if text[:5].lower() == "data:":
        head, comma, text = text.partition(",")
        if not comma:
            return False
        if not head.lower().endswith(";base64"):
            return True  # a data URI may be percent-encoded instead
    elif data_uri and "://" in text[:16]:  # some providers accept a URL in its place
        return True
    if _TEXT.fullmatch(text) is None:
        return False
    return len(re.sub(r"[\s=]", "", text)) % 4 != 1


def _media_type(value: Any, content: bytes) -> str:
    name = os.fspath(value) if isinstance(value, os.PathLike) else getattr(value, "name", None)
    known = getattr(value, "media_type", None) or media_type_of(content, name if isinstance(name, str) else None)
    return known or "application/octet-stream"


def _read_it(file: Any) -> Any:
    # Looking for `read` may already run code of the caller's class, so this stands inside the effect.
    return file.read()


_read_it.__qualname__ = "its read()"  # errors show this name


def read_content_flow(value: Any, open_file: Callable[[str], Any]) -> Flow[Any]:
    """Return the content of a path or an open file, or the `Mismatch` of one that cannot be read."""
    if isinstance(value, os.PathLike):
        reply = yield Call(lambda: open_file(os.fsdecode(value)), (), blocks=True)
        if reply.failure is not None:
            return _unreadable(reply.failure.exception)
        value = reply.value
    reply = yield Call(_read_it, (value,), blocks=True)
    if type(value).__dict__.get("by_path"):
        yield Call(value.close, ())
    if reply.failure is not None:
        return _unreadable(reply.failure.exception)
    found = reply.value
    if isinstance(found, (bytes, bytearray)):
        return bytes(found)
    if isinstance(found, str):
        return Mismatch("is open as text. Open it with mode 'rb'")
    return Mismatch(f"cannot be read. Its read() returned {kind(found)}, not bytes")


def _unreadable(error: Any) -> Mismatch:
    return Mismatch(f"cannot be read: {getattr(error, 'strerror', None) or error}")
