"""Write server-sent events as bytes, for conversations, examples, scripts and mocks.

The writer returns pieces: bytes, pauses and early ends. It does no I/O and does not wait. `StreamedResponse` sends the
pieces over a socket, and `MockOrq` reads them in the client's process.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator
from typing import Any

import msgspec

from .._engine.operation import Events
from .answers import Pause, Piece, Raw, StreamEnd
from .wire import encode


class StreamCut(msgspec.Struct, frozen=True):
    """Stop a stream after this many events, in the way of `end`."""

    after_events: int
    end: StreamEnd


class EventWriter:
    """Turns events and steps into pieces: an event into a block, the end into the sentinel.

    A cut replaces the next event or sentinel, so the steps before that are still written.
    """

    def __init__(self, answer: Events, cut: StreamCut | None = None, encode: Callable[[Any], bytes] = encode) -> None:
        self._answer, self._cut, self._encode = answer, cut, encode
        self._written = 0
        self.stopped = False

    def write(self, item: Any) -> Piece:
        """Return the piece for an event or a step. After a cut, `stopped` is true."""
        if isinstance(item, Raw):
            return item.data
        if isinstance(item, (Pause, StreamEnd)):
            return item
        if self._cut is not None and self._written == self._cut.after_events:
            self.stopped = True
            return self._cut.end
        self._written += 1
        return _block(self._encode(item))

    def end(self) -> Iterator[Piece]:
        """Yield the piece after the last event, if there is one."""
        if self._cut is not None and self._written == self._cut.after_events:
            yield self._cut.end
        elif self._answer.sentinel is not None:
            yield _block(self._answer.sentinel.encode())


def stream_pieces(
    items: Iterable[Any], answer: Events, *, cut: StreamCut | None = None, encode: Callable[[Any], bytes] = encode
) -> Iterator[Piece]:
    """Yield the pieces of a stream of events."""
    writer = EventWriter(answer, cut, encode)
    for item in items:
        yield writer.write(item)
        if writer.stopped:
            return
    yield from writer.end()


async def awaited_pieces(
    items: AsyncIterable[Any] | Iterable[Any],
    answer: Events,
    cut: StreamCut | None,
    *,
    first: float = 0.0,
    delay: float | None = None,
) -> AsyncGenerator[Piece, None]:
    """Yield the pieces of a stream of sync or async events, and close the events at the end.

    The first event comes after `first` seconds. A `delay` is a pause before each event, and replaces the pauses of the
    stream.
    """
    writer = EventWriter(answer, cut)
    try:
        if first:
            yield Pause(first)
        async for item in _awaited(items):
            if delay is not None:
                if isinstance(item, Pause):
                    continue
                yield Pause(delay)
            yield writer.write(item)
            if writer.stopped:
                return
        for piece in writer.end():
            yield piece
    finally:
        if isinstance(items, AsyncGenerator):
            await items.aclose()
        elif isinstance(items, Generator):
            items.close()


async def _awaited(items: AsyncIterable[Any] | Iterable[Any]) -> AsyncIterator[Any]:
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


def byte_by_byte(pieces: Iterable[Piece], seconds: float) -> Iterator[Piece]:
    """Yield the same pieces, split into bytes, with a pause of `seconds` after each byte."""
    for piece in pieces:
        if not isinstance(piece, bytes):
            yield piece
            continue
        for place in range(len(piece)):
            yield piece[place : place + 1]
            yield Pause(seconds)


def _block(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"
