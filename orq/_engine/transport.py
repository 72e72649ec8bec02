"""The HTTP transports of a core's own client: httpcore pools with limits, made when they are first needed.

Against httpx's stock transport they add: a TLS context only for https, one per process (it costs 50-100 ms); waits
that obey the current `Watch`; TCP keep-alive; and no proxy for the loopback interface.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from .limits import AsyncLimitedBackend, LimitedBackend
from .settings import LOOPBACK, Settings

KEEPALIVE_EXPIRY = 30.0
"""Seconds for which an idle connection is kept; load balancers commonly drop theirs after 60."""

_KEEP_ALIVE = [
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *(
        (socket.IPPROTO_TCP, getattr(socket, name), value)
        for name, value in (("TCP_KEEPIDLE", 45), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))
        if hasattr(socket, name)
    ),
]

_lock = threading.Lock()


@cache
def _default_context() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _context(settings: Settings, scheme: str) -> ssl.SSLContext | None:
    if isinstance(settings.verify, ssl.SSLContext):
        return settings.verify
    if scheme != "https":
        return None
    with _lock:  # two threads must not both pay for it
        return _default_context() if settings.verify else httpx.create_ssl_context(verify=False)


def _proxy_url(settings: Settings, url: httpx.URL) -> str | None:
    """Return the proxy for a URL: none to loopback, else the one that was set, else the environment's."""
    if url.host in LOOPBACK:
        return None
    if settings.proxy is not None:
        return settings.proxy
    proxies = getproxies()
    found = proxies.get(url.scheme) or proxies.get("all")
    return None if found is None or proxy_bypass(url.host) else found


def _proxy(url: str) -> httpcore.Proxy:
    parts = urlsplit(url if "://" in url else f"http://{url}")
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return httpcore.Proxy(parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), auth)


class _Pools:
    """The pools of one client, by scheme and proxy."""

    def __init__(self, settings: Settings, pool: type[Any], backend: type[Any]) -> None:
        self._settings, self._pool, self._backend = settings, pool, backend
        self._made: dict[tuple[str, str | None], Any] = {}

    def of(self, request: httpx.Request) -> Any:
        """Return the pool that serves a request."""
        scheme, proxy = request.url.scheme, _proxy_url(self._settings, request.url)
        pool = self._made.get((scheme, proxy))
        return pool if pool is not None else self._made.setdefault((scheme, proxy), self._make(scheme, proxy))

    def _make(self, scheme: str, proxy: str | None) -> Any:
        return self._pool(
            ssl_context=_context(self._settings, scheme),
            proxy=_proxy(proxy) if proxy else None,
            max_connections=self._settings.max_connections,
            keepalive_expiry=KEEPALIVE_EXPIRY,
            network_backend=self._backend(),
            socket_options=_KEEP_ALIVE,
        )

    def take_all(self) -> list[Any]:
        pools, self._made = list(self._made.values()), {}
        return pools


def _core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=request.stream, extensions=request.extensions
    )


class _Body(httpx.SyncByteStream):
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._inner)

    def close(self) -> None:
        self._inner.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._inner)

    async def aclose(self) -> None:
        await self._inner.aclose()


class Transport(httpx.BaseTransport):
    """Sends requests through the pools; what httpcore raises passes as it is (`failures.py` knows its names)."""

    def __init__(self, settings: Settings) -> None:
        self._pools = _Pools(settings, httpcore.ConnectionPool, LimitedBackend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._pools.of(request).handle_request(_core_request(request))
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        for pool in self._pools.take_all():
            pool.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """`Transport`, awaited."""

    def __init__(self, settings: Settings) -> None:
        self._pools = _Pools(settings, httpcore.AsyncConnectionPool, AsyncLimitedBackend)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._pools.of(request).handle_async_request(_core_request(request))
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_AsyncBody(answer.stream), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        for pool in self._pools.take_all():
            await pool.aclose()


def make_client(settings: Settings) -> httpx.Client:
    """Make a client around our transport; httpx itself adds nothing from the environment."""
    return httpx.Client(transport=Transport(settings), trust_env=False)


def make_async_client(settings: Settings) -> httpx.AsyncClient:
    """Make an async client around our transport."""
    return httpx.AsyncClient(transport=AsyncTransport(settings), trust_env=False)
