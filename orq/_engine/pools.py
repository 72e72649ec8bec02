"""httpcore's connection pools, with book-keeping that many connections do not slow down.

At the begin and at the end of each request, httpcore 1.0 counts its idle connections once for each idle connection,
and asks the operating system about every one. With 500 streams that cost 20 times as much as reading them
(encode/httpcore#1035). Here each connection is looked at once, and the system is asked about the one that is to be
used, and once a second about the others. HTTP/1.1 only: a connection serves one request at a time.
"""

from __future__ import annotations

import time
from typing import Any

import httpcore

_SWEEP = 1.0
"""Seconds between two looks for idle connections that have expired, or that the server has closed."""


class _Bookkeeping:
    """What replaces httpcore's method in both colours; it waits for nothing. A pool calls it under its lock."""

    _connections: list[Any]
    _requests: list[Any]
    _max_connections: int
    create_connection: Any
    _swept = 0.0

    def _assign_requests_to_connections(self) -> list[Any]:
        """Give connections to the requests that wait for one; returns the connections that are to be closed."""
        taken = {id(request.connection) for request in self._requests}
        closing = self._sweep(taken)
        waiting = [request for request in self._requests if request.is_queued()]
        if not waiting:
            return closing
        idle = [connection for connection in self._connections if id(connection) not in taken]
        for request in waiting:
            connection = self._idle_one(idle, request.request.url.origin, closing)
            if connection is None and len(self._connections) >= self._max_connections:
                if not idle:
                    break  # the others have to wait, too
                self._drop(idle.pop(0), closing)  # it leads to another host
            if connection is None:
                connection = self.create_connection(request.request.url.origin)
                self._connections.append(connection)
            request.assign_to_connection(connection)
        return closing

    def _idle_one(self, idle: list[Any], origin: Any, closing: list[Any]) -> Any:
        for connection in list(idle):
            if not (connection.can_handle_request(origin) and connection.is_available()):
                continue
            idle.remove(connection)
            if not connection.has_expired():
                return connection
            self._drop(connection, closing)
        return None

    def _sweep(self, taken: set[int]) -> list[Any]:
        """Forget closed connections; now and then, also find the idle ones that can serve no more."""
        closing: list[Any] = []
        now = time.monotonic()
        thorough = now - self._swept >= _SWEEP
        for connection in list(self._connections):
            if connection.is_closed():
                self._connections.remove(connection)
            elif thorough and id(connection) not in taken and connection.has_expired():
                self._drop(connection, closing)
        self._swept = now if thorough else self._swept
        return closing

    def _drop(self, connection: Any, closing: list[Any]) -> None:
        self._connections.remove(connection)
        closing.append(connection)


class Pool(_Bookkeeping, httpcore.ConnectionPool):
    """`httpcore.ConnectionPool`."""


class AsyncPool(_Bookkeeping, httpcore.AsyncConnectionPool):
    """`httpcore.AsyncConnectionPool`."""
