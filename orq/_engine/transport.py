"""The HTTP transports of a core's own client: httpcore pools with limits, made when they are first needed.

Against httpx's stock transport they add: a TLS context only for https, one per process (it costs 50-100 ms); waits
that obey the current `Watch`; TCP keep-alive; and no proxy for the loopback interface.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import httpcore
import httpx

from .limits import BODY, AsyncLimitedBackend, LimitedBackend, Use, closing_all
from .pools import AsyncPool, Pool
from .proxies import httpcore_proxy, name_proxy, proxy_of
from .settings import Settings
from .tls import context_of

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


class _Pools:
    """The pools of one client, by scheme and proxy."""

    def __init__(self, settings: Settings, pool: type[Any], backend: type[Any]) -> None:
        self._settings, self._pool, self._backend = settings, pool, backend
        self._made: dict[tuple[str, str | None], Any] = {}

    def of(self, request: httpx.Request) -> tuple[Any, str | None]:
        """Return the pool that serves a request, and the proxy that it goes through."""
        scheme, proxy = request.url.scheme, proxy_of(self._settings.proxy, request.url)
        pool = self._made.get((scheme, proxy))
        if pool is None:
            pool = self._made.setdefault((scheme, proxy), self._make(scheme, proxy))
        return pool, proxy

    def _make(self, scheme: str, proxy: str | None) -> Any:
        verify = self._settings.verify
        return self._pool(
            ssl_context=context_of(verify) if scheme == "https" else None,
            proxy=httpcore_proxy(proxy, verify) if proxy else None,
            max_connections=self._settings.max_connections,
            keepalive_expiry=KEEPALIVE_EXPIRY,
            network_backend=self._backend(),
            socket_options=_KEEP_ALIVE,
        )

    def take_all(self) -> list[Any]:
        pools, self._made = list(self._made.values()), {}
        return pools


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


def _core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    content: Any = _Content(request.stream)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=content, extensions=request.extensions
    )


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._inner: Any = answer.stream
        self._connection: Any = answer.extensions["network_stream"]
        self._use: Use = getattr(self._connection, "use", None) or Use()

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._inner)

    def close(self) -> None:
        self._use.busy = False
        self._inner.close()
        if self._use.doomed:
            self._connection.close()


class _AsyncBody(httpx.AsyncByteStream):
    """A body that, closed half-way, leaves none of httpcore's generators behind.

    The garbage collector would end them later, in a task of its own, and trio complains of it. They end at once when
    they are asked for more: the connection is closed by then, so nothing waits.
    """

    def __init__(self, answer: httpcore.Response) -> None:
        self._inner: Any = answer.stream
        self._connection: Any = answer.extensions["network_stream"]
        self._use: Use = getattr(self._connection, "use", None) or Use()
        self._pieces: Any = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = aiter(self._inner)
        self._pieces = pieces
        return pieces

    async def aclose(self) -> None:
        self._use.busy = False
        await self._inner.aclose()
        if self._use.doomed:
            await self._connection.aclose()
        pieces = self._pieces
        if pieces is None or pieces.ag_frame is None or pieces.ag_running:  # not begun, ended, or another task's
            return
        import anyio

        with anyio.CancelScope(shield=True), suppress(Exception):
            async for _ in pieces:
                pass


def _response(answer: httpcore.Response, body: Any) -> httpx.Response:
    """Return an answer as httpx's; `line.py` reads the body past httpx, whose layers have generators too."""
    answer.extensions[BODY] = body
    return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)


class Transport(httpx.BaseTransport):
    """Sends requests through the pools; what httpcore raises passes as it is (`failures.py` knows its names)."""

    def __init__(self, settings: Settings) -> None:
        self._pools = _Pools(settings, Pool, LimitedBackend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pool, proxy = self._pools.of(request)
        try:
            answer = pool.handle_request(_core_request(request))
        except Exception as error:
            name_proxy(error, proxy)
            raise
        return _response(answer, _Body(answer))

    def close(self) -> None:
        with closing_all():
            for pool in self._pools.take_all():
                pool.close()

    def abandon(self) -> None:
        """In a child process: close its copies of the sockets, which leaves the parent's as they are.

        The pools themselves are not asked: a thread that is no more may have held their locks at the fork.
        """
        with closing_all():
            for pool in self._pools.take_all():
                for connection in pool.connections:
                    connection.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """`Transport`, awaited."""

    def __init__(self, settings: Settings) -> None:
        self._pools = _Pools(settings, AsyncPool, AsyncLimitedBackend)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        pool, proxy = self._pools.of(request)
        try:
            answer = await pool.handle_async_request(_core_request(request))
        except Exception as error:
            name_proxy(error, proxy)
            raise
        return _response(answer, _AsyncBody(answer))

    async def aclose(self) -> None:
        with closing_all():
            for pool in self._pools.take_all():
                await pool.aclose()


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
            raise RuntimeError("the client has been closed")
        response = self._direct.handle_request(request)
        response.request = request
        return response


class AsyncClient(httpx.AsyncClient):
    """`Client`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._direct = transport

    async def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        if self.is_closed:
            raise RuntimeError("the client has been closed")
        response = await self._direct.handle_async_request(request)
        response.request = request
        return response


def make_client(settings: Settings) -> Client:
    """Make a client of a core's settings."""
    return Client(Transport(settings))


def make_async_client(settings: Settings) -> AsyncClient:
    """Make an async client around our transport."""
    return AsyncClient(AsyncTransport(settings))
