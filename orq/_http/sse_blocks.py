"""Read a block of an event stream that is not a single `data:` line, with httpx_sse.

Each block gets a decoder of its own. That avoids three faults of httpx_sse 0.4.3: after an `id:` line every keep-alive
looks like an event, a byte-order mark hides the first event, and a charset other than UTF-8 in the headers is obeyed.
"""

from __future__ import annotations

from collections.abc import Iterator


class _Response:
    """The part of a response that httpx_sse reads."""

    headers = {"content-type": "text/event-stream"}  # noqa: RUF012 - it is never changed

    def __init__(self, lines: list[bytes]) -> None:
        self._lines = lines

    def iter_text(self) -> Iterator[str]:
        yield b"\n".join((*self._lines, b"\n")).decode("utf-8", "replace")


def read_block(lines: list[bytes]) -> bytes:
    """Return the data of a block; b"" if it has none."""
    import httpx_sse  # imported here, since it imports httpx, and most streams never need it

    event = next(httpx_sse.EventSource(_Response(lines)).iter_sse(), None)  # type: ignore[arg-type]
    return event.data.encode() if event else b""
