"""`transport.py`, awaited."""

from __future__ import annotations

from typing import Any

import httpx

from .._engine.settings import Settings
from .bodies import AsyncBody
from .in_flight import in_flight
from .pool_state import closed_error
from .pools_async import AsyncPool
from .proxies import proxy_address, proxy_user
from .transport import Pools, core_request, httpx_response, read_timeout
from .waiting import from_any_thread


class AsyncTransport(httpx.AsyncBaseTransport):
    """`Transport`, awaited."""

    def __init__(self, settings: Settings) -> None:
        self._pools = Pools(settings, AsyncPool)
        self._call_soon = from_any_thread()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        pool, proxy = self._pools.of(request)
        flight = in_flight()
        flight.proxy = proxy_address(proxy) if proxy is not None else None
        flight.proxy_user = proxy_user(proxy)
        answer, ticket = await pool.handle_async_request(core_request(request))
        flight.body = AsyncBody(answer, ticket, pool, read_timeout(request))
        return httpx_response(answer, flight.body)

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
        self._direct = transport
        self.abandon, self.has_ended = transport.abandon, transport.has_ended
        self.close_from_outside = transport.close_from_outside

    async def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        if self.is_closed:
            raise closed_error()
        response = await self._direct.handle_async_request(request)
        response.request = request
        return response


def make_async_client(settings: Settings) -> AsyncClient:
    """Make an async client around our transport."""
    return AsyncClient(AsyncTransport(settings))
