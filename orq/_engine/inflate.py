"""gzip and deflate, taken off a body in pieces of bounded size: what unpacks to gigabytes fills no memory."""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import Any

from ..errors import ResponseValidationError

PIECE = 256 * 1024

CODINGS = frozenset({"gzip", "x-gzip", "deflate"})

_ANY, _BARE = 32 + zlib.MAX_WBITS, -zlib.MAX_WBITS


class DamagedError(zlib.error):
    """The body does not decompress."""


class Unasked:
    """An iterator in place of a body in a coding that was not asked for, and that nobody here takes off."""

    def __init__(self, coding: str) -> None:
        self._coding = coding

    def __iter__(self) -> Unasked:
        return self

    __aiter__ = __iter__

    def __next__(self) -> bytes:
        said = f"the answer comes with content-encoding {self._coding!r}, which was not asked for"
        raise ResponseValidationError(said)

    async def __anext__(self) -> bytes:
        return next(self)


class Inflate:
    """An iterator, sync and async in one, over the decoded pieces of an iterator of the same colour.

    It is no generator: one that is left half-way in async code must be finished by somebody.
    """

    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces
        self._zlib = zlib.decompressobj(_ANY)
        self._left = b""
        self._begun = False

    def __iter__(self) -> Inflate:
        return self

    def __aiter__(self) -> Inflate:
        return self

    def __next__(self) -> bytes:
        while not (data := self._decoded()):
            if (piece := next(self._pieces, None)) is None:
                self._end()
                raise StopIteration
            self._left = piece
        return data

    async def __anext__(self) -> bytes:
        while not (data := self._decoded()):
            if (piece := await anext(self._pieces, None)) is None:
                self._end()
                raise StopAsyncIteration
            self._left = piece
        return data

    def _decoded(self) -> bytes:
        """Return what the bytes at hand decode to; more of it may be left for the next time."""
        left = self._left
        if not left:
            return b""
        try:
            data = self._zlib.decompress(left, PIECE)
        except zlib.error as error:
            data = self._without_header(left, error)
        self._begun = True
        self._left = self._zlib.unconsumed_tail
        return data

    def _without_header(self, left: bytes, error: zlib.error) -> bytes:
        """Decode the first bytes as bare deflate, which some servers send; raises the first error if they are not."""
        if not self._begun:
            self._zlib = zlib.decompressobj(_BARE)
            with suppress(zlib.error):
                return self._zlib.decompress(left, PIECE)
        raise DamagedError(str(error)) from None

    def _end(self) -> None:
        if self._begun and not self._zlib.eof:
            raise DamagedError("the compressed body ends too early")
