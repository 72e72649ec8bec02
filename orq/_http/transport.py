"""The HTTP transports of a core's own client: httpcore pools with limits, made when they are first needed.

Against httpx's stock transport they add: a TLS context only for https, one per process (it costs 50-100 ms); waits
that obey the request in flight; TCP keep-alive; and no proxy for the loopback interface.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import httpcore
import httpx

from .._engine.settings import Settings
from .bodies import Body
from .in_flight import in_flight
from .pool_state import closed_error
from .pools import Pool
from .proxies import httpcore_proxy, proxy_address, proxy_of, proxy_user
from .tls import context_of

KEEPALIVE_EXPIRY = 30.0
"""Seconds for which an idle connection is kept; load balancers commonly drop theirs after 60."""


class Pools:
    """The pools of one client, by scheme and proxy."""

    def __init__(self, settings: Settings, pool: type[Any]) -> None:
        self._settings, self._pool = settings, pool
        self._made: dict[tuple[str, str | None], Any] = {}
        self._lock = threading.Lock()
        self._closed = False

    def of(self, request: httpx.Request) -> tuple[Any, str | None]:
        """Return the pool that serves a request, and the proxy that it goes through."""
        scheme, proxy = request.url.scheme, proxy_of(self._settings.proxy, request.url)
        pool = self._made.get((scheme, proxy))
        if pool is None:
            made = self._make(scheme, proxy)  # outside the lock: a TLS context takes its time
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
        """The pools that there are."""
        return list(self._made.values())

    def close(self) -> list[Any]:
        """Make no more pools; return those that are to be closed."""
        with self._lock:
            self._closed = True
            return self.made


class _Content:
    """A request's body. Unlike httpx's it is no generator: one that is cancelled half-way would be left behind."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> _Pieces:
        return _Pieces(iter(self._stream))


class _Pieces:
    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> _Pieces:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration


def core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    content: Any = _Content(request.stream)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=content, extensions=request.extensions
    )


def httpx_response(answer: httpcore.Response, body: Any) -> httpx.Response:
    """Return an answer as httpx's."""
    return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)


def read_timeout(request: httpx.Request) -> float | None:
    timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
    return timeouts.get("read")


class Transport(httpx.BaseTransport):
    """Sends requests through the pools; what httpcore raises passes as it is (`translate.py` knows its names)."""

    def __init__(self, settings: Settings) -> None:
        self._pools = Pools(settings, Pool)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pool, proxy = self._pools.of(request)
        flight = in_flight()
        flight.proxy = proxy_address(proxy) if proxy is not None else None
        flight.proxy_user = proxy_user(proxy)
        answer, ticket = pool.handle_request(core_request(request))
        flight.body = Body(answer, ticket, pool, read_timeout(request))
        return httpx_response(answer, flight.body)

    def close(self) -> None:
        for pool in self._pools.close():
            pool.close()

    def abandon(self) -> None:
        """In a child process: close its copies of the sockets, which leaves the parent's as they are.

        The pools' locks are not taken: a thread that is no more may have held them at the fork.
        """
        for pool in self._pools.made:
            pool.abandon_all()


class Client(httpx.Client):
    """An httpx client around our transport, of which nothing but the transport takes part in a call.

    What `httpx.Client.send` adds costs a fifth of a small call, and is not wanted: it keeps cookies, and logs URLs.
    """

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._direct = transport
        self.abandon = transport.abandon

    def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        if self.is_closed:  # by another thread, once this call had begun
            raise closed_error()
        response = self._direct.handle_request(request)
        response.request = request
        return response


def make_client(settings: Settings) -> Client:
    """Make a client of a core's settings."""
    return Client(Transport(settings))
