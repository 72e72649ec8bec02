"""Read the rare block of an event stream that is not one `data:` line: by httpx_sse, in a decoder of its own.

That closes three traps of httpx_sse 0.4.3: an `id:` line that makes every later keep-alive look like an event, a
byte-order mark that swallows the first event, and a charset other than UTF-8 in the response's headers.
"""

from __future__ import annotations

from collections.abc import Iterator


class _Response:
    """What httpx_sse reads of a response."""

    headers = {"content-type": "text/event-stream"}  # noqa: RUF012 - never changed

    def __init__(self, lines: list[bytes]) -> None:
        self._lines = lines

    def iter_text(self) -> Iterator[str]:
        yield b"\n".join((*self._lines, b"\n")).decode("utf-8", "replace")


def read_block(lines: list[bytes]) -> bytes:
    """Return the data of a block; empty if it has none."""
    import httpx_sse  # imports httpx, and most streams never need it

    event = next(httpx_sse.EventSource(_Response(lines)).iter_sse(), None)  # type: ignore[arg-type]
    return event.data.encode() if event else b""
