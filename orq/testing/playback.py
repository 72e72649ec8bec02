"""The bodies of a cassette: one that is kept while it is read, and one that is played back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx


class Tee(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Passes a body on; once it is closed, hands over what came, and whether that was not all."""

    def __init__(self, stream: Any, keep: Callable[[bytes, bool], None], transport: Any) -> None:
        self._stream, self._keep, self._transport = stream, keep, transport
        self._raw = bytearray()
        self._whole = self._kept = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            self._raw += piece
            yield piece
        self._whole = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            self._raw += piece
            yield piece
        self._whole = True

    def close(self) -> None:
        """Close it, and the transport that was made for it."""
        self._stream.close()
        if self._transport is not None:
            self._transport.close()
        self._hand_over()

    async def aclose(self) -> None:
        """Close it, and the transport that was made for it."""
        await self._stream.aclose()
        if self._transport is not None:
            await self._transport.aclose()
        self._hand_over()

    @property
    def so_far(self) -> bytes:
        """What came, compressed as it was."""
        return bytes(self._raw)

    def _hand_over(self) -> None:
        if not self._kept:
            self._kept = True
            self._keep(bytes(self._raw), not self._whole)


class Playback(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Plays a body back, and breaks off where it did."""

    def __init__(self, pieces: list[bytes], cut: bool, request: httpx.Request) -> None:
        self._pieces, self._cut, self._request = pieces, cut, request

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        self._break_off()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        self._break_off()

    def _break_off(self) -> None:
        if self._cut:
            raise httpx.ReadError("the recording ends here", request=self._request)
