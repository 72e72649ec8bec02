"""Binary answers: read a `Download` as a whole, in pieces, or into a file.

    with client.router.audio.speech.create(...) as speech:
        speech.write_to_file("speech.mp3")

The size of a download is not limited. A download returns its connection to the pool when it is read to the end, at the
end of the `with`, and on `close()`. If it breaks off, it raises an error and leaves no incomplete file behind.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._engine.bodies import BinaryBody
from ._engine.stream_states import State
from ._headers import media_type
from ._http.drive import drive, drive_async
from ._lazy_annotations import lazy_annotations
from ._misuse import Awaited, Blocking, in_pieces
from ._whole_file import WholeFile
from .errors import StreamError
from .middleware import Response

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._http.adapter import HttpAdapter


_SHOWN: Mapping[State, str] = {
    "reading": "open",
    "draining": "open",
    "complete": "read",
    "closed": "closed",
    "cut": "failed",
    "failed": "failed",
    "interrupted": "closed",
}
"""The word for each state in the repr of a download."""


class _Download:
    def __init__(self, body: BinaryBody, adapter: HttpAdapter) -> None:
        self._body, self._adapter = body, adapter
        self._begun = False

    @property
    def response(self) -> Response:
        """The status, headers, request id and attempts of the answer."""
        return self._body.response

    @property
    def content_type(self) -> str:
        """The media type of the answer, without parameters, such as `audio/mpeg`."""
        return media_type(self.response.headers)

    def _begin(self) -> None:
        if self._begun:
            raise self._body.attach(
                StreamError("This download was already read, or is closed. Call again for a new one.")
            )
        self._begun = True

    def __del__(self) -> None:
        body = getattr(self, "_body", None)
        if body is not None and not body.over:
            self._adapter.abandon(body.incoming, body.abandoned)
            with_ = "async with" if self._adapter.awaited else "with"
            warnings.warn(f"unclosed {self!r}. Read it, or use `{with_}`.", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._body.operation.name}, {_SHOWN[self._body.state]}>"

    def __reduce__(self) -> Any:
        raise TypeError("A download cannot be pickled, because it uses a connection. Read it first.")


class Download(_Download, Blocking):
    """A binary answer. Read it once."""

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the content in pieces as they arrive."""
        self._begin()
        while data := drive(self._body.advance(), self._adapter):
            yield data

    def read(self) -> bytes:
        """Return the whole content."""
        return b"".join(self.iter_bytes())

    def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """Write the content to a file, and return its size in bytes.

        The file appears when it is complete; if the download breaks off, there is no file. An existing file is
        replaced and keeps its mode. If the file cannot be opened, nothing was read, so you can try another path. A
        pipe or a device is written to directly.
        """
        with WholeFile(path) as write:
            return sum(write(data) for data in self.iter_bytes())

    def close(self) -> None:
        """Close the download and return its connection to the pool.

        It is safe to call this more than once.
        """
        self._begun = True
        drive(self._body.close_flow(), self._adapter)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncDownload(_Download, Awaited):
    """A binary answer of an async client. Read it once."""

    def _begin(self) -> None:
        self._check_loop()
        super()._begin()

    def _check_loop(self) -> None:
        if not self._body.over and (misuse := self._adapter.wrong_loop()) is not None:
            raise self._body.attach(misuse)

    @in_pieces
    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the content in pieces as they arrive."""
        self._begin()
        while data := await drive_async(self._body.advance(), self._adapter):
            yield data
            self._check_loop()

    async def read(self) -> bytes:
        """Return the whole content."""
        return b"".join([data async for data in self.iter_bytes()])

    async def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """Write the content to a file, and return its size in bytes.

        The file appears when it is complete; if the download breaks off, there is no file. An existing file is
        replaced and keeps its mode. If the file cannot be opened, nothing was read, so you can try another path. A
        pipe or a device is written to directly.
        """
        with WholeFile(path) as write:
            return sum([write(data) async for data in self.iter_bytes()])

    async def aclose(self) -> None:
        """Close the download and return its connection to the pool.

        It is safe to call this more than once.
        """
        self._begun = True
        await drive_async(self._body.close_flow(), self._adapter)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


lazy_annotations(__name__)
