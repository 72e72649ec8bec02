"""Run uvicorn in a thread, with all objects that exist only while the server runs."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import threading
import time
import weakref
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack, suppress
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from .._http.adapter import KEEPALIVE_EXPIRY
from ..errors import ConfigurationError
from .app import logger
from .backend import Tape
from .connections import Connections
from .state.store import Database

T = TypeVar("T")

HOST = "127.0.0.1"
GRACE = 0.3  # The seconds that plain requests get to finish when the server closes.
KEPT = 2 * int(KEEPALIVE_EXPIRY)
"""The seconds that an idle connection stays open.

The client should close it first, because otherwise a request may arrive while the server closes the connection.
"""


def listen(port: int) -> list[socket.socket]:
    """Return sockets that listen at both loopback addresses. Clients can connect from now on.

    `localhost` means 127.0.0.1 or ::1, depending on the client's system. A system without IPv6 only has the first.
    """
    while True:
        with ExitStack() as undo:
            first = undo.enter_context(_listen(socket.AF_INET, HOST, port))
            found = [first]
            try:
                found.append(undo.enter_context(_listen(socket.AF_INET6, "::1", first.getsockname()[1])))
            except OSError as error:
                if error.errno == errno.EADDRINUSE and port == 0:
                    continue  # Try another free port.
                if error.errno == errno.EADDRINUSE:
                    raise _refused("[::1]", port, error) from error
            undo.pop_all()
            return found


def _listen(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    # asyncio only turns TCP_NODELAY on if the protocol is named. Without it each answer waits 40 ms for an
    # acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # On other systems this option would let another program take over the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as error:
        listener.close()
        if family == socket.AF_INET:
            raise _refused(host, port, error) from error
        raise
    return listener


def _refused(host: str, port: int, error: Exception) -> ConfigurationError:
    todo = " End the program that uses it, or use another port. Port 0 takes a free one."
    taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
    return ConfigurationError(
        f"The server cannot listen on {host}:{port}: {str(error).rstrip('.')}.{todo if taken else ''}"
    )


class Running:
    """The running server: its sockets, its thread with an event loop, and its database.

    `stop()` ends it.
    """

    def __init__(
        self,
        app: ASGIApp,
        listeners: Sequence[socket.socket],
        database: Database,
        connections: Connections,
        tape: Tape | None,
    ) -> None:
        self.port: int = listeners[0].getsockname()[1]
        self._listeners = listeners
        self._database = database
        self._connections, self._tape = connections, tape
        self._pid = os.getpid()
        config = uvicorn.Config(
            app,
            http=_Protocol,
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            server_header=False,
            timeout_keep_alive=KEPT,
        )
        self._server = _Server(config, connections)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="orq-local", daemon=True)
        self._thread.start()
        _running.add(self)
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.001)
        if not self._thread.is_alive():
            self.stop()
            raise RuntimeError("The local server did not start. Read the traceback above.")

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._server.serve(sockets=list(self._listeners))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the server's thread, from another thread, and return its result."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def stop(self) -> None:
        """Stop the thread and return within about two seconds, whatever clients do."""
        if self._pid != os.getpid():
            return
        _running.discard(self)
        if self._loop is not None:
            with suppress(RuntimeError):  # The event loop has already ended.
                self._loop.call_soon_threadsafe(self._server.stopping.set)
        self._thread.join(2)
        self._database.close()
        if self._tape is not None:
            self._tape.close()
        self._close()

    def leave(self) -> None:
        """Close the copies of sockets and files in a child process. The parent keeps its own.

        Otherwise clients could connect to a server that has ended, and would never see their connections close.
        """
        self._close()
        self._connections.leave()
        self._database.drop()
        if self._tape is not None:
            self._tape.drop()

    def _close(self) -> None:
        for listener in self._listeners:
            listener.close()


_running: weakref.WeakSet[Running] = weakref.WeakSet()
"""The running servers of this process."""


def _after_fork() -> None:
    for running in list(_running):
        running.leave()
    _running.clear()


if hasattr(os, "register_at_fork"):  # Windows has no fork.
    os.register_at_fork(after_in_child=_after_fork)


class _Server(uvicorn.Server):
    """uvicorn's server, with a fast stop whose duration does not depend on clients."""

    def __init__(self, config: uvicorn.Config, connections: Connections) -> None:
        super().__init__(config)
        self.stopping = asyncio.Event()
        self._connections = connections
        connections.server = self

    async def main_loop(self) -> None:
        """Run until `stopping` is set. The loop of uvicorn only updates the Date header."""
        ticking = asyncio.create_task(super().main_loop())
        await self.stopping.wait()
        ticking.cancel()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut streams, which may be long.

        Let other requests finish, and cut them after `GRACE` seconds.
        """
        for server in self.servers:
            server.close()
        self._connections.abort_streams(pages=True)
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await self._until_gone(GRACE)
        self._connections.abort()
        await self._until_gone(GRACE)

    async def _until_gone(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (self.server_state.connections or self.server_state.tasks) and time.monotonic() < end:  # noqa: ASYNC110
            await asyncio.sleep(0.002)  # uvicorn has no event for this.


class _Protocol(H11Protocol):
    """uvicorn's protocol, but with the logger `orq.local`.

    Applications can configure uvicorn's own loggers.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger = logger
        self.access_log = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start to serve a client."""
        super().connection_made(_Quiet(transport))  # type: ignore[arg-type]


class _Quiet:
    """A transport that drops writes after it was closed.

    asyncio would warn about each such write after the fifth.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

    def write(self, data: bytes) -> None:
        """Write unless the connection is closing."""
        if not self._transport.is_closing():
            self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)
