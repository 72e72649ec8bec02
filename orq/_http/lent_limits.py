"""The limits of a lent client's call, where httpcore has none: it limits each wait for bytes, but not their number.

1xx answers without end, chunk extensions and trailers are read in loops of httpcore. A `Guard` is told when such a wait
begins and ends. Where the wait takes too long, it shuts the connection. It never touches a connection of HTTP/2 for
that, as other calls share it, except for the total limit while headers are waited for.
"""

from __future__ import annotations

import math
import socket
import struct
import sys
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from .._clock import monotonic
from .watch import watch

Soon = Callable[[Callable[[], Any]], None]


class Guard:
    """What limits the waits of one request, and is httpcore's `trace` extension of it.

    `deadline` is when the call ends, `headers` how many seconds the headers may take once the request is written.
    `soon` lets the event loop of an async call do something; without it, the watching thread does it.
    """

    def __init__(self, deadline: float | None, headers: float | None, soon: Soon | None = None) -> None:
        self.until = math.inf
        self.fired = False
        self._deadline, self._headers, self._soon = deadline, headers, soon
        self._stream: Any = None
        self._shared = False
        self._lock = threading.Lock()
        """So that no connection is shut that has just been given back."""

    def __call__(self, event: str, _info: Any) -> None:
        """Note how far the request is; httpcore calls this."""
        if "receive_response_headers" not in event:
            return
        if event.endswith("started"):
            self._stream = _network_stream()  # `auth` may send twice, over two connections
            self._shared = event.startswith("http2")
            limits = [] if self._deadline is None else [self._deadline]
            if self._headers is not None and not self._shared:
                limits.append(monotonic() + self._headers)
            if limits:
                self.begin(min(limits))
        else:
            self.end()

    def awaited(self, event: str, info: Any) -> Coroutine[Any, Any, None]:
        """Do the same as the `trace` extension of an async request."""
        self(event, info)
        return _nothing()

    @property
    def limits_bodies(self) -> bool:
        """Whether it can end a wait for the body."""
        return self._stream is not None and not self._shared

    def begin(self, until: float) -> None:
        """Take note that a wait begins, which may last until a point in time."""
        self.until = until
        watch.begin(self)

    def end(self) -> None:
        """Take note that the wait has ended."""
        with self._lock:
            self.until = math.inf
        watch.end(self)

    def expire(self) -> None:
        """End the wait."""
        if self._soon is None:
            self._shut()
        else:
            with suppress(RuntimeError):  # the loop has ended
                self._soon(self._shut)

    def _shut(self) -> None:
        with self._lock:
            if self.until > monotonic():
                return
            self.fired = True
            with suppress(Exception):  # data that has come can still be read
                self._stream.read = _expired if self._soon is None else _expired_async
                _abort(self._stream.get_extra_info("socket"))


def guarded(deadline: float | None, read: float | None, head: float | None, *, awaited: bool) -> tuple[Guard, Any]:
    """Return the guard of a request that is about to be sent, and the `trace` extension for it.

    Nobody here sees when the first bytes of an answer come. So the headers may take as long as a wait for bytes may,
    and then as long as they may take from there.
    """
    headers = None if read is None else read + min(read, read if head is None else head)
    if not awaited:
        guard = Guard(deadline, headers)
        return guard, guard
    from .waiting import from_any_thread  # imports asyncio and anyio, which sync code does not need

    guard = Guard(deadline, headers, from_any_thread())
    return guard, guard.awaited


_ABORT = struct.pack("ii", 1, 0)


def _abort(sock: Any) -> None:
    """Shut a socket, without TLS, and let `close` reset the connection.

    A server that sends as fast as it can does not notice an orderly end while its window is full.
    """
    if isinstance(sock, socket.socket):
        socket.socket.setsockopt(sock, socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    else:  # what event loops hand out instead of one cannot always be shut
        with socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM) as same:
            same.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
            same.shutdown(socket.SHUT_RDWR)


def _expired(*_: Any, **__: Any) -> bytes:
    raise TimeoutError("the limit had passed already")


async def _expired_async(*_: Any, **__: Any) -> bytes:
    raise TimeoutError("the limit had passed already")


async def _nothing() -> None:
    pass


def _network_stream() -> Any:
    """Return the network stream of the connection that is calling the trace."""
    frame = sys._getframe(1)
    while frame is not None:
        stream = getattr(frame.f_locals.get("self"), "_network_stream", None)
        if stream is not None:
            return stream
        frame = frame.f_back  # type: ignore[assignment]
    return None
