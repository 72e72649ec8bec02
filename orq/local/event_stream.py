"""Server-sent events as bytes: the one writer of streams, for conversations, examples, scripts and mocks.

The writer says what is sent, when to wait, and where to stop early. It does no I/O and does not wait itself:
`StreamedResponse` plays its pieces over a socket, `MockOrq` in the client's process.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any

import msgspec

from .._engine.operation import Events
from .answers import Pause, Piece, Raw, StreamEnd
from .wire import encode


class StreamCut(msgspec.Struct, frozen=True):
    """Stop a stream after so many events, in the way of `end`."""

    after_events: int
    end: StreamEnd


def stream_pieces(
    items: Iterable[Any], answer: Events, *, cut: StreamCut | None = None, encode: Callable[[Any], bytes] = encode
) -> Generator[Piece, None, None]:
    """Yield the pieces of a stream of events, and of steps among them: each event as a block, at the end the sentinel.

    A cut takes the place of the event or sentinel that would come next, so the steps before that are still yielded.
    """
    written = 0
    for item in items:
        if isinstance(item, Raw):
            yield item.data
        elif isinstance(item, (Pause, StreamEnd)):
            yield item
        elif cut is not None and written == cut.after_events:
            yield cut.end
            return
        else:
            yield _block(encode(item))
            written += 1
    if cut is not None and written == cut.after_events:
        yield cut.end
    elif answer.sentinel is not None:
        yield _block(answer.sentinel.encode())


def byte_by_byte(pieces: Iterable[Piece], seconds: float) -> Iterator[Piece]:
    """Yield the same pieces, with a pause of so many seconds after each byte."""
    for piece in pieces:
        if not isinstance(piece, bytes):
            yield piece
            continue
        for place in range(len(piece)):
            yield piece[place : place + 1]
            yield Pause(seconds)


def _block(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"
