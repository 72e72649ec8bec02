"""File objects of any class that are sent: how they are read, and how they are named.

A transport reads a `SentFile` while it sends it. If reading fails, the error names the field of the file.
"""

from __future__ import annotations

import os
from typing import Any

from .._exact import class_name, exact_or_same
from .._interruptions import is_interruption
from ..errors import CallbackError

_CHUNK = 64 * 1024


class SentFile:
    """Reads a file from its current position.

    Its length is unknown, and it can be sent only once.
    """

    once = True

    def __init__(self, field: str, source: Any) -> None:
        self.field, self.source = field, source
        self._due: int | None = None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; b"" at the end.

        Raises `CallbackError` if reading fails, or returns anything but bytes.
        """
        data = self._ask("read", size)
        if isinstance(data, (bytes, bytearray, memoryview)):
            self._count(len(data))
            return bytes(data)
        close = getattr(data, "close", None) if hasattr(type(data), "__await__") else None
        if close is not None:
            close()  # a coroutine that is not awaited would warn
        text = ". Open it with mode 'rb'." if isinstance(data, str) else "."
        raise CallbackError(
            f"{self.field} cannot be sent. Reading the file returned {class_name(data)}, not bytes{text}"
        )

    def _count(self, read: int) -> None:
        if self._due is None:
            return
        self._due -= read
        if self._due < 0 or (read == 0 and self._due > 0):
            raise CallbackError(f"{self.field} cannot be sent. The size of the file changed while it was sent.")

    def _ask(self, method: str, *args: Any) -> Any:
        try:
            return getattr(self.source, method)(*args)
        except Exception as error:
            if is_interruption(error):
                raise
            raise CallbackError(
                f"{self.field} cannot be read. {method}() of the file raised {class_name(error)}.", cause=error
            ) from error


class RewindingFile(SentFile):
    """Reads a file from its start, each time that it is sent."""

    once = False

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the start, or to the end to find the size. httpx does only these two."""
        self._ask("seek", offset, whence)
        size = exact_or_same(self._ask("tell"))
        if type(size) is not int:
            raise CallbackError(
                f"{self.field} cannot be sent. tell() of the file returned {class_name(size)}, not its position."
            )
        if whence == os.SEEK_END:
            self._size = size
        elif offset == 0:
            self._due = getattr(self, "_size", None)
        return int(size)

    def tell(self) -> int:
        """Return 0. httpx asks before it reads, and the file is sent from its start."""
        return 0


def sent_file(field: str, source: Any) -> SentFile:
    """Return the object that a transport reads for a file object."""
    return (RewindingFile if _rewinds(source) else SentFile)(field, source)


def _rewinds(source: Any) -> bool:
    try:
        seekable = getattr(source, "seekable", None)
        if callable(seekable):
            return seekable() is True and callable(getattr(source, "tell", None))
        return callable(getattr(source, "seek", None)) and callable(getattr(source, "tell", None))
    except Exception as error:
        if is_interruption(error):
            raise
        return False


def is_async(source: Any) -> bool:
    """Tell whether a file must be awaited, as Starlette's `UploadFile` and files of anyio."""
    import inspect  # A program with such a file has loaded it already.

    return inspect.iscoroutinefunction(getattr(source, "read", None))


def file_name(source: Any) -> str:
    """Return the name of a file object without its folder; "upload" if it has no useful name."""
    for attribute in ("filename", "name"):
        name = _attribute(source, attribute)
        name = os.fsdecode(name) if isinstance(name, bytes) else exact_or_same(name)
        base = os.path.basename(name) if type(name) is str else ""
        if base and not (base.startswith("<") and base.endswith(">")):  # names such as <stdin> are not useful
            return base
    return "upload"


def media_type(source: Any) -> str | None:
    """Return the media type of a file object, if it has one, as Starlette's `UploadFile`."""
    media = exact_or_same(_attribute(source, "content_type"))
    return media if type(media) is str and media and media.isascii() and media.isprintable() else None


def _attribute(source: Any, name: str) -> Any:
    try:
        return getattr(source, name, None)
    except Exception as error:
        if is_interruption(error):
            raise
        return None


async def read_whole(source: Any) -> bytes:
    """Read an async file, from its start if it can seek."""
    if callable(getattr(source, "seek", None)):
        await source.seek(0)
    pieces: list[bytes] = []
    while data := await source.read(_CHUNK):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"It returned {class_name(data)}, not bytes.")
        pieces.append(bytes(data))
    return b"".join(pieces)
