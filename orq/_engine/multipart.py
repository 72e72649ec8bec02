"""Decide what goes into a multipart body, as data.

An HTTP client writes it and reads the files.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from .._exact import exact_or_same
from ..types import UNSET
from .mismatch import Mismatch, must_be
from .operation import Form
from .sent_files import file_name, is_async, media_type, sent_file


class FilePath(msgspec.Struct, frozen=True):
    """A file that was passed as a path. An effect opens it before anything is sent."""

    field: str
    name: str


class AsyncFile(msgspec.Struct, frozen=True, eq=False):
    """A file whose `read` must be awaited. An effect reads it before anything is sent."""

    field: str
    source: Any


class Parts(msgspec.Struct, frozen=True):
    """The fields and files of a multipart body.

    All are httpx `files`, since httpx makes no multipart body of `data` alone.
    """

    files: list[tuple[str, tuple[str | None, Any, str | None]]]

    @property
    def once(self) -> bool:
        """Whether a file can be read only once, so that a retry would send it empty."""
        return any(getattr(content, "once", False) is True for _, (_, content, _) in self.files)

    def unread(self) -> list[FilePath | AsyncFile]:
        """Return the files that must still be opened or awaited."""
        return [content for _, (_, content, _) in self.files if isinstance(content, (FilePath, AsyncFile))]

    def with_files(self, opened: Mapping[int, Any]) -> Parts:
        """Return the parts with opened files in place of the `unread` ones, by their ids."""

        def of(content: Any) -> Any:
            return opened.get(id(content), content)

        return Parts([(to, (name, of(content), media)) for to, (name, content, media) in self.files])

    def replaced(self, fields: Mapping[str, Any], encode: Any) -> Parts:
        """Return the parts with these fields, as plain data, in place of those of the same name."""
        files = [part for part in self.files if part[0] not in fields] if fields else self.files
        return Parts([*files, *(part for name, value in fields.items() for part in plain_parts(name, value, encode))])

    def release(self) -> None:
        """Close the files that were opened by their path, also if sending them failed."""
        for _, (_, content, _) in self.files:
            if getattr(content, "by_path", False):
                content.close()


def parts(form: Form, value: msgspec.Struct, skipped: Mapping[str, Any], encode: Any) -> Parts:
    """Return the parts for the fields of a request struct, without the `skipped` fields."""
    files: list[tuple[str, tuple[str | None, Any, str | None]]] = []
    for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        item = getattr(value, name)
        if item is UNSET or item is None or name in skipped:  # a form has no null
            continue
        to = form.renamed.get(wire, wire)
        if wire in form.files:
            files.append((to, file_part(name, item)))
        elif wire in form.json:
            files.append((to, (None, encode(item, name), "application/json")))
        else:
            items = item if isinstance(item, (list, tuple)) else [item]
            files += [(to, (None, _text(name, one, encode), None)) for one in items]
    return Parts(files)


def plain_parts(name: str, value: Any, encode: Any) -> list[tuple[str, tuple[str | None, Any, str | None]]]:
    """Return the parts for a field of plain data: one for each item of a list, objects as JSON."""
    items = value if isinstance(value, list) else [value]
    return [
        (name, (None, _text(name, item, encode), "application/json" if isinstance(item, dict) else None))
        for item in items
        if item is not None  # a form has no null
    ]


def _text(name: str, value: Any, encode: Any) -> str:
    text: bytes = encode(value, name)  # text is encoded as well, since that finds what UTF-8 cannot carry
    return value if isinstance(value, str) else text.decode().strip('"')  # a date becomes text, too


def file_part(field: str, value: Any) -> tuple[str | None, Any, str | None]:
    """Return name, content and media type of a file.

    Raises `Mismatch` for one that cannot be read.
    """
    name, content, media = (*value, None, None)[:3] if isinstance(value, tuple) else (None, value, None)
    if isinstance(content, os.PathLike):
        content = FilePath(field, os.fsdecode(content))
    name = exact_or_same(name) or file_name(content)
    name = name.encode("utf-8", "replace").decode()  # the name of a file on disk may be any bytes
    if isinstance(content, (bytes, bytearray, memoryview)):
        return name, bytes(memoryview(content)), media
    if not isinstance(content, FilePath):
        media = media or media_type(content)
        content = AsyncFile(field, content) if is_async(content) else sent_file(field, content)
    return name, content, media


def file(value: Any) -> Any:
    content = value[1] if isinstance(value, tuple) and len(value) in (2, 3) else value
    if isinstance(content, (bytes, bytearray, memoryview, os.PathLike)) or callable(getattr(content, "read", None)):
        if isinstance(value, tuple):
            _check_labels(*value)
        if isinstance(content, io.TextIOBase):
            raise Mismatch("is open as text. Open it with mode 'rb'")
        if getattr(content, "closed", False) is True:
            raise Mismatch("is closed. Make the call inside its `with`, or pass its path")
        return value
    if isinstance(content, str):
        raise Mismatch("is text. Pass a path as pathlib.Path(...), and content as bytes")
    raise must_be("a file: a path, bytes, an open file, or a tuple (name, content[, media type])", content)


def _check_labels(name: Any, content: Any, media: Any = None) -> None:
    """Refuse a name or a media type that the header of a part cannot carry.

    httpx would fail on it, or let a media type add headers.
    """
    if name is not None and not (isinstance(name, str) and not re.search("[\ud800-\udfff]", name)):
        raise Mismatch("must have as its first item a name that is text, and that UTF-8 can encode")
    if media is not None and not (isinstance(media, str) and media.isascii() and media.isprintable()):
        raise Mismatch("must have as its third item a media type in printable ASCII")
