"""A multipart body, as data: what goes into it is decided here, httpx writes it, a file is read while it is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Any

import msgspec

from ..types import UNSET
from .leaves import Misfit
from .operation import Form


class Parts(msgspec.Struct, frozen=True):
    """The fields and files of a multipart body, all as httpx `files`, since `data` alone makes no parts."""

    files: list[tuple[str, tuple[str | None, Any, str | None]]]

    @property
    def once(self) -> bool:
        """Whether a file among them can be read only once: a second sending would find it empty."""
        return any(hasattr(content, "read") and not _rewinds(content) for _, (_, content, _) in self.files)

    def release(self) -> None:
        """Close the files that were opened by their path, wherever the sending stopped."""
        for _, (_, content, _) in self.files:
            if isinstance(content, PathContent):
                content.close()


def parts(form: Form, value: msgspec.Struct, skipped: Mapping[str, Any], encode: Any) -> Parts:
    """Lay out the fields of a request struct; `skipped` are those that go elsewhere."""
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


def _rewinds(content: Any) -> bool:
    seekable = getattr(content, "seekable", None)
    return bool(seekable()) if callable(seekable) else hasattr(content, "seek")


def _text(name: str, value: Any, encode: Any) -> str:
    text: bytes = encode(value, name)  # of text, too: it tells what UTF-8 cannot carry
    return value if isinstance(value, str) else text.decode()


def file_part(field: str, value: Any) -> tuple[str | None, Any, str | None]:
    """Return name, content and media type of a file; one that cannot be read is refused before anything is sent."""
    name, content, media = (*value, None, None)[:3] if isinstance(value, tuple) else (None, value, None)
    if isinstance(content, os.PathLike):
        content = PathContent(field, os.fspath(content))
    name = name or os.path.basename(str(getattr(content, "name", "upload")))
    name = name.encode("utf-8", "replace").decode()  # the name of a file on disk may be any bytes
    return name, bytes(content) if isinstance(content, bytearray) else content, media


class PathContent:
    """A file by its path: opened when the first byte is read, closed behind the last one, read anew for a retry."""

    def __init__(self, field: str, path: str) -> None:
        try:
            self._size = os.stat(path).st_size
            with open(path, "rb"):
                pass
        except OSError as error:
            raise Misfit(f"cannot be read: {error.strerror}", field) from None
        self.name = path
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """Read on; at the end the file is closed."""
        if self._file is None:
            self._file = open(self.name, "rb")  # noqa: SIM115 - closed below
        data = self._file.read(size)
        if not data:
            self.close()
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the start, or tell the size: httpx does either, and no other."""
        self.close()
        return self._size if whence == os.SEEK_END else offset

    def tell(self) -> int:
        """Return 0: httpx asks before it reads."""
        return 0

    def close(self) -> None:
        """Close the file; the next read opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None
