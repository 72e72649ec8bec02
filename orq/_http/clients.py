"""Keep the HTTP clients of a core: one for each process, or for each running event loop.

A client is made at its first use.
"""

from __future__ import annotations

import os
import sys
import threading
from functools import cache
from typing import Any

from .._engine.settings import Settings
from ..errors import ConfigurationError
from .adapter import client_of
from .loops import running_loop


class Connections:
    """The clients of a core, by process or event loop.

    After a fork, or in a new loop, it makes new ones.

    The same lock guards making clients and closing them, so none is made after `close`. Clients of a dead loop or of
    another process are closed by this process, without that loop.
    """

    def __init__(self, borrowed: Any = None) -> None:
        self.borrowed = borrowed
        self.closed = False
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._sync: Any = None
        self._async: dict[Any, Any] = {}
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), ())  # a copy makes connections of its own

    def _after_fork(self) -> None:
        if self._pid == os.getpid():
            return
        if self.borrowed is not None:  # the parent process uses its connections, and would receive answers of this one
            raise ConfigurationError(
                "An http_client of your own cannot be used after a fork. Make one in each process."
            )
        inherited: list[Any] = [*self._async.values(), *([self._sync] if self._sync is not None else [])]
        self._begin()  # a thread that does not exist here may have held the lock
        for client in inherited:
            client.abandon()

    def for_process(self, settings: Settings) -> Any:
        """Return the client of this process."""
        self._after_fork()
        client = self.borrowed if self.borrowed is not None else self._sync
        if client is None or self.closed:
            with self._lock:
                self._refuse_if_closed()
                client = self._sync = self._sync or _make(settings)
        return client

    def for_loop(self, settings: Settings) -> Any:
        """Return the client of the running event loop."""
        self._after_fork()
        client = self.borrowed if self.borrowed is not None else self._async.get(running_loop())
        if client is None or self.closed:
            with self._lock:
                self._refuse_if_closed()
                self._drop_dead()
                client = self._async[running_loop()] = _make_async(settings)
        return client

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise ConfigurationError("This client is closed. Make a new one, or move the call inside its `with`.")

    def _drop_dead(self) -> None:
        for loop in [loop for loop, client in self._async.items() if client.has_ended()]:
            self._async.pop(loop).close_from_outside()

    def close(self) -> Any:
        """Allow no more clients. Return the one of this process, which must be closed."""
        if self.borrowed is None:
            self._after_fork()
        with self._lock:
            self.closed = True
            client, self._sync = self._sync, None
        return client

    def close_async(self) -> Any:
        """Allow no more clients. Return the one of the running loop, which must be closed.

        Clients of other loops are closed from here.
        """
        if self.borrowed is None:
            self._after_fork()
        with self._lock:
            self.closed = True
            client = self._async.pop(running_loop(), None)
            others = list(self._async.values())
            self._async.clear()
        for other in others:
            other.close_from_outside()
        return client


def _make(settings: Settings) -> Any:
    if settings.transport != "httpx":
        return client_of(settings, False)
    from .transport import Client  # it is imported here, since it imports httpcore

    return Client(settings)


def _make_async(settings: Settings) -> Any:
    if settings.transport != "httpx":
        return client_of(settings, True)
    from .transport_async import AsyncClient

    return AsyncClient(settings)


_LIBRARIES = ("httpx", "httpx2")
"""Packages whose clients a user may pass. httpx2 continues httpx with the same interface."""


def library_of(http_client: Any) -> Any:
    """Return the package of a user's client, which also makes its requests; None for any other."""
    return _library(http_client.__class__)


def request_library(borrowed: Any) -> Any:
    """Return the package that makes the requests: httpx, or the package of the user's client.

    Importing it takes half the time of a first call. A usual call does not need it.
    """
    found = library_of(borrowed)
    if found is None:
        import httpx

        return httpx
    return found


@cache
def _library(kind: type) -> Any:
    # A program with such a client has imported its package.
    modules: list[Any] = [sys.modules.get(name) for name in _LIBRARIES]
    # Another thread may be importing the module.
    whole = (module for module in modules if hasattr(module, "AsyncClient"))
    return next((module for module in whole if issubclass(kind, (module.Client, module.AsyncClient))), None)


def check_transport(settings: Settings, http_client: Any, *, awaited: bool) -> None:
    """Raise unless a core can use its transport setting, or the user's client."""
    name = settings.transport
    if name != "httpx":
        if http_client is not None:
            raise ConfigurationError("transport and http_client cannot both be set. Leave one out.")
        if not awaited:
            raise ConfigurationError(
                f"transport={name!r} is for AsyncOrq and AsyncOrqCore. Leave it out of a sync client."
            )
        from importlib.util import find_spec

        if find_spec(name) is None:
            raise ConfigurationError(
                f"transport={name!r} needs a package. Install it with: pip install 'orq-sdk[{name}]'"
            )
    if http_client is not None:
        _check_borrowed(http_client, awaited)


def _check_borrowed(http_client: Any, awaited: bool) -> None:
    name, library = "AsyncClient" if awaited else "Client", library_of(http_client)
    if library is None or not isinstance(http_client, getattr(library, name)):
        found = type(http_client).__name__
        raise ConfigurationError(f"http_client must be an httpx.{name} or an httpx2.{name}, not {found}")
