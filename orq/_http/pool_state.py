"""The bookkeeping of a connection pool: connections in use, idle ones, and waiting requests.

It does no I/O and never waits. `pools.py` and `pools_async.py` add the methods that wait. Methods that a finaliser may
call do not wait for a lock.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from contextlib import suppress
from typing import Any

import httpcore

from .._clock import monotonic
from .._engine.effects import CLIENT_CLOSED
from ..errors import ConfigurationError
from .in_flight import in_flight

_CHECK_INTERVAL = 1.0
"""Seconds between two searches for idle connections that have expired, or that the server has closed."""


def closed_error() -> ConfigurationError:
    """Return the error of a call on a closed client."""
    return ConfigurationError(CLIENT_CLOSED)


class Ticket:
    """A request that waits for a connection, or has one.

    If its last reference is dropped, the connection is given up.
    """

    __slots__ = ("__weakref__", "connection", "fresh", "handed_out", "origin", "stream", "wake_up")

    def __init__(self, origin: httpcore.Origin, fresh: bool) -> None:
        self.origin, self.fresh = origin, fresh
        self.connection: Any = None
        self.handed_out = False
        """Whether the caller has the body, as a stream or download. Else a call still waits for the answer, or reads
        it."""
        self.stream: Any = None
        """The async network stream of an answer that is being read. An event loop may be watching it."""
        self.wake_up: Any = None
        """The function that wakes the waiting request: it releases a lock, or sets an event."""


class PoolState:
    """The connections and requests of a pool.

    Connections that must be closed are added to `_discarded`, and closed outside the lock.
    """

    def __init__(self, factory: Any, limit: int, expiry: float) -> None:
        self._factory, self._limit, self._expiry = factory, limit, expiry
        self._lock = threading.RLock()
        self._waiting: list[Ticket] = []
        self._used: dict[Any, weakref.ref[Ticket]] = {}
        self._idle: list[tuple[Any, float]] = []  # they are in the order of their last use
        self._streams: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        self._returned: deque[Ticket] = deque()
        self._abandoned: deque[tuple[Ticket, Any]] = deque()
        self._discarded: deque[Any] = deque()
        self._last_check = 0.0
        self.closed = False

    # -- the network streams of this pool

    def add_stream(self, stream: Any) -> None:
        self._streams[id(stream)] = stream
        # Checked after the stream was added. Closing the pool does both in the opposite order, so one sees the other.
        if self.closed:
            stream.close()
            raise closed_error()

    def remove_stream(self, stream: Any) -> None:
        self._streams.pop(id(stream), None)

    def _open_streams(self) -> list[Any]:
        return [stream for ref in self._streams.valuerefs() if (stream := ref()) is not None]

    # -- under the lock

    def _enter(self, ticket: Ticket) -> None:
        """Add a request to the queue, and serve the requests that can be served."""
        self._refuse_if_closed()
        self._waiting.append(ticket)
        self._serve()

    def _take_back(self, ticket: Ticket) -> None:
        """Remove a request, and take its connection back."""
        if ticket in self._waiting:
            self._waiting.remove(ticket)
        connection, ticket.connection = ticket.connection, None
        if self._used.pop(connection, None) is not None:
            if connection.is_available() and not self.closed:
                self._idle.append((connection, monotonic()))
            else:
                self._discarded.append(connection)

    def _serve(self) -> None:
        """Take back returned connections, and give connections to waiting requests in their order."""
        while self._returned:
            self._take_back(self._returned.popleft())
        while self._abandoned:
            ticket, stream = self._abandoned.popleft()
            self._discarded.append(_Abandoned(stream))
            if self._used.pop(ticket.connection, None) is not None:
                self._discarded.append(ticket.connection)
        self._drop_unusable()
        while self._waiting and not self.closed:
            ticket = self._waiting[0]
            connection = ticket.connection or self._connection_for(ticket)
            if connection is None:
                return
            self._used[connection] = weakref.ref(ticket)
            ticket.connection = connection
            self._waiting.pop(0)
            wake(ticket)

    def _connection_for(self, ticket: Ticket) -> Any:
        """Return an idle connection or a new one; None if there is no room."""
        if not ticket.fresh and (found := self._idle_for(ticket.origin)) is not None:
            return found
        if len(self._used) + len(self._idle) >= self._limit:
            self._drop_unowned()
        if len(self._used) + len(self._idle) >= self._limit:
            if not self._idle:
                return None
            self._discarded.append(self._idle.pop(0)[0])
        return self._factory.create_connection(ticket.origin)

    def _idle_for(self, origin: httpcore.Origin) -> Any:
        """Return the idle connection to an origin that was used last; drop unusable ones."""
        for at in range(len(self._idle) - 1, -1, -1):
            connection, since = self._idle[at]
            if not connection.can_handle_request(origin):
                continue
            del self._idle[at]
            if self._is_good(connection, since):
                return connection
            self._discarded.append(connection)
        return None

    def _is_good(self, connection: Any, since: float) -> bool:
        """Tell whether an idle connection may be used.

        Unexpected bytes, or its end, make it readable.
        """
        return connection.is_available() and monotonic() - since <= self._expiry and not connection.has_expired()

    def _drop_unusable(self) -> None:
        """Drop unusable idle connections, and those whose request is gone, once a second at most."""
        now = monotonic()
        if now - self._last_check < _CHECK_INTERVAL:
            return
        self._last_check = now
        idle, self._idle = self._idle, []
        for connection, since in idle:
            if self._is_good(connection, since):
                self._idle.append((connection, since))
            else:
                self._discarded.append(connection)
        self._drop_unowned()

    def _drop_unowned(self) -> None:
        for connection, ticket in list(self._used.items()):
            if ticket() is None:
                del self._used[connection]
                self._discarded.append(connection)

    def _no_room(self) -> httpcore.PoolTimeout:
        """Return the error for a request that waited too long: who has the connections, and advice."""
        tickets = [ticket() for ticket in list(self._used.values())]
        opened = sum(ticket is not None and ticket.handed_out for ticket in tickets)
        all_of = f"All {self._limit} connections are" if self._limit > 1 else "The one connection is"
        if not opened:
            return httpcore.PoolTimeout(
                f"{all_of} in use by calls that wait for their answers, or read them: raise max_connections, or "
                "make fewer at a time."
            )
        of_these = f", {opened} of them" if self._limit > 1 else ""
        bodies = "streams or downloads that are" if opened > 1 else "a stream or download that is"
        return httpcore.PoolTimeout(
            f"{all_of} in use{of_these} by {bodies} still open: read each to its end or close it (`with` does), "
            "or raise max_connections."
        )

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise closed_error()

    def _close_all(self) -> list[Any]:
        """Remove everything; return the network streams, which must still be closed."""
        self.closed = True
        streams = self._open_streams()
        self._discarded.extend([*self._used, *(connection for connection, _ in self._idle)])
        self._used.clear()
        self._idle.clear()
        for ticket in self._waiting:
            wake(ticket)
        self._waiting.clear()
        return streams

    def _give_up(self, error: BaseException) -> None:
        """Clean up after a failed request.

        If it failed because the pool is closed, raise that error.

        httpcore does not close a connection whose SOCKS proxy refuses or does not answer.
        """
        flight = in_flight()
        if flight.stream is not None:
            flight.stream.close()
            flight.stream = None
        if self.closed and not flight.sent and type(error).__module__.startswith("httpcore"):
            raise closed_error() from None

    # -- in any thread, without the lock

    def release(self, ticket: Ticket) -> None:
        """Take a ticket's connection back. A second call does nothing.

        The garbage collector may call it during any operation, if it closes a generator inside a `with stream:`.
        """
        self._returned.append(ticket)
        self._settle()

    def _settle(self) -> None:
        """Finish what is left to do.

        If the pool is busy, the thread that holds the lock does it next.
        """
        while self._returned:
            if self._lock._is_owned():  # type: ignore[attr-defined] # `threading.Condition` uses it, too
                return
            try:  # `acquire` stands inside, since a signal handler may raise right after it
                if not self._lock.acquire(blocking=False):
                    return
                self._serve()
            finally:
                try:  # noqa: SIM105 - `with suppress` would call a function first, where a signal could arrive
                    self._lock.release()
                except RuntimeError:  # it was not acquired
                    pass
        self._close_discarded()

    def _close_discarded(self) -> None:
        raise NotImplementedError

    def abandon(self, ticket: Ticket, stream: Any) -> None:
        """Note that an open body was garbage-collected. A finaliser calls this."""
        stream.shut()
        self._abandoned.append((ticket, stream))
        self._wake()

    def _wake(self) -> None:
        raise NotImplementedError

    def abandon_all(self) -> None:
        """Close the descriptors of this process.

        The parent process continues to use the connections.
        """
        for stream in self._open_streams():
            stream.close_copy()


class _Abandoned:
    """The network stream of an abandoned body, which is closed as if it were a connection."""

    def __init__(self, stream: Any) -> None:
        self.close = stream.close
        self.aclose = stream.aclose if hasattr(stream, "aclose") else stream.close


def wake(ticket: Ticket) -> None:
    """Wake the request that waits with a ticket."""
    wake_up = ticket.wake_up  # read once, since it is removed when the request stops waiting
    if wake_up is not None:
        with suppress(RuntimeError):  # the lock has been released already
            wake_up()
