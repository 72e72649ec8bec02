"""The HTTP clients of a core: at most one per process, or one per running event loop, made on first use."""

from __future__ import annotations

import os
import sys
import threading
import weakref
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .settings import Settings

if TYPE_CHECKING:
    from ..types import AsyncHttpxClient


class Clients:
    """Clients by where they may be used: the process, or the loop. A fork or a new loop starts afresh.

    What a dead loop has made is dropped, not closed, as that would need the loop: the garbage collector closes its
    sockets, and asyncio warns of them. Of what another process has made, this one's copies are closed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sync: Any = None
        self._async: weakref.WeakKeyDictionary[Any, AsyncHttpxClient] = weakref.WeakKeyDictionary()
        self._pid = os.getpid()

    def _after_fork(self) -> None:
        if self._pid != os.getpid():
            inherited = self._sync
            self.__init__()  # type: ignore[misc]  # the lock too may have been held by a thread that is no more
            if inherited is not None:
                inherited.abandon()

    def of_process(self, settings: Settings) -> Any:
        """Return this process's client."""
        self._after_fork()
        if self._sync is None:
            with self._lock:
                if self._sync is None:
                    self._sync = _make(settings)
        return self._sync

    def of_loop(self, settings: Settings) -> AsyncHttpxClient:
        """Return the running loop's client."""
        self._after_fork()
        loop = _loop()
        client = self._async.get(loop)
        if client is None:
            with self._lock:
                self._drop_dead()
                client = self._async[loop] = _make_async(settings)
        return client

    def _drop_dead(self) -> None:
        for loop in [loop for loop in self._async if getattr(loop, "is_closed", bool)()]:
            del self._async[loop]

    def take(self) -> Any:
        """Give up this process's client, to be closed."""
        self._after_fork()
        client, self._sync = self._sync, None
        return client

    def take_async(self) -> AsyncHttpxClient | None:
        """Give up the running loop's client, to be closed; drop the others."""
        self._after_fork()
        client = self._async.pop(_loop(), None)
        self._async.clear()
        return client


def _make(settings: Settings) -> Any:
    from .transport import make_client  # imports httpx; mypy skips it here, not where an attribute is set

    return make_client(settings)


def _make_async(settings: Settings) -> Any:
    from .transport import make_async_client

    return make_async_client(settings)


def _loop() -> Any:
    """Return what stands for the running loop, one object for as long as it runs: asyncio's loop, or trio's token."""
    import asyncio  # dear, and of no use to sync code

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio: Any = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()


def check_borrowed(http_client: Any, *, awaited: bool) -> None:
    """Raise unless the client that was lent has the colour of the core."""
    if http_client is None:
        return
    import httpx

    kind = httpx.AsyncClient if awaited else httpx.Client
    if not isinstance(http_client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(http_client).__name__}")
