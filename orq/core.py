"""`OrqCore` and `AsyncOrqCore`: settings, one HTTP client, and `call()`.

Every function of `orq.funcs` takes a core first. The client is made on the first call: one per process, or for the
async core one per running event loop. Cores may be shared among threads, survive a fork, and pickle as their settings
(a key from ORQ_API_KEY stays behind; one that was passed as text travels along).
"""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from ._constructor import Configured
from ._engine.flow import call, close_leftovers
from ._engine.operation import Empty, Json, Operation
from ._engine.plan import Delivery, Plan
from ._engine.request import Draft, draft, free_draft
from ._engine.settings import Settings
from ._headers import seal
from ._http.clients import Connections, check_borrowed, running_loop
from ._http.leftovers import leftovers, take_leftovers
from .errors import OrqError
from .logs import log_to_stderr_if_asked
from .options import QueryValue, RequestOptions
from .result import Ok, Result
from .types import ApiStruct

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._engine.effects import Flow
    from ._http.drive import Line
    from .types import AsyncHttpxClient, HttpxClient  # noqa: F401 - in strings below


class _Core:
    """Settings, and the HTTP client that they describe."""

    _awaited = False

    def _configure(self, settings: Settings, http_client: Any = None) -> None:
        check_borrowed(http_client, awaited=self._awaited)
        self._settings = settings
        self._connections = Connections(http_client)
        log_to_stderr_if_asked()

    @classmethod
    def of(cls, settings: Settings, http_client: Any = None) -> Self:
        """Make a core of settings that have been checked already."""
        core = cls.__new__(cls)
        core._configure(settings, http_client)
        return core

    def _client(self) -> Any:
        connections = self._connections
        return connections.for_loop(self._settings) if self._awaited else connections.for_process(self._settings)

    def _line(self) -> Line:
        from ._http.httpx_adapter import HttpxLine  # imports httpx

        borrowed = self._connections.borrowed is not None
        loop = running_loop() if borrowed and self._awaited else None
        return HttpxLine(self._client, awaited=self._awaited, borrowed=borrowed, loop=loop)

    def _leftovers(self) -> Flow[None] | None:
        """Return how to close what was found open by the garbage collector; None if there is nothing."""
        if not leftovers:
            return None
        return close_leftovers(take_leftovers(running_loop() if self._awaited else None))

    def _plan(self, operation: Operation, request: Any, options: RequestOptions | None) -> Plan:
        if operation.deprecated is not None:
            _warn(f"{operation.name} is deprecated by the service: use {operation.deprecated}")
        return self._planned(operation, partial(draft, operation, request, options), options)

    def _free_plan(
        self, method: str, path: str, query: Mapping[str, Any], body: Any, into: Any, options: RequestOptions | None
    ) -> Plan:
        """Plan a call of an endpoint that this version does not know."""
        answer = Empty() if into is None else Json(into)
        shown = path if isinstance(path, str) and path.isprintable() else "/"
        operation = Operation(name="request", method=str(method).upper(), path=shown, request=ApiStruct, answer=answer)
        write = partial(free_draft, path, query, body, options, method=operation.method, into=into)
        return self._planned(operation, write, options)

    def _planned(self, operation: Operation, write: Callable[[], Draft], options: RequestOptions | None) -> Plan:
        return Plan(
            operation=operation,
            draft=write,
            options=options,
            settings=self._settings,
            started=time.monotonic(),  # time and chance are what a flow must not find out by itself
            fresh_key=os.urandom(16).hex(),
            environment_key=seal(os.environ.get("ORQ_API_KEY") or None),
            open_file=_open_file,
        )

    def _finish(self, plan: Plan, result: Result[Delivery, OrqError], line: Line) -> Result[Any, OrqError]:
        """Put a stream around a body that is still open."""
        if not isinstance(result, Ok):
            return result
        delivery = result.value
        if delivery.incoming is None:
            return Ok(delivery.value, delivery.response)
        from ._open_body import open_body  # what only streams and downloads need

        return Ok(open_body(plan.operation, delivery, self._settings, line), delivery.response)

    if not TYPE_CHECKING:  # checkers report these faults themselves

        def __enter__(self) -> NoReturn:
            raise TypeError("AsyncOrqCore takes `async with`; for `with` there is OrqCore")

        def __aenter__(self) -> NoReturn:
            raise TypeError("OrqCore takes `with`; for `async with` there is AsyncOrqCore")

        __exit__, __aexit__ = __enter__, __aenter__

    def __reduce__(self) -> tuple[Any, ...]:
        if self._connections.borrowed is not None:
            raise TypeError("a core with a borrowed http_client cannot be pickled: make one in each process")
        return (type(self).of, (self._settings,))

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:  # half made, as seen in a traceback of its constructor
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {settings.server_url}{', closed' if self._connections.closed else ''}>"


class OrqCore(Configured[Callable[[], str], "HttpxClient"], _Core):
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


class AsyncOrqCore(Configured[Callable[[], str | Awaitable[str]], "AsyncHttpxClient"], _Core):
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


def _open_file(path: str) -> Any:
    from ._http.files import PathContent  # what only uploads need

    return PathContent(path)


def _warn(message: str) -> None:
    """Warn where the caller stands: at the first frame that is not of this package."""
    frame, level = sys._getframe(), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "orq":
        frame, level = frame.f_back, level + 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)
