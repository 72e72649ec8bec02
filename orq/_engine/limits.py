"""Limits that hold wherever a call waits, and what became of the connection meanwhile.

httpcore reads a read timeout once per body, so a limit that moves (idle: until the next event; total: until a point in
time) cannot be told to it. Its network backends are public, though, and every wait passes through one: ours wrap the
stock ones and shorten each single wait to what is left. That needs no watchdog thread and no scope around the call.

`watching(watch)` makes a `Watch` current for the code that follows, in this thread or task.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

import httpcore


class Watch:
    """One request under way: when it must end, and how far it came."""

    __slots__ = ("deadline", "received", "reused", "sent")

    def __init__(self) -> None:
        self.deadline: float | None = None
        self.sent = self.received = self.reused = False


BODY = "orq_body"
"""The response extension under which our transports hand over the body itself."""

_PIECE = 65536
"""Bytes that are written at once: httpcore waits for each `send` anew, so a slow server could stretch a limit."""

_current: ContextVar[Watch | None] = ContextVar("orq_watch", default=None)
watching = _current.set
_closing_all: ContextVar[bool] = ContextVar("orq_closing_all", default=False)


@contextmanager
def closing_all() -> Generator[None]:
    """While this lasts, what is closed is closed though it be in use."""
    token = _closing_all.set(True)
    try:
        yield
    finally:
        _closing_all.reset(token)


def _left(timeout: float | None) -> float | None:
    watch = _current.get()
    if watch is None or watch.deadline is None:
        return timeout
    left = max(0.001, watch.deadline - time.monotonic())
    return left if timeout is None or left < timeout else timeout


class Use:
    """What one connection has served, and whether it is in use.

    A pool closes idle connections: expired ones, or one to make room. It looks, and closes a moment later; another
    thread may have begun to use the connection meanwhile (encode/httpcore#1110). Its request would be lost, or taken
    for one that a stale connection lost, and sent twice. So what is in use is closed by its user, or with the client; a
    pool's wish is kept until the user is done.
    """

    __slots__ = ("_lock", "_owner", "busy", "closed", "doomed")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: Watch | None = None
        self.busy = self.closed = self.doomed = False

    def writes(self) -> None:
        """Note that a request goes out; raises if the connection has just been closed."""
        watch = _current.get()
        with self._lock:
            if self.closed:
                raise httpcore.WriteError("the pool has closed this connection")
            self.busy = True
            if watch is not None:
                if self._owner is not watch:
                    watch.reused, self._owner = self._owner is not None, watch
                watch.sent = True

    def reads(self, data: bytes) -> bytes:
        if data and self._owner is not None:
            self._owner.received = True
        return data

    def waited(self) -> None:
        """Note that a wait is over: if this side has closed the connection meanwhile, it was not a stale one."""
        if self.closed and self._owner is not None:
            self._owner.reused = False

    def closes(self) -> bool:
        """Tell whether the connection is to be closed now."""
        with self._lock:
            if self.busy and self._owner is not _current.get() and not _closing_all.get():
                self.doomed = True
                return False
            self.closed = True
            return True


class LimitedStream(httpcore.NetworkStream):
    """A connection whose waits end when the current watch says so."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner, self.use = inner, Use()
        self._pid = os.getpid()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self.use.reads(self._inner.read(max_bytes, _left(timeout)))
        finally:
            self.use.waited()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.use.writes()
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _left(timeout))

    def close(self) -> None:
        if not self.use.closes():
            return
        connection = self._inner.get_extra_info("socket")
        if isinstance(connection, socket.socket) and os.getpid() == self._pid:  # not what a parent still reads from
            with suppress(OSError):  # to close it alone would not wake a thread that waits for it
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return LimitedStream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return False if info == "is_readable" and self.use.busy else self._inner.get_extra_info(info)


class LimitedBackend(httpcore.NetworkBackend):
    """Opens connections as httpcore does, and limits their waits."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        return LimitedStream(self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options))


class AsyncLimitedStream(httpcore.AsyncNetworkStream):
    """`LimitedStream`, awaited."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner, self.use = inner, Use()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self.use.reads(await self._inner.read(max_bytes, _left(timeout)))
        finally:
            self.use.waited()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.use.writes()
        await self._inner.write(buffer, _left(timeout))

    async def aclose(self) -> None:
        if self.use.closes():
            await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return AsyncLimitedStream(await self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return False if info == "is_readable" and self.use.busy else self._inner.get_extra_info(info)


class AsyncLimitedBackend(httpcore.AsyncNetworkBackend):
    """`LimitedBackend`, awaited; anyio serves asyncio and trio alike."""

    def __init__(self) -> None:
        self._inner: Any = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options)
        return AsyncLimitedStream(stream)
