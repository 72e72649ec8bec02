"""An httpx client on the pools of our own client, for unusual requests and for tools.

Mocks and tracers replace `Transport.handle_request`, which is httpx's own. It reaches the pools through a `FrontPool`.
The client uses a shorter `send` while nothing is replaced. Exceptions of httpcore are raised unchanged; `translate.py`
knows their names.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpcore
import httpx
from httpcore._sync.http11 import HTTP11ConnectionByteStream

from .bodies import Body, read_by_httpcore
from .direct import Address, Content, DirectRequest, Server
from .in_flight import in_flight
from .patches import SYNC
from .pool_choice import Pools, flight_through
from .pool_state import closed_error


def core_request(request: httpx.Request) -> httpcore.Request:
    """Return a request of httpx as one of httpcore."""
    url = request.url
    content: Any = Content(request.stream)
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return httpcore.Request(
        request.method, target, headers=request.headers.raw, content=content, extensions=request.extensions
    )


def read_core_request(request: httpcore.Request) -> DirectRequest | None:
    """Return httpx's request for sending without httpcore; None if httpcore must send it."""
    content = request.stream if type(request.stream) is httpx.ByteStream else getattr(request.stream, "_stream", None)
    if type(content) is not httpx.ByteStream or request.extensions.keys() != {"timeout"}:
        return None
    body = b"".join(content)
    fields = [(name.lower(), value) for name, value in request.headers]
    names, lengths = [name for name, _ in fields], [value for name, value in fields if name == b"content-length"]
    if b"transfer-encoding" in names or names.count(b"host") != 1:
        return None
    if lengths != [b"%d" % len(body)] and (lengths or body):
        return None
    server = Server.at(address_of(request.url))
    return DirectRequest(server, request.method, request.url.target, request.headers, body, dict(request.extensions))


def address_of(url: httpcore.URL) -> Address:
    """Return the address in a URL of httpcore."""
    return Address(url.scheme.decode(), url.host.decode(), url.port)


def read_timeout(request: Any) -> float | None:
    """Return the read timeout of a request."""
    timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
    return timeouts.get("read")


class AssignedAtOnce:
    """Replaces the request queue of httpcore's pool: assigns our connection to each request."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def append(self, request: Any) -> None:
        request.assign_to_connection(self._connection)

    def remove(self, request: Any) -> None: ...


class FrontPool(httpcore.ConnectionPool):
    """The pool of httpx's transport: hands each request to our own pools.

    Mocks replace `handle_request`, which is httpcore's own. It uses one connection object for all requests.
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
        return exchange(self._pools, request)


def exchange(pools: Pools, request: httpcore.Request) -> httpcore.Response:
    """Send a request.

    The body of the answer is a `Body`, unless a mock of connections has answered.
    """
    pool, flight = flight_through(pools, address_of(request.url))
    answer: httpcore.Response
    if SYNC.connection() and (direct := read_core_request(request)) is not None:
        flight.body = body = pool.exchange(direct)
        return body.core_response()  # type: ignore[no-any-return]
    try:
        answer, ticket = pool.handle_request(request)
    except httpx.RequestError:  # raised by a mock of connections, which cannot tell how much of the request was sent
        flight.mocked = True
        raise
    if type(answer.stream) is HTTP11ConnectionByteStream:
        answer.stream = flight.body = Body(*read_by_httpcore(answer), ticket, pool, read_timeout(request))
    else:
        flight.mocked = True
        pool.release(ticket)
    return answer


class OwnBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Our body in the form that httpx expects.

    The adapter finds it by its name, and reads it directly.
    """

    def __init__(self, body: Any) -> None:
        self.body_of_orq = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.body_of_orq)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self.body_of_orq)

    def close(self) -> None:
        self.body_of_orq.close()

    async def aclose(self) -> None:
        await self.body_of_orq.aclose()


def httpx_response(answer: httpcore.Response) -> httpx.Response:
    """Return an answer of httpcore as one of httpx."""
    stream: Any = answer.stream
    if stream is in_flight().body:
        stream = OwnBody(stream)
    return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=answer.extensions)


class Transport(httpx.HTTPTransport):
    """Sends requests through our pools."""

    def __init__(self, pools: Pools) -> None:  # the constructor of httpx would make a TLS context
        self.pools = pools
        self._pool = FrontPool(pools)

    def close(self) -> None:
        """Leave the pools to the client that made them."""


class NoCookies(httpx.Cookies):
    """A cookie jar that stays empty."""

    def extract_cookies(self, response: httpx.Response) -> None: ...


def take_own_body(response: httpx.Response) -> httpx.Response:
    """Remove the wrappers of httpx and httpcore from a body of ours, as they are generators."""
    stream: Any = response.stream
    while type(stream).__module__.partition(".")[0] in _WRAPPERS:
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    if stream is not None and stream is in_flight().body:
        response.stream = OwnBody(stream)
    return response


_WRAPPERS = frozenset({"httpx", "httpcore"})


class HttpxClient(httpx.Client):
    """Uses only the pools, unless a tool has replaced a part of httpx.

    `httpx.Client.send` stores cookies and logs URLs. That costs a fifth of a small call, and is not wanted.
    """

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._cookies = NoCookies()
        self._direct = transport

    def is_untouched(self) -> bool:
        """Tell whether the transport was not replaced."""
        return self._transport is self._direct and "handle_request" not in self._direct.__dict__

    def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request. The body of the answer is not read yet."""
        if SYNC.any() or not self.is_untouched():
            in_flight().mocked = True  # this holds until a pool receives the request
            try:
                return take_own_body(super().send(request, stream=True, follow_redirects=False))
            except RuntimeError:
                # httpx reports with this exception that it was closed during the call.
                if self.is_closed and in_flight().mocked:
                    raise closed_error() from None
                raise
        response = httpx_response(exchange(self._direct.pools, core_request(request)))
        response.request = request
        return response

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        return request  # no redirect is followed, so its target need not be valid


def make_client(pools: Pools) -> HttpxClient:
    """Make a client on some pools."""
    return HttpxClient(Transport(pools))
