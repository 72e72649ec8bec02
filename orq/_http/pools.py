"""Connection pools that use httpcore's connections, but not its pools.

They differ from httpcore's pools in what must never happen:

- A slot is never lost. Giving a connection back awaits nothing, so no cancellation can interrupt it. A connection whose
  request is gone is dropped at the next search.
- No finaliser takes a lock. It shuts the connection down and adds it to a queue, which the pool empties at its next
  operation. (The garbage collector may run while its own thread holds the pool's lock.)
- A closed pool gives out no connection. Waiting and connecting requests get an error, and nothing is sent.
- Many connections do not make the pool slow. httpcore looks at each connection, for each connection, in each request
  (encode/httpcore#1035).

The pools use HTTP/1.1 only: a connection serves one request at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import httpcore

from .._clock import monotonic
from .bodies import Body, read_by_httpcore
from .direct import DirectRequest
from .exchange import exchange, is_usual
from .http1 import Answer
from .in_flight import in_flight
from .network import SocketBackend
from .pool_state import PoolState, Ticket, wake
from .request_head import request_head

T = TypeVar("T")


class Pool(PoolState):
    """The connection pool for threads."""

    def __init__(self, *, max_connections: int, keepalive_expiry: float, **settings: Any) -> None:
        factory = httpcore.ConnectionPool(network_backend=SocketBackend(self), **settings)
        super().__init__(factory, max_connections, keepalive_expiry)

    def exchange(self, request: DirectRequest) -> Body:
        """Send a request; return the body of the answer, which holds the connection."""
        head = request_head(request.method, request.target, request.headers)

        def send(connection: Any) -> tuple[Any, Answer]:
            if head is not None and is_usual(connection):
                return exchange(connection, request, head)
            return read_by_httpcore(connection.handle_request(request.core()))

        timeouts = request.extensions["timeout"]
        (http11, answer), ticket = self._on_connection(request.server.origin, timeouts["pool"], send)
        return Body(http11, answer, ticket, self, timeouts["read"])

    def handle_request(self, request: httpcore.Request) -> tuple[httpcore.Response, Ticket]:
        """Send a request with httpcore. The connection belongs to the ticket until `release`."""
        timeout = request.extensions.get("timeout", {}).get("pool")
        return self._on_connection(request.url.origin, timeout, lambda connection: connection.handle_request(request))

    def _on_connection(
        self, origin: httpcore.Origin, timeout: float | None, send: Callable[[Any], T]
    ) -> tuple[T, Ticket]:
        """Return the result of `send` on a connection, and the ticket of that connection."""
        ticket = Ticket(origin, in_flight().fresh)
        try:
            while True:
                self._acquire(ticket, timeout)
                try:
                    return send(ticket.connection), ticket
                except httpcore.ConnectionNotAvailable:  # it was closed meanwhile
                    self.release(ticket)
                    ticket = Ticket(origin, fresh=True)
        except BaseException as error:
            self.release(ticket)
            self._give_up(error)
            raise

    def _acquire(self, ticket: Ticket, timeout: float | None) -> None:
        deadline = None if timeout is None else monotonic() + timeout
        signal = threading.Lock()
        signal.acquire()
        ticket.wake_up = signal.release  # set before another thread can find the ticket in the queue
        with self._lock:
            self._enter(ticket)
        self._settle()
        while ticket.connection is None:
            left = -1 if deadline is None else max(0.0, deadline - monotonic())
            woken = signal.acquire(timeout=min(left, threading.TIMEOUT_MAX))
            with self._lock:
                self._refuse_if_closed()
                self._serve()
            self._settle()
            if not woken and ticket.connection is None:
                raise self._no_room()
        ticket.wake_up = None

    def _close_discarded(self) -> None:
        while self._discarded:
            with suppress(IndexError):  # another thread was faster
                self._discarded.popleft().close()

    def _wake(self) -> None:
        for ticket in self._waiting[:]:
            wake(ticket)

    def close(self) -> None:
        """Close every connection, in use or not. Nothing is sent afterwards."""
        with self._lock:
            streams = self._close_all()
        for stream in streams:
            stream.close()
        self._settle()
