"""The HTTP clients of a core: at most one per process, or one per running event loop, made on first use."""

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
    """Clients by where they may be used: the process, or the loop. A fork or a new loop starts afresh.

    Whether they are closed is decided under the lock under which they are made, so none is made behind a `close`. What
    a dead loop or another process has made, this process closes without that loop's help.
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
        if self.borrowed is not None:  # its connections are the parent's, who would get this one's answers
            raise ConfigurationError("a borrowed http_client does not survive a fork: make one in each process")
        inherited: list[Any] = [*self._async.values(), *([self._sync] if self._sync is not None else [])]
        self._begin()  # the lock too may have been held by a thread that is no more
        for client in inherited:
            client.abandon()

    def for_process(self, settings: Settings) -> Any:
        """Return this process's client."""
        self._after_fork()
        client = self.borrowed if self.borrowed is not None else self._sync
        if client is None or self.closed:
            with self._lock:
                self._refuse_if_closed()
                client = self._sync = self._sync or _make(settings)
        return client

    def for_loop(self, settings: Settings) -> Any:
        """Return the running loop's client."""
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
            raise ConfigurationError("this client is closed: make a new one, or move the call inside its `with`")

    def _drop_dead(self) -> None:
        for loop in [loop for loop, client in self._async.items() if client.has_ended()]:
            self._async.pop(loop).close_from_outside()

    def close(self) -> Any:
        """Make no more clients; return this process's, to be closed."""
        if self.borrowed is None:
            self._after_fork()
        with self._lock:
            self.closed = True
            client, self._sync = self._sync, None
        return client

    def close_async(self) -> Any:
        """Make no more clients; return the running loop's, to be closed. Those of other loops close by themselves."""
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
    from .transport import Client  # imports httpcore; mypy skips it here, not where an attribute is set

    return Client(settings)


def _make_async(settings: Settings) -> Any:
    if settings.transport != "httpx":
        return client_of(settings, True)
    from .transport_async import AsyncClient

    return AsyncClient(settings)


_LIBRARIES = ("httpx", "httpx2")
"""Packages whose clients may be lent. The second goes on from the first, and has its interface."""


def library_of(http_client: Any) -> Any:
    """Return the package that a lent client belongs to, which also makes its requests; None if it is of neither."""
    return _library(http_client.__class__)


def request_library(borrowed: Any) -> Any:
    """Return the package that makes the requests: httpx, but for a lent client of another one.

    A usual call does without it. To import it would be half of the time that a first call takes.
    """
    found = library_of(borrowed)
    if found is None:
        import httpx

        return httpx
    return found


@cache
def _library(kind: type) -> Any:
    modules: list[Any] = [sys.modules.get(name) for name in _LIBRARIES]  # whoever has a client has imported its package
    whole = (module for module in modules if hasattr(module, "AsyncClient"))  # another may just be on its way
    return next((module for module in whole if issubclass(kind, (module.Client, module.AsyncClient))), None)


def check_transport(settings: Settings, http_client: Any, *, awaited: bool) -> None:
    """Raise unless a core can have the transport that was asked for, or the client that was lent."""
    name = settings.transport
    if name != "httpx":
        if http_client is not None:
            raise ConfigurationError("transport and http_client exclude each other: leave one out")
        if not awaited:
            raise ConfigurationError(f"transport={name!r} is for AsyncOrq and AsyncOrqCore: leave it out of a sync one")
        from importlib.util import find_spec

        if find_spec(name) is None:
            raise ConfigurationError(f"transport={name!r} needs a package: pip install 'orq-sdk[{name}]'")
    if http_client is not None:
        _check_borrowed(http_client, awaited)


def _check_borrowed(http_client: Any, awaited: bool) -> None:
    name, library = "AsyncClient" if awaited else "Client", library_of(http_client)
    if library is None or not isinstance(http_client, getattr(library, name)):
        found = type(http_client).__name__
        raise ConfigurationError(f"http_client must be an httpx.{name} or an httpx2.{name}, not {found}")
