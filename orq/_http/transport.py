"""The HTTP client of a core: connection pools with timeouts, made at their first use.

Beyond httpx's own transport it has: a TLS context for https only, one for each process (making it takes 50-100 ms);
waits with the timeouts of the current request; TCP keep-alive; and no proxy for the loopback interface.

A usual request goes directly to the pools. An httpx client on the same pools (`httpx_client.py`) sends all other
requests, and every request while a tool has replaced a function of httpx or httpcore. It is imported and made when it
is needed.
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
    """The common part of the sync and async client."""

    def __init__(self, settings: Settings, pool: type[Any]) -> None:
        self._pools = Pools(settings, pool)
        self._lock = threading.Lock()
        self._httpx_client: Any = None
        self.is_closed = False

    def _make(self) -> Any:
        """Make an httpx client on the same pools."""
        raise NotImplementedError

    def httpx_client(self) -> Any:
        """Return the httpx client on the same pools. It is made at the first call."""
        made = self._httpx_client or self._make()  # made outside the lock, since it may import httpx
        with self._lock:
            if self.is_closed:
                raise closed_error()
            self._httpx_client = self._httpx_client or made
            return self._httpx_client

    def _close(self) -> Any:
        """Send nothing from now on; return the httpx client, if there is one."""
        with self._lock:
            self.is_closed = True
            return self._httpx_client

    def abandon(self) -> None:
        """Close a child process's copies of the sockets.

        The parent process continues to use its own.

        The locks of the pools are not taken, since a thread that does not exist here may have held them at the fork.
        """
        for pool in self._pools.made:
            pool.abandon_all()


class Client(BaseClient):
    """Sends requests through its pools, sync."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, Pool)

    def _make(self) -> Any:
        from .httpx_client import make_client

        return make_client(self._pools)

    def sends_directly(self) -> bool:
        """Tell whether usual requests may go to a pool directly, as no tool has replaced a function."""
        if self.is_closed:  # another thread has closed the client during this call
            raise closed_error()
        made = self._httpx_client
        return not SYNC.any() and (made is None or made.is_untouched())

    def exchange(self, request: DirectRequest) -> Body:
        """Send a request without httpx and httpcore."""
        pool, _ = flight_through(self._pools, request.server.url)
        return pool.exchange(request)  # type: ignore[no-any-return]

    def close(self) -> None:
        """Close every connection."""
        if (made := self._close()) is not None:
            made.close()
        for pool in self._pools.close():
            pool.close()
