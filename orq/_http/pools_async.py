"""The connection pool of one event loop. What it must never do is written in `pools.py`."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from typing import Any

import anyio
import httpcore

from .in_flight import in_flight
from .network_async import AsyncSocketBackend
from .pool_state import PoolState, Ticket
from .waiting import from_any_thread


class AsyncPool(PoolState):
    """Connections for the tasks of one event loop. What it does at once, without awaiting, needs no lock."""

    def __init__(self, *, max_connections: int, keepalive_expiry: float, **settings: Any) -> None:
        factory = httpcore.AsyncConnectionPool(network_backend=AsyncSocketBackend(self), **settings)
        super().__init__(factory, nullcontext(), max_connections, keepalive_expiry)
        self._call_soon = from_any_thread()

    async def handle_async_request(self, request: httpcore.Request) -> tuple[httpcore.Response, Ticket]:
        """Send a request; the connection belongs to the ticket until `release`."""
        ticket = Ticket(request.url.origin, in_flight().fresh)
        try:
            while True:
                await self._acquire(ticket, request.extensions.get("timeout", {}).get("pool"))
                try:
                    return await ticket.connection.handle_async_request(request), ticket
                except httpcore.ConnectionNotAvailable:
                    self.release(ticket)
                    ticket.fresh = True
        except BaseException as error:
            self.release(ticket)
            self._refuse_if_unsent(error)
            raise

    async def _acquire(self, ticket: Ticket, timeout: float | None) -> None:
        self._do(self._enter, ticket)
        self._close_discarded()
        if ticket.connection is not None:
            return
        alarm = anyio.Event()
        ticket.alarm = alarm.set
        if ticket.connection is not None:  # the collector ran in between, and freed one
            return
        try:
            with anyio.fail_after(timeout):
                await alarm.wait()
        except TimeoutError as error:
            if ticket.connection is None:
                raise httpcore.PoolTimeout from error
        self._refuse_if_closed()

    def release(self, ticket: Ticket) -> None:
        """Take a ticket's connection back, at once. Doing so twice is fine."""
        self._do(self._leave, ticket)
        self._close_discarded()

    def _close_discarded(self) -> None:
        while self._discarded:
            run_to_end(self._discarded.popleft().aclose())

    def _wake(self) -> None:
        with suppress(RuntimeError):  # the loop has ended, and its client goes with it
            self._call_soon(self._reap)

    def _reap(self) -> None:
        self._do(self._serve)
        self._close_discarded()

    def close(self) -> None:
        """Close every connection, in use or not. In the loop's own thread only."""
        streams: list[Any] = []
        self._do(self._close_all, streams)
        for stream in streams:
            stream.close()
        self._close_discarded()

    def close_from_outside(self) -> None:
        """Close every connection from another thread, or after the loop has ended."""
        self.closed = True
        for stream in list(self._streams):
            stream.shut()
        try:
            self._call_soon(self.close)
        except RuntimeError:
            self.abandon_all()


def run_to_end(coroutine: Any) -> None:
    """Run a coroutine that closes a connection of ours, and so never waits."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()
