"""Contents of messages, such as images. Their repr shows the size, not the content."""

from __future__ import annotations

import re
from binascii import b2a_base64
from typing import Any, final

_LONG = 1000
_ENCODED = re.compile(  # A match can begin only at the start of a run, so that the search is linear.
    r"(?<![\w+/-])(?:data:([\w.+-]+/[\w.+-]+);base64,([\w+/-]{1000,}={0,2})|([\w+/-]{4000,}={0,2}))", re.ASCII
)


@final
class Content:
    """The content of a file in a message: bytes, or a path that is read when it is sent."""

    __slots__ = ("_plain", "_source", "media_type", "name")

    def __init__(self, source: bytes | str, media_type: str, name: str | None, plain: bool = False) -> None:
        """Take bytes, or the path of a file. It is sent as a data URI, or as `plain` base64."""
        self._source = source
        self.media_type = media_type
        """The media type, such as `image/png`."""
        self.name = name
        """The name of the file, if it has one."""
        self._plain = plain

    def read(self) -> bytes:
        """Return the whole content. Raises `OSError` if its file cannot be read."""
        if isinstance(self._source, bytes):
            return self._source
        with open(self._source, "rb") as opened:
            return opened.read()

    @property
    def text(self) -> str:
        """The content as it is sent: `data:<media type>;base64,<content>`, or base64 alone."""
        encoded = b2a_base64(self.read(), newline=False).decode()
        return encoded if self._plain else f"data:{self.media_type};base64,{encoded}"

    def _key(self) -> tuple[object, ...]:
        return self._source, self.media_type, self.name, self._plain

    def __eq__(self, other: object) -> bool:
        """Compare bytes or paths, media types and names."""
        return self._key() == other._key() if isinstance(other, Content) else NotImplemented

    def __hash__(self) -> int:
        """Hash the fields that are compared."""
        return hash(self._key())

    def __repr__(self) -> str:
        """Show the media type with the size or the path, and never the content."""
        held = self._source if isinstance(self._source, str) else size(len(self._source))
        return f"<{self.media_type}, {held}>"


def shortened(text: str) -> str:
    """Replace each long base64 in a text by its media type and size: `<image/png, 3.1 MB>`."""
    return _ENCODED.sub(_shown, text) if len(text) > _LONG else text


def without_contents(value: Any) -> Any:
    """Return plain data with its texts shortened."""
    if isinstance(value, dict):
        return {name: without_contents(item) for name, item in value.items()}
    if isinstance(value, list):
        return [without_contents(item) for item in value]
    return shortened(value) if isinstance(value, str) else value


def _shown(found: re.Match[str]) -> str:
    return f"<{found[1] or 'base64'}, {size(len(found[2] or found[3]) * 3 // 4)}>"


def size(length: int) -> str:
    """Return a number of bytes as text for people."""
    if length < 1000:
        return f"{length} bytes"
    return f"{length / 1e3:.1f} kB" if length < 1_000_000 else f"{length / 1e6:.1f} MB"
