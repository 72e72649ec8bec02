"""The bodies of a cassette: `Tee` records one, and `Playback` replays one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx


class Tee(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Passes a body on, and records it.

    When it is closed, it passes the bytes to `keep`, and whether they are incomplete.
    """

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
        """Close the body, and the transport that was created for it."""
        self._stream.close()
        if self._transport is not None:
            self._transport.close()
        self._hand_over()

    async def aclose(self) -> None:
        """Close the body, and the transport that was created for it."""
        await self._stream.aclose()
        if self._transport is not None:
            await self._transport.aclose()
        self._hand_over()

    @property
    def so_far(self) -> bytes:
        """The bytes so far, still compressed."""
        return bytes(self._raw)

    def _hand_over(self) -> None:
        if not self._kept:
            self._kept = True
            self._keep(bytes(self._raw), not self._whole)


class Playback(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Replays a body, and breaks off where the recorded body did."""

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
            raise httpx.ReadError("The recording ends here.", request=self._request)
