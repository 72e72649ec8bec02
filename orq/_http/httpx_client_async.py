"""An httpx client on the pools of our own client; the async form of `httpx_client.py`."""

from __future__ import annotations

from typing import Any

import httpcore
import httpx
from httpcore._async.http11 import HTTP11ConnectionByteStream

from .bodies import AsyncBody, read_by_httpcore
from .direct import Content
from .httpx_client import (
    AssignedAtOnce,
    NoCookies,
    address_of,
    core_request,
    httpx_response,
    read_core_request,
    read_timeout,
    take_own_body,
)
from .in_flight import in_flight
from .patches import ASYNC
from .pool_choice import Pools, flight_through
from .pool_state import closed_error


class AsyncFrontPool(httpcore.AsyncConnectionPool):
    """The async form of `FrontPool`."""

    def __init__(self, pools: Pools) -> None:
        super().__init__()
        self._requests: Any = AssignedAtOnce(_OneConnection(pools))

    def _assign_requests_to_connections(self) -> list[Any]:
        return []


class _OneConnection(httpcore.AsyncConnectionInterface):
    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if hasattr(request.stream, "__iter__"):
            content: Any = Content(request.stream)
            request = httpcore.Request(
                request.method, request.url, headers=request.headers, content=content, extensions=request.extensions
            )
        return await exchange(self._pools, request)


async def exchange(pools: Pools, request: httpcore.Request) -> httpcore.Response:
    """Send a request. The body of the answer is an `AsyncBody`, unless a mock has answered."""
    pool, flight = flight_through(pools, address_of(request.url))
    answer: httpcore.Response
    if ASYNC.connection() and (direct := read_core_request(request)) is not None:
        flight.body = body = await pool.exchange(direct)
        return body.core_response()  # type: ignore[no-any-return]
    try:
        answer, ticket = await pool.handle_async_request(request)
    except httpx.RequestError:
        flight.mocked = True
        raise
    if type(answer.stream) is HTTP11ConnectionByteStream:
        answer.stream = flight.body = AsyncBody(*read_by_httpcore(answer), ticket, pool, read_timeout(request))
    else:
        flight.mocked = True
        pool.release(ticket)
    return answer


class AsyncTransport(httpx.AsyncHTTPTransport):
    """The async form of `Transport`."""

    def __init__(self, pools: Pools) -> None:
        self.pools = pools
        self._pool = AsyncFrontPool(pools)

    async def aclose(self) -> None:
        """Leave the pools to the client that made them."""


class AsyncHttpxClient(httpx.AsyncClient):
    """The async form of `HttpxClient`."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._cookies = NoCookies()
        self._direct = transport

    def is_untouched(self) -> bool:
        """Tell whether the transport was not replaced."""
        return self._transport is self._direct and "handle_async_request" not in self._direct.__dict__

    async def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request. The body of the answer is not read yet."""
        if ASYNC.any() or not self.is_untouched():
            in_flight().mocked = True  # this holds until a pool receives the request
            try:
                return take_own_body(await super().send(request, stream=True, follow_redirects=False))
            except RuntimeError:
                if self.is_closed and in_flight().mocked:
                    raise closed_error() from None
                raise
        response = httpx_response(await exchange(self._direct.pools, core_request(request)))
        response.request = request
        return response

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        return request


def make_async_client(pools: Pools) -> AsyncHttpxClient:
    """Make an async client on some pools."""
    return AsyncHttpxClient(AsyncTransport(pools))
