"""The connection pool of one event loop: the async form of `pools.py`, which has its rules."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpcore

from .bodies import AsyncBody, read_by_httpcore
from .direct import DirectRequest
from .exchange import is_usual
from .exchange_async import exchange
from .http1 import Answer
from .in_flight import in_flight
from .network_async import AsyncSocketBackend
from .pool_state import PoolState, Ticket
from .request_head import request_head
from .waiting import from_any_thread, wake_event

T = TypeVar("T")


class AsyncPool(PoolState):
    """The connection pool for the tasks of one event loop.

    Only a finaliser in the loop's own thread can find the lock taken.
    """

    def __init__(self, *, max_connections: int, keepalive_expiry: float, **settings: Any) -> None:
        factory = httpcore.AsyncConnectionPool(network_backend=AsyncSocketBackend(self), **settings)
        super().__init__(factory, max_connections, keepalive_expiry)
        self._call_soon = from_any_thread()
        self._thread = threading.get_ident()

    async def exchange(self, request: DirectRequest) -> AsyncBody:
        """Send a request; return the body of the answer, which holds the connection."""
        head = request_head(request.method, request.target, request.headers)

        def send(connection: Any) -> Any:
            if head is not None and is_usual(connection):
                return exchange(connection, request, head)
            return _by_httpcore(connection, request)

        timeouts = request.extensions["timeout"]
        (http11, answer), ticket = await self._on_connection(request.server.origin, timeouts["pool"], send)
        return AsyncBody(http11, answer, ticket, self, timeouts["read"])

    def handle_async_request(self, request: httpcore.Request) -> Awaitable[tuple[httpcore.Response, Ticket]]:
        """Send a request with httpcore. The connection belongs to the ticket until `release`."""
        timeout = request.extensions.get("timeout", {}).get("pool")
        return self._on_connection(request.url.origin, timeout, lambda one: one.handle_async_request(request))

    async def _on_connection(
        self, origin: httpcore.Origin, timeout: float | None, send: Callable[[Any], Awaitable[T]]
    ) -> tuple[T, Ticket]:
        """Return the result of `send` on a connection, and the ticket of that connection."""
        ticket = Ticket(origin, in_flight().fresh)
        try:
            while True:
                with self._lock:
                    self._enter(ticket)
                self._settle()
                if ticket.connection is None:
                    await self._wait(ticket, timeout)
                try:
                    return await send(ticket.connection), ticket
                except httpcore.ConnectionNotAvailable:
                    self.release(ticket)
                    ticket = Ticket(origin, fresh=True)
        except BaseException as error:
            self.release(ticket)
            self._give_up(error)
            raise

    async def _wait(self, ticket: Ticket, timeout: float | None) -> None:
        event = wake_event()
        ticket.wake_up = event.set
        try:
            if ticket.connection is None:  # a finaliser may have freed a connection meanwhile
                await event.wait(timeout)
        except TimeoutError as error:
            if ticket.connection is None:
                raise self._no_room() from error
        self._refuse_if_closed()

    def release(self, ticket: Ticket) -> None:
        """Take a ticket's connection back.

        In another thread than the loop's, as of the garbage collector, that happens soon; else at once.
        """
        if threading.get_ident() == self._thread:
            super().release(ticket)
        else:
            self._returned.append(ticket)
            self._wake()

    def _take_back(self, ticket: Ticket) -> None:
        if ticket.stream is not None:
            ticket.stream.rest()
        super()._take_back(ticket)

    def _close_discarded(self) -> None:
        while self._discarded:
            run_to_end(self._discarded.popleft().aclose())

    def _wake(self) -> None:
        try:
            self._call_soon(self._reap)
        except RuntimeError:  # the loop has ended, so nothing can be disturbed
            self._settle()

    def _reap(self) -> None:
        with self._lock:
            self._serve()
        self._settle()

    def close(self) -> None:
        """Close every connection, in use or not. Only for the loop's own thread."""
        with self._lock:
            streams = self._close_all()
        for stream in streams:
            stream.close()
        self._settle()

    def close_from_outside(self) -> None:
        """Close every connection from another thread, or after the loop has ended."""
        self.closed = True
        for stream in self._open_streams():
            stream.shut()
        try:
            self._call_soon(self.close)
        except RuntimeError:
            self.abandon_all()


async def _by_httpcore(connection: Any, request: DirectRequest) -> tuple[Any, Answer]:
    return read_by_httpcore(await connection.handle_async_request(request.core()))


def run_to_end(coroutine: Any) -> None:
    """Run a coroutine that closes a connection of ours, and so never waits."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()
