"""The total limit of a call through a lent client, while it waits for headers.

httpcore reads 1xx answers without end, with a timeout for each wait alone. A timer shuts the socket of a sync call; for
an async one, see `within`.
"""

from __future__ import annotations

import socket
import sys
import threading
from contextlib import suppress
from typing import Any

from .._clock import monotonic


class Guard:
    """httpcore's `trace` extension of one request: shuts its connection if the headers take too long."""

    def __init__(self, seconds: float) -> None:
        self._until = monotonic() + seconds
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._stream: Any = None
        self._over = False
        self.fired = False

    def __call__(self, event: str, info: Any) -> None:
        if event.endswith("receive_response_headers.started") and not self._over:
            begun, self._stream = self._stream, _network_stream()  # `auth` may send twice, over two connections
            if self.fired:
                self._end()
            elif begun is None:
                self._timer.interval = max(0.0, self._until - monotonic())
                self._timer.start()

    def over(self) -> None:
        """Take note that the wait has ended."""
        self._over = True
        self._timer.cancel()
        self._stream = None

    def _end(self) -> None:
        stream = self._stream
        if self._over or stream is None:
            return
        self.fired = True
        with suppress(Exception):  # data that has come can still be read
            stream.read = _expired
            socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)


def _expired(*_: Any, **__: Any) -> bytes:
    raise TimeoutError("the limit had passed already")


def _network_stream() -> Any:
    """Return the network stream of the connection that is calling the trace."""
    frame = sys._getframe(1)
    while frame is not None:
        stream = getattr(frame.f_locals.get("self"), "_network_stream", None)
        if stream is not None:
            return stream
        frame = frame.f_back  # type: ignore[assignment]
    return None
