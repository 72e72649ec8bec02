"""Make the body of a request without an operation: JSON, bytes, text, or a form with files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .codec import encode
from .input import plain
from .json_form import json_form, text_key
from .mismatch import Mismatch, must_be
from .multipart import Parts, file, file_part
from .plan import RawInput


class RawBody(msgspec.Struct, frozen=True):
    """A complete body, ready to be sent."""

    content: bytes | None = None
    parts: Parts | None = None
    media: str = "application/json"


def raw_body(given: RawInput, extra: Mapping[str, Any]) -> RawBody:
    """Make the body. `extra` holds the fields of the call's options."""
    if given.content is not None:
        if given.body is not None or given.files is not None or extra:
            raise Mismatch("is the whole body. Pass no other body and no files beside it", "content")
        return _content(given.content)
    if given.files is not None:
        return RawBody(parts=Parts([*_fields(_object(given.body, extra) or {}), *_files(given.files)]))
    body = _object(given.body, extra) if extra else json_form(given.body)
    return RawBody(None if body is None else encode(plain(body)))


def _content(content: Any) -> RawBody:
    if isinstance(content, str):
        try:
            return RawBody(content.encode(), media="text/plain; charset=utf-8")
        except UnicodeEncodeError:
            raise Mismatch("contains half of a surrogate pair, which UTF-8 cannot encode", "content") from None
    if isinstance(content, (bytes, bytearray, memoryview)):
        return RawBody(bytes(content), media="application/octet-stream")
    raise must_be("bytes or text (a file goes into files=, or is read first)", content).within("content")


def _object(body: Any, extra: Mapping[str, Any]) -> dict[str, Any] | None:
    form = json_form(body)
    if form is not None and type(form) is not dict:
        raise Mismatch("must be a dict, so that options.body and files can be added to its fields", "body")
    return {**(form or {}), **extra} if extra else form


def _fields(body: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return the fields of a form.

    Objects become JSON, and a list becomes a field for each item.
    """
    fields: list[tuple[str, Any]] = []
    for name, value in body.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            form = plain(json_form(item))
            if form is None:  # a form has no null
                continue
            text = encode(form, name)
            content = form if isinstance(form, str) else text.decode()
            fields.append((text_key(name), (None, content, "application/json" if isinstance(form, dict) else None)))
    return fields


def _files(files: Any) -> list[tuple[str, Any]]:
    if not isinstance(files, Mapping):
        raise must_be("a dict of fields to files", files).within("files")
    found: list[tuple[str, Any]] = []
    for name, value in files.items():
        for one in value if isinstance(value, list) else [value]:
            try:
                found.append((text_key(name), file_part(f"files.{name}", file(one))))
            except Mismatch as mismatch:
                raise mismatch.within(str(name)).within("files") from None
    return found
