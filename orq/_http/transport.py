"""The HTTP transports of a core's own client: httpcore pools with limits, made when they are first needed.

Against httpx's stock transport they add: a TLS context only for https, one per process (it costs 50-100 ms); waits
that obey the request in flight; TCP keep-alive; and no proxy for the loopback interface.
"""

from __future__ import annotations

import threading
from typing import Any

import httpcore
import httpx
from httpcore._sync.http11 import HTTP11ConnectionByteStream

from .._engine.settings import Settings
from .adapter import KEEPALIVE_EXPIRY
from .bodies import Body, read_by_httpcore
from .direct import Content, DirectRequest, core_url, httpx_response, read_core_request
from .in_flight import InFlight, in_flight
from .patches import SYNC
from .pool_state import closed_error
from .pools import Pool
from .proxies import httpcore_proxy, proxy_address, proxy_of, proxy_user
from .tls import context_of


class Pools:
    """The pools of one client, by scheme and proxy."""

    def __init__(self, settings: Settings, pool: type[Any]) -> None:
        self._settings, self._pool = settings, pool
        self._made: dict[tuple[str, str | None], Any] = {}
        self._lock = threading.Lock()
        self._closed = False

    def of(self, url: httpx.URL) -> tuple[Any, str | None]:
        """Return the pool that serves a URL, and the proxy that its requests go through."""
        scheme, proxy = url.scheme, proxy_of(self._settings.proxy, url)
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


def core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    content: Any = Content(request.stream)
    target = core_url(url, url.raw_path)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=content, extensions=request.extensions
    )


def httpx_url(url: httpcore.URL) -> httpx.URL:
    """Return a URL of httpcore as httpx's, for a request that httpx has handed on."""
    return httpx.URL(scheme=url.scheme.decode(), host=url.host.decode(), port=url.port, raw_path=url.target)


def read_timeout(request: Any) -> float | None:
    timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
    return timeouts.get("read")


class AssignedAtOnce:
    """In place of the queue of httpcore's pool: each request gets our connection, and nothing is kept of it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def append(self, request: Any) -> None:
        request.assign_to_connection(self._connection)

    def remove(self, request: Any) -> None: ...


class FrontPool(httpcore.ConnectionPool):
    """What httpx's transport has as its pool: hands each request to the pools of ours.

    `handle_request` is httpcore's own, which mocks replace. It finds no connections here, and one for all requests.
    """

    def __init__(self, pools: Pools) -> None:
        super().__init__()
        self._requests: Any = AssignedAtOnce(_OneConnection(pools))

    def _assign_requests_to_connections(self) -> list[Any]:
        return []


class _OneConnection(httpcore.ConnectionInterface):
    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        return exchange(self._pools, request, httpx_url(request.url))


def flight_through(pools: Pools, url: httpx.URL) -> tuple[Any, InFlight]:
    """Return the pool for a request under way, which is noted to go through its proxy."""
    flight = in_flight()
    flight.mocked = False
    pool, proxy = pools.of(url)
    flight.proxy = proxy_address(proxy) if proxy is not None else None
    flight.proxy_user = proxy_user(proxy)
    return pool, flight


def exchange(pools: Pools, request: httpcore.Request, url: httpx.URL) -> httpcore.Response:
    """Send a request; the body of the answer is a `Body`, unless a mock of httpcore's connections has answered."""
    pool, flight = flight_through(pools, url)
    answer: httpcore.Response
    if SYNC.connection() and (direct := read_core_request(request, url)) is not None:
        flight.body = body = pool.exchange(direct)
        return body.core_response()  # type: ignore[no-any-return]
    try:
        answer, ticket = pool.handle_request(request)
    except httpx.RequestError:  # a mock of httpcore's connections raises it, which cannot tell how far a request came
        flight.mocked = True
        raise
    if type(answer.stream) is HTTP11ConnectionByteStream:
        answer.stream = flight.body = Body(*read_by_httpcore(answer), ticket, pool, read_timeout(request))
    else:
        flight.mocked = True
        pool.release(ticket)
    return answer


class Transport(httpx.HTTPTransport):
    """Sends requests through the pools.

    `handle_request` is httpx's own, which mocks and tracers replace; it reaches the pools through a `FrontPool`. Calls
    take the shorter `exchange` or `send` while nothing is replaced. What httpcore raises passes as it is there
    (`translate.py` knows its names).
    """

    def __init__(self, settings: Settings) -> None:  # not httpx's: it makes a TLS context
        self._pools = Pools(settings, Pool)
        self._pool = FrontPool(self._pools)

    def exchange(self, request: DirectRequest) -> Body:
        """Send a request past httpx and httpcore."""
        pool, _ = flight_through(self._pools, request.server.url)
        return pool.exchange(request)  # type: ignore[no-any-return]

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request past httpx."""
        answer = exchange(self._pools, core_request(request), request.url)
        return httpx_response(answer, answer.stream)

    def close(self) -> None:
        for pool in self._pools.close():
            pool.close()

    def abandon(self) -> None:
        """In a child process: close its copies of the sockets, which leaves the parent's as they are.

        The pools' locks are not taken: a thread that is no more may have held them at the fork.
        """
        for pool in self._pools.made:
            pool.abandon_all()


class NoCookies(httpx.Cookies):
    """A jar that stays empty."""

    def extract_cookies(self, response: httpx.Response) -> None: ...


def take_own_body(response: httpx.Response) -> httpx.Response:
    """Give an answer its body without the wrappers of httpx and httpcore, if it has no others: they are generators."""
    stream: Any = response.stream
    while type(stream).__module__.partition(".")[0] in _WRAPPERS:
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    if stream is not None and stream is in_flight().body:
        response.stream = stream
    return response


_WRAPPERS = frozenset({"httpx", "httpcore"})


class Client(httpx.Client):
    """An httpx client around our transport. Unless a tool has replaced one of its parts, only the transport is used.

    What `httpx.Client.send` adds costs a fifth of a small call, and is not wanted: it keeps cookies, and logs URLs.
    """

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._cookies = NoCookies()
        self._direct = transport
        self.abandon = transport.abandon

    def own_transport(self) -> Transport | None:
        """Return what a request may go to at once; None if a tool has replaced something on the way there."""
        if self.is_closed:  # by another thread, once this call had begun
            raise closed_error()
        transport = self._direct
        replaced = SYNC.any() or self._transport is not transport or "handle_request" in transport.__dict__
        return None if replaced else transport

    def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        if self.own_transport() is None:
            in_flight().mocked = True  # until a pool has the request
            try:
                return take_own_body(super().send(request, stream=True, follow_redirects=False))
            except RuntimeError:
                if self.is_closed and in_flight().mocked:  # closed on the way, as httpx says by this exception
                    raise closed_error() from None
                raise
        response = self._direct.send(request)
        response.request = request
        return response

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        return request  # no redirect is followed, so its target need not be valid


def make_client(settings: Settings) -> Client:
    """Make a client of a core's settings."""
    return Client(Transport(settings))
