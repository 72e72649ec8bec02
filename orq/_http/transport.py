"""The HTTP client of a core: httpcore pools with limits, made when they are first needed.

Against httpx's stock transport they add: a TLS context only for https, one per process (it costs 50-100 ms); waits
that obey the request in flight; TCP keep-alive; and no proxy for the loopback interface.

A usual request goes straight to the pools. A client of httpx around the same pools (`httpx_client.py`) sends the other
requests, and all requests while a tool has replaced a function on the way. It is imported and made when it is needed.
"""

from __future__ import annotations

import threading
from typing import Any

from .._engine.settings import Settings
from .bodies import Body
from .direct import DirectRequest
from .patches import SYNC
from .pool_choice import Pools, flight_through
from .pool_state import closed_error
from .pools import Pool


class BaseClient:
    """What both kinds of client share."""

    def __init__(self, settings: Settings, pool: type[Any]) -> None:
        self._pools = Pools(settings, pool)
        self._lock = threading.Lock()
        self._by_httpx: Any = None
        self.is_closed = False

    def _make(self) -> Any:
        """Make a client of httpx around the same pools."""
        raise NotImplementedError

    def by_httpx(self) -> Any:
        """Return the client of httpx around the same pools, which is made when it is first asked for."""
        made = self._by_httpx or self._make()  # outside the lock: it may import httpx
        with self._lock:
            if self.is_closed:
                raise closed_error()
            self._by_httpx = self._by_httpx or made
            return self._by_httpx

    def _close(self) -> Any:
        """Send nothing from now on; return the client of httpx, if there is one."""
        with self._lock:
            self.is_closed = True
            return self._by_httpx

    def abandon(self) -> None:
        """In a child process: close its copies of the sockets, which leaves the parent's as they are.

        The pools' locks are not taken: a thread that is no more may have held them at the fork.
        """
        for pool in self._pools.made:
            pool.abandon_all()


class Client(BaseClient):
    """Sends requests through its pools."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, Pool)

    def _make(self) -> Any:
        from .httpx_client import make_client

        return make_client(self._pools)

    def takes_short_way(self) -> bool:
        """Tell whether a usual request may go to a pool at once: no tool has replaced something on the way there."""
        if self.is_closed:  # by another thread, once this call had begun
            raise closed_error()
        made = self._by_httpx
        return not SYNC.any() and (made is None or made.is_untouched())

    def exchange(self, request: DirectRequest) -> Body:
        """Send a request past httpx and httpcore."""
        pool, _ = flight_through(self._pools, request.server.url)
        return pool.exchange(request)  # type: ignore[no-any-return]

    def close(self) -> None:
        """Close every connection."""
        if (made := self._close()) is not None:
            made.close()
        for pool in self._pools.close():
            pool.close()
