"""Choose the connection pool for a URL. Each scheme and proxy has a pool of its own."""

from __future__ import annotations

import threading
from typing import Any

from .._engine.settings import Settings
from .adapter import KEEPALIVE_EXPIRY
from .in_flight import InFlight, in_flight
from .pool_state import closed_error
from .proxies import Url, httpcore_proxy, proxy_address, proxy_of, proxy_user
from .tls import context_of


class Pools:
    """The pools of one client, by scheme and proxy."""

    def __init__(self, settings: Settings, pool: type[Any]) -> None:
        self._settings, self._pool = settings, pool
        self._made: dict[tuple[str, str | None], Any] = {}
        self._lock = threading.Lock()
        self._closed = False

    def of(self, url: Url) -> tuple[Any, str | None]:
        """Return the pool for a URL, and the proxy of its requests."""
        scheme, proxy = url.scheme, proxy_of(self._settings.proxy, url)
        pool = self._made.get((scheme, proxy))
        if pool is None:
            made = self._make(scheme, proxy)  # made outside the lock, since a TLS context takes long
            with self._lock:
                if self._closed:
                    raise closed_error()
                pool = self._made.setdefault((scheme, proxy), made)
        return pool, proxy

    def _make(self, scheme: str, proxy: str | None) -> Any:
        verify = self._settings.verify
        return self._pool(
            ssl_context=context_of(verify) if scheme == "https" else None,
            proxy=httpcore_proxy(proxy, verify) if proxy else None,
            max_connections=self._settings.max_connections,
            keepalive_expiry=KEEPALIVE_EXPIRY,
        )

    @property
    def made(self) -> list[Any]:
        """The pools that were made."""
        return list(self._made.values())

    def close(self) -> list[Any]:
        """Allow no more pools; return those that must be closed."""
        with self._lock:
            self._closed = True
            return self.made


def flight_through(pools: Pools, url: Url) -> tuple[Any, InFlight]:
    """Return the pool for the current request, and the request's state with its proxy set."""
    flight = in_flight()
    flight.mocked = False
    pool, proxy = pools.of(url)
    flight.proxy = proxy_address(proxy) if proxy is not None else None
    flight.proxy_user = proxy_user(proxy)
    return pool, flight
