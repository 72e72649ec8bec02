"""`transport.py`, awaited."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

import httpcore
import httpx
from httpcore._async.http11 import HTTP11ConnectionByteStream

from .._engine.settings import Settings
from .bodies import AsyncBody, read_by_httpcore
from .direct import Content, DirectRequest, httpx_response, read_core_request
from .in_flight import in_flight
from .patches import ASYNC
from .pool_state import closed_error
from .pools_async import AsyncPool
from .transport import (
    AssignedAtOnce,
    NoCookies,
    Pools,
    core_request,
    flight_through,
    httpx_url,
    read_timeout,
    take_own_body,
)
from .waiting import from_any_thread


class AsyncFrontPool(httpcore.AsyncConnectionPool):
    """`FrontPool`, awaited."""

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
        return await exchange(self._pools, request, httpx_url(request.url))


async def exchange(pools: Pools, request: httpcore.Request, url: httpx.URL) -> httpcore.Response:
    pool, flight = flight_through(pools, url)
    answer: httpcore.Response
    if ASYNC.connection() and (direct := read_core_request(request, url)) is not None:
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
    """`Transport`, awaited."""

    def __init__(self, settings: Settings) -> None:
        self._pools = Pools(settings, AsyncPool)
        self._pool = AsyncFrontPool(self._pools)
        self._call_soon = from_any_thread()

    def exchange(self, request: DirectRequest) -> Coroutine[Any, Any, AsyncBody]:
        """Send a request past httpx and httpcore."""
        pool, _ = flight_through(self._pools, request.server.url)
        return pool.exchange(request)  # type: ignore[no-any-return]

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request past httpx."""
        answer = await exchange(self._pools, core_request(request), request.url)
        return httpx_response(answer, answer.stream)

    async def aclose(self) -> None:
        for pool in self._pools.close():
            pool.close()

    def has_ended(self) -> bool:
        """Tell whether the loop that this was made in has ended."""
        try:
            self._call_soon(_nothing)
        except RuntimeError:
            return True
        return False

    def close_from_outside(self) -> None:
        """Close everything from another thread, or after the loop has ended."""
        for pool in self._pools.close():
            pool.close_from_outside()

    def abandon(self) -> None:
        """In a child process: close its copies of the sockets."""
        for pool in self._pools.made:
            pool.abandon_all()


def _nothing() -> None: ...


class AsyncClient(httpx.AsyncClient):
    """`Client`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport=transport, trust_env=False)
        self._cookies = NoCookies()
        self._direct = transport
        self.abandon, self.has_ended = transport.abandon, transport.has_ended
        self.close_from_outside = transport.close_from_outside

    def own_transport(self) -> AsyncTransport | None:
        """Return what a request may go to at once; None if a tool has replaced something on the way there."""
        if self.is_closed:
            raise closed_error()
        transport = self._direct
        replaced = ASYNC.any() or self._transport is not transport or "handle_async_request" in transport.__dict__
        return None if replaced else transport

    async def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        if self.own_transport() is None:
            in_flight().mocked = True  # until a pool has the request
            try:
                return take_own_body(await super().send(request, stream=True, follow_redirects=False))
            except RuntimeError:
                if self.is_closed and in_flight().mocked:
                    raise closed_error() from None
                raise
        response = await self._direct.send(request)
        response.request = request
        return response

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        return request


def make_async_client(settings: Settings) -> AsyncClient:
    """Make an async client around our transport."""
    return AsyncClient(AsyncTransport(settings))
