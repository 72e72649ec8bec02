"""Decompress bodies in gzip and deflate, in pieces of limited size.

So a body that decompresses to gigabytes cannot fill the memory. gzip may consist of several members, one after the
other. All are read. Zeros between and after them are skipped, and any other data after the last member ends the body,
as in the program gzip. deflate has no members.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

from .._clock import monotonic
from ..errors import ResponseValidationError

PIECE = 256 * 1024

CODINGS = frozenset({"gzip", "x-gzip", "deflate"})

_TAKEN = 64 * 1024
"""Compressed bytes that are decompressed together. Each member that ends copies the rest of them."""

_GZIP = b"\x1f\x8b"
"""The beginning of a member. Neither zlib's header nor deflate without a header can begin with its first byte."""

_FRUITLESS = 2**20
"""Compressed bytes that may decode to nothing. A limit for decoded bytes would not stop endless empty members."""


def coding_of(raw_headers: Iterable[tuple[bytes, bytes]]) -> str:
    """Return how a body is compressed; "" if it is not."""
    found = [value for name, value in raw_headers if len(name) == 16 and name.lower() == b"content-encoding"]
    return b", ".join(found).decode("latin-1").strip().lower().replace("identity", "").strip(", ") if found else ""


def decoded(pieces: Any, coding: str) -> Any:
    """Return an iterator over the decoded body. An uncompressed body is returned itself."""
    if not coding:
        return pieces
    return DecompressedBody(pieces) if coding in CODINGS else UnsupportedEncoding(coding)


class DamagedError(zlib.error):
    """The body cannot be decompressed."""


class UnsupportedEncoding:
    """An iterator that raises, for a body in an encoding that was not asked for."""

    def __init__(self, coding: str) -> None:
        self._coding = coding

    def __iter__(self) -> UnsupportedEncoding:
        return self

    __aiter__ = __iter__

    def __next__(self) -> bytes:
        said = f"The answer has the content-encoding {self._coding!r}, which was not requested."
        raise ResponseValidationError(said)

    async def __anext__(self) -> bytes:
        return next(self)


class DecompressedBody:
    """An iterator, sync and async in one, over the decompressed pieces of a body.

    It is not a generator, since an unfinished async generator needs someone to finish it.
    """

    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces
        self._left = b""
        self._member: Any = None
        # The beginning that a next member must have; b"" if none can follow, None before the first.
        self._next: bytes | None = None
        self._bare = self._full = self._padded = self._over = False
        self._fruitless = 0
        self._more = memoryview(b"")  # it holds the rest of a large piece
        self.until: float | None = None
        """The monotonic time at which to give up if the compressed bytes decode to nothing."""

    def is_empty(self) -> bool:
        """Tell whether the compressed bytes that were added are all decoded, to the end of a member."""
        return not (self._member or self._left or self._more)

    def __iter__(self) -> DecompressedBody:
        return self

    def __aiter__(self) -> DecompressedBody:
        return self

    def __next__(self) -> bytes:
        while not (data := self._decoded()):
            if self._over:
                raise StopIteration
            self._add(self._rest() or next(self._pieces, None))
        return data

    async def __anext__(self) -> bytes:
        while not (data := self._decoded()):
            if self._over:
                raise StopAsyncIteration
            self._add(self._rest() or await anext(self._pieces, None))
        return data

    def _rest(self) -> bytes:
        """Return the next part of a large piece; b"" if there is none. Raises if the time is over."""
        if self.until is not None and self._fruitless and monotonic() >= self.until:
            raise TimeoutError("The timeout passed while bytes came that decode to nothing.")
        part, self._more = bytes(self._more[:_TAKEN]), self._more[_TAKEN:]
        return part

    def _add(self, piece: bytes | None) -> None:
        """Add the next compressed bytes, or None at their end."""
        if piece is not None and len(piece) > _TAKEN:
            self._more, piece = memoryview(piece)[_TAKEN:], piece[:_TAKEN]
        if piece is None:
            self._over = True
            if self._member or self._left:
                raise DamagedError("The compressed body ends too early.")
            return
        if self._fruitless > _FRUITLESS:
            self._over = True
            if self._padded:
                return
            raise DamagedError(f"More than {_FRUITLESS} bytes of the compressed body decode to nothing.")
        self._fruitless += len(piece)
        self._left += piece  # at most one byte was left before

    def _decoded(self) -> bytes:
        """Return one piece of decoded bytes; b"" if more input is needed, or at the end."""
        while (self._left or self._full) and (self._member or self._begins()):
            try:
                data: bytes = self._member.decompress(self._left, PIECE)
            except zlib.error as error:
                self._left, self._full, self._over, self._member = b"", False, True, None
                without = ", read as deflate without a header" if self._bare else ""
                raise DamagedError(f"{error}{without}") from None
            if self._member.eof:
                self._left, self._full = self._member.unused_data, False
                self._member = None
            else:  # after a full piece there may be more output, even without more input
                self._left, self._full = self._member.unconsumed_tail, len(data) == PIECE
            if data:
                self._fruitless = 0
                return data
        return b""

    def _begins(self) -> bool:
        """Begin the member at the start of the bytes.

        Returns False if there are too few bytes to know, or if no member begins there.
        """
        if self._next is not None:
            self._left = self._left.lstrip(b"\0")
            self._padded = not self._left
            if not self._next.startswith(self._left[:2]):
                self._left, self._over = b"", True
        if len(self._left) < 2:
            return False
        gzip, header = self._left.startswith(_GZIP), int.from_bytes(self._left[:2], "big")
        self._next = _GZIP if gzip else b""
        # Some servers send deflate without a header.
        self._bare = not gzip and (header >> 8 & 15 != 8 or header % 31 != 0)
        self._member = zlib.decompressobj(-zlib.MAX_WBITS if self._bare else 32 + zlib.MAX_WBITS)
        return True
