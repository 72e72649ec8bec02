"""The cores `OrqCore` and `AsyncOrqCore`: settings and connections for `orq.funcs`.

Each function of `orq.funcs` takes a core as its first argument. The core makes its HTTP client on the first call. An
`OrqCore` has one HTTP client per process, and an `AsyncOrqCore` has one per running event loop. Threads can share a
core. A core works after a fork. Pickling a core keeps its settings. A key that was passed as text is part of the
pickle; a key from ORQ_API_KEY is not.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine
from functools import cache
from typing import TYPE_CHECKING, Any, SupportsIndex

from ._clock import monotonic
from ._constructor import SettingsConstructor, warn_caller
from ._derived import Derivable, reduced_core
from ._engine.flow import call
from ._engine.operation import Operation
from ._engine.plan import Called, CallPlan, Decoded
from ._engine.retries import IDEMPOTENT
from ._engine.settings import Settings
from ._http.abandoned import close_abandoned
from ._http.adapter import adapter_of
from ._http.clients import Connections, check_transport
from ._http.files import PathContent
from ._lazy_annotations import lazy_annotations
from ._pickling import take_attributes
from ._raw_requests import AsyncRawRequests, RawRequests
from ._secrets import as_secret
from .errors import OrqError
from .logs import log_to_stderr_if_asked
from .options import RequestOptions
from .result import Ok, Result

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._http.adapter import HttpAdapter
    from .types import AsyncHttpxClient, HttpxClient  # noqa: F401 - in strings below


@cache
def _drivers() -> Any:
    """Return the module of the two drivers: kept, as an import in each call would take a microsecond."""
    from ._http import drive

    return drive


@cache
def _adapter_class(transport: str, awaited: bool) -> Callable[..., HttpAdapter]:
    """Return the adapter class of a transport. Tools that bundle a program read the import here."""
    if transport != "httpx":
        return adapter_of(transport, awaited)
    from ._http.httpx_adapter import ADAPTERS

    return ADAPTERS[awaited]


class _Core:
    """Settings, and the HTTP client that they describe."""

    _awaited = False
    _derived = False
    """Whether the connections belong to another core, from which this one was derived."""

    def _configure(self, settings: Settings, http_client: Any = None) -> None:
        check_transport(settings, http_client, awaited=self._awaited)
        self._settings = settings
        self._connections = Connections(http_client)
        log_to_stderr_if_asked()

    @classmethod
    def from_settings(cls, settings: Settings, http_client: Any = None) -> Self:
        """Make a core from settings that were checked before."""
        core = cls.__new__(cls)
        core._configure(settings, http_client)
        return core

    @property
    def _given(self) -> Settings:
        return self._settings

    def _derive(self, settings: Settings) -> Self:
        core = object.__new__(type(self))
        take_attributes(core, self, self.__dict__)  # the same connections, and what a subclass holds
        core._settings, core._derived = settings, True
        return core

    def _client(self) -> Any:
        connections = self._connections
        return connections.for_loop(self._settings) if self._awaited else connections.for_process(self._settings)

    def _adapter(self) -> HttpAdapter:
        """Return one call's way to the HTTP client."""
        return _adapter_class(self._settings.transport, self._awaited)(self._client, self._connections.borrowed)

    def _plan(self, operation: Operation, request: Any, options: RequestOptions | None) -> CallPlan:
        if operation.deprecated is not None:
            warn_caller(f"{operation.name} is deprecated by the service. Use {operation.deprecated}.")
        return self._make_plan(operation, request, options)

    def _make_plan(self, operation: Operation, given: Any, options: RequestOptions | None) -> CallPlan:
        settings = self._settings
        return CallPlan(
            operation=operation,
            input=given,
            options=options,
            settings=settings,
            started=monotonic(),  # time and chance are what a flow must not find out by itself
            fresh_key="" if operation.method in IDEMPOTENT else os.urandom(16).hex(),
            environment_key=None if settings.key is not None else as_secret(os.environ.get("ORQ_API_KEY") or None),
            open_file=PathContent,
        )

    def _wrap(self, plan: CallPlan, result: Called, adapter: HttpAdapter) -> Result[Any, OrqError]:
        """Put a stream or download around a body that is still open."""
        if not isinstance(result, Ok):
            return result
        if isinstance(came := result.value, Decoded):
            return Ok(came.value, came.response)
        try:
            from ._open_body import open_body  # what only streams and downloads need

            return Ok(open_body(plan.operation, came, self._settings, adapter), came.response)
        except BaseException:  # a signal's, say: nobody has the body yet
            adapter.abandon(came.incoming, came.cancelled)
            raise

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return reduced_core(self, int(protocol))

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:  # half made, as seen in a traceback of its constructor
            return f"<{type(self).__name__}>"
        derived, closed = ", derived" * self._derived, ", closed" * self._connections.closed
        return f"<{type(self).__name__} {settings.server_url}{derived}{closed}>"


class OrqCore(SettingsConstructor[Callable[[], str], "HttpxClient"], Derivable[Callable[[], str]], RawRequests, _Core):
    """The sync core. Call `close()` when you are done, or use `with`."""

    def call(
        self, operation: Operation, request: Any = None, options: RequestOptions | None = None
    ) -> Result[Any, OrqError]:
        """Make one call. Each function of `orq.funcs` and each method of a client uses this method."""
        return self._run(self._plan(operation, request, options))

    def _run(self, plan: CallPlan) -> Result[Any, OrqError]:
        drive, adapter = _drivers().drive, self._adapter()
        if (found := close_abandoned(awaited=self._awaited)) is not None:
            drive(found, adapter)
        return self._wrap(plan, drive(call(plan), adapter), adapter)

    def close(self) -> None:
        """Close the connections. It is safe to call this more than once.

        An `http_client` that you passed stays open. On a core from `with_options` this method does nothing.
        """
        if self._derived:
            return
        if client := self._connections.close():
            client.close()
        if (found := close_abandoned(awaited=self._awaited)) is not None:
            _drivers().drive(found, self._adapter())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncOrqCore(
    SettingsConstructor[Callable[[], str | Awaitable[str]], "AsyncHttpxClient"],
    Derivable[Callable[[], str | Awaitable[str]]],
    AsyncRawRequests,
    _Core,
):
    """The async core, for asyncio and trio.

    Call `await core.aclose()` when you are done, or use `async with`.
    """

    _awaited = True

    def call(
        self, operation: Operation, request: Any = None, options: RequestOptions | None = None
    ) -> Coroutine[Any, Any, Result[Any, OrqError]]:
        """Make one call. Each function of `orq.funcs` and each method of a client uses this method."""
        return self._run(self._plan(operation, request, options))

    async def _run(self, plan: CallPlan) -> Result[Any, OrqError]:
        drive_async, adapter = _drivers().drive_async, self._adapter()
        if (found := close_abandoned(awaited=self._awaited)) is not None:
            await drive_async(found, adapter)
        return self._wrap(plan, await drive_async(call(plan), adapter), adapter)

    async def aclose(self) -> None:
        """Close the connections of the running event loop. It is safe to call this more than once.

        An `http_client` that you passed stays open. On a core from `with_options` this method does nothing.
        """
        if self._derived:
            return
        if client := self._connections.close_async():
            await client.aclose()
        if (found := close_abandoned(awaited=self._awaited)) is not None:
            await _drivers().drive_async(found, self._adapter())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()


lazy_annotations(__name__)
