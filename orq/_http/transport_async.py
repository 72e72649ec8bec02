"""The HTTP client of a core; the async form of `transport.py`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from .._engine.settings import Settings
from .bodies import AsyncBody
from .direct import DirectRequest
from .patches import ASYNC
from .pool_choice import flight_through
from .pool_state import closed_error
from .pools_async import AsyncPool
from .transport import BaseClient
from .waiting import from_any_thread


class AsyncClient(BaseClient):
    """Sends requests through its pools, async."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, AsyncPool)
        self._call_soon = from_any_thread()

    def _make(self) -> Any:
        from .httpx_client_async import make_async_client

        return make_async_client(self._pools)

    def sends_directly(self) -> bool:
        """Tell whether usual requests may go to a pool directly."""
        if self.is_closed:
            raise closed_error()
        made = self._httpx_client
        return not ASYNC.any() and (made is None or made.is_untouched())

    def exchange(self, request: DirectRequest) -> Coroutine[Any, Any, AsyncBody]:
        """Send a request without httpx and httpcore."""
        pool, _ = flight_through(self._pools, request.server.url)
        return pool.exchange(request)  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        """Close every connection."""
        if (made := self._close()) is not None:
            await made.aclose()
        for pool in self._pools.close():
            pool.close()

    def has_ended(self) -> bool:
        """Tell whether the event loop of this client has ended."""
        try:
            self._call_soon(_nothing)
        except RuntimeError:
            return True
        return False

    def close_from_outside(self) -> None:
        """Close everything from another thread, or after the loop has ended."""
        self._close()
        for pool in self._pools.close():
            pool.close_from_outside()


def _nothing() -> None: ...
