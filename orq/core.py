"""`OrqCore` and `AsyncOrqCore`: settings, one HTTP client, and `call()`.

Every function of `orq.funcs` takes a core first. The client is made on the first call: one per process, or for the
async core one per running event loop. Cores may be shared among threads, survive a fork, and pickle as their settings
(a key from ORQ_API_KEY stays behind; one that was passed as text travels along).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from ._engine.base import Core
from ._engine.configured import Configured
from ._engine.flow import call
from ._engine.operation import Operation
from ._engine.plan import Plan
from .errors import OrqError
from .options import QueryValue, RequestOptions
from .result import Result

if TYPE_CHECKING:
    from typing_extensions import Self

    from .types import AsyncHttpxClient, HttpxClient  # noqa: F401 - in strings below


class OrqCore(Configured[Callable[[], str], "HttpxClient"], Core):
    """Calls that block. Closed by `close()` or at the end of a `with`."""

    def call(
        self, operation: Operation, request: Any = None, options: RequestOptions | None = None
    ) -> Result[Any, OrqError]:
        """Make one call; every function and facade method comes down to this."""
        return self._run(self._plan(operation, request, options))

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        into: Any = Any,
        options: RequestOptions | None = None,
    ) -> Result[Any, OrqError]:
        """Call an endpoint that this version does not know, with the same engine; `into` is the type of its JSON."""
        return self._run(self._free_plan(method, path, query, body, into, options))

    def _run(self, plan: Plan) -> Result[Any, OrqError]:
        from ._http.drive import drive

        line = self._line()
        if (found := self._leftovers()) is not None:
            drive(found, line)
        return self._finish(plan, drive(call(plan), line), line)

    def close(self) -> None:
        """Close the connections; a borrowed client stays open. Closing twice is fine."""
        if client := self._connections.close():
            client.close()
        if (found := self._leftovers()) is not None:
            from ._http.drive import drive

            drive(found, self._line())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncOrqCore(Configured[Callable[[], str | Awaitable[str]], "AsyncHttpxClient"], Core):
    """Calls that are awaited, under asyncio or trio. Closed by `aclose()` or at the end of an `async with`."""

    _awaited = True

    def call(
        self, operation: Operation, request: Any = None, options: RequestOptions | None = None
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]:
        """Make one call; every function and facade method comes down to this."""
        return self._run(self._plan(operation, request, options))

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, QueryValue] = {},
        body: Any = None,
        into: Any = Any,
        options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]:
        """Call an endpoint that this version does not know, with the same engine; `into` is the type of its JSON."""
        return self._run(self._free_plan(method, path, query, body, into, options))

    async def _run(self, plan: Plan) -> Result[Any, OrqError]:
        from ._http.drive import drive_async

        line = self._line()
        if (found := self._leftovers()) is not None:
            await drive_async(found, line)
        return self._finish(plan, await drive_async(call(plan), line), line)

    async def aclose(self) -> None:
        """Close this loop's connections; a borrowed client stays open. Closing twice is fine."""
        if client := self._connections.close_async():
            await client.aclose()
        if (found := self._leftovers()) is not None:
            from ._http.drive import drive_async

            await drive_async(found, self._line())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
