"""Limit all waits of a call of a user's client together.

httpcore limits each wait, but not their number. It reads endless 1xx answers, chunk extensions and trailers in loops.
A `Guard` is told when such a wait begins and ends. If the wait takes too long, the guard shuts the connection.
Connections of HTTP/2 are shared by several calls, so it shuts them only for the total timeout while headers are
awaited.
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
    """Limits the waits of one request. It is httpcore's `trace` extension of that request.

    `deadline` is the monotonic end of the call. `headers` is how many seconds the headers may take after the request
    was written. `soon` schedules a function in the event loop of an async call; without it, the watching thread calls
    it.
    """

    def __init__(self, deadline: float | None, headers: float | None, soon: Soon | None = None) -> None:
        self.until = math.inf
        self.fired = False
        self._deadline, self._headers, self._soon = deadline, headers, soon
        self._stream: Any = None
        self._shared = False
        self._lock = threading.Lock()
        """It prevents that a connection is shut which has just been given back."""

    def __call__(self, event: str, _info: Any) -> None:
        """Note the progress of the request; httpcore calls this."""
        if "receive_response_headers" not in event:
            return
        if event.endswith("started"):
            self._stream = _network_stream()  # `auth` may send twice, on two connections
            self._shared = event.startswith("http2")
            limits = [] if self._deadline is None else [self._deadline]
            if self._headers is not None and not self._shared:
                limits.append(monotonic() + self._headers)
            if limits:
                self.begin(min(limits))
        else:
            self.end()

    def awaited(self, event: str, info: Any) -> Coroutine[Any, Any, None]:
        """Do the same, as the `trace` extension of an async request."""
        self(event, info)
        return _nothing()

    def follow_body(self, request: Any, kept: Any) -> None:
        """Limit the waits for a body, if its pieces are `kept`. httpcore reports no more, as a report takes 2 us."""
        extensions = getattr(request, "extensions", {})  # the answer of a mock may have no request
        trace = extensions.get("trace")
        if getattr(trace, "__self__", trace) is self:  # else a hook has put its own in this place
            del extensions["trace"]
        if kept is not None and self._stream is not None and not self._shared:
            kept.guard = self

    def begin(self, until: float) -> None:
        """Note that a wait begins, which may last until a monotonic time."""
        self.until = until
        watch.begin(self)

    def end(self) -> None:
        """Note that the wait has ended."""
        with self._lock:
            self.until = math.inf
        watch.end(self)

    def expire(self) -> None:
        """End the wait."""
        if self._soon is None:
            self._shut()
        else:
            with suppress(RuntimeError):  # the event loop has ended
                self._soon(self._shut)

    def _shut(self) -> None:
        with self._lock:
            if self.until > monotonic():
                return
            self.fired = True
            with suppress(Exception):  # `read` is replaced, as it could still return data that has arrived
                self._stream.read = _expired if self._soon is None else _expired_async
                _abort(self._stream.get_extra_info("socket"))


def guarded(deadline: float | None, read: float | None, head: float | None, *, awaited: bool) -> tuple[Guard, Any]:
    """Return the guard of a request, and the `trace` extension for it.

    The guard cannot see the first bytes of an answer. So the headers may take the read timeout, and then as long as
    they may take after the first bytes.
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
    """Shut a socket without TLS, and make `close` reset the connection.

    A server that sends without pause does not notice an orderly end while its window is full.
    """
    if isinstance(sock, socket.socket):
        socket.socket.setsockopt(sock, socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    else:  # the socket objects of event loops cannot always be shut
        with socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM) as same:
            same.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
            same.shutdown(socket.SHUT_RDWR)


def _expired(*_: Any, **__: Any) -> bytes:
    raise TimeoutError("The timeout had already passed.")


async def _expired_async(*_: Any, **__: Any) -> bytes:
    raise TimeoutError("The timeout had already passed.")


async def _nothing() -> None:
    pass


def _network_stream() -> Any:
    """Return the network stream of the connection that calls the trace."""
    frame = sys._getframe(1)
    while frame is not None:
        stream = getattr(frame.f_locals.get("self"), "_network_stream", None)
        if stream is not None:
            return stream
        frame = frame.f_back  # type: ignore[assignment]
    return None
