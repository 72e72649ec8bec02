"""How async connections wait: one way for asyncio's own loops, and anyio's for all others.

For a socket the first takes a fifth of the time of the second with its cancel scopes, and each event waits once.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import anyio
import anyio.lowlevel

from .loops import running_trio

T = TypeVar("T")


class Waiter(Protocol):
    """Waits for one socket. All methods belong to the loop that the waiter was made in."""

    async def readable(self, sock: socket.socket, seconds: float | None) -> None:
        """Wait until there is something to read; raises `TimeoutError` after `seconds`."""

    async def writable(self, sock: socket.socket, seconds: float | None) -> None:
        """Wait until something can be written; raises `TimeoutError` after `seconds`."""

    async def checkpoint(self) -> None:
        """Let other tasks run, and a cancellation take effect."""

    def closing(self, sock: socket.socket) -> None:
        """Wake the task that waits, as the socket is about to be closed."""


class AsyncioWaiter:
    """Waits by `add_reader` and `add_writer`, which every loop but Windows' default one has."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: tuple[asyncio.Future[None], Any, int] | None = None

    async def readable(self, sock: socket.socket, seconds: float | None) -> None:
        await self._wait(sock, self._loop.add_reader, self._loop.remove_reader, seconds)

    async def writable(self, sock: socket.socket, seconds: float | None) -> None:
        await self._wait(sock, self._loop.add_writer, self._loop.remove_writer, seconds)

    async def _wait(self, sock: socket.socket, add: Any, remove: Any, seconds: float | None) -> None:
        future: asyncio.Future[None] = self._loop.create_future()
        self._waiting = waiting = (future, remove, sock.fileno())
        add(waiting[2], _wake, future)
        timer = None if seconds is None else self._loop.call_later(max(0.0, seconds), _expire, future)
        try:
            await future
        finally:
            if timer is not None:
                timer.cancel()
            if self._waiting is waiting:  # else the socket is closed, and its number may be another's
                self._waiting = None
                remove(waiting[2])

    async def checkpoint(self) -> None:
        await asyncio.sleep(0)

    def closing(self, sock: socket.socket) -> None:
        if self._waiting is not None:
            (future, remove, descriptor), self._waiting = self._waiting, None
            remove(descriptor)
            _wake(future)


class AnyioWaiter:
    """Waits as anyio does: for trio, and for the loops that have no `add_reader`."""

    async def readable(self, sock: socket.socket, seconds: float | None) -> None:
        with anyio.fail_after(seconds):
            await anyio.wait_readable(sock)

    async def writable(self, sock: socket.socket, seconds: float | None) -> None:
        with anyio.fail_after(seconds):
            await anyio.wait_writable(sock)

    async def checkpoint(self) -> None:
        await anyio.lowlevel.checkpoint()

    def closing(self, sock: socket.socket) -> None:
        anyio.notify_closing(sock)


class Alarm(Protocol):
    """What a task waits for, until another one sets it."""

    def set(self) -> None:
        """Wake the task. In the loop's own thread only; twice is fine."""

    async def wait(self, seconds: float | None) -> None:
        """Wait until it is set; raises `TimeoutError` after `seconds`."""


class AsyncioAlarm:
    """A future. Its limit sets an exception, and cancels nothing: see `within`."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._future = loop, loop.create_future()

    def set(self) -> None:
        _wake(self._future)

    async def wait(self, seconds: float | None) -> None:
        timer = None if seconds is None else self._loop.call_later(max(0.0, seconds), _expire, self._future)
        try:
            await self._future
        finally:
            if timer is not None:
                timer.cancel()


class AnyioAlarm:
    """An event of anyio's."""

    def __init__(self) -> None:
        self._event = anyio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, seconds: float | None) -> None:
        with anyio.fail_after(seconds):
            await self._event.wait()


def alarm() -> Alarm:
    """Return an alarm for the running loop."""
    loop = running_asyncio()
    return AnyioAlarm() if loop is None else AsyncioAlarm(loop)


async def within(seconds: float | None, work: Coroutine[Any, Any, T]) -> T:
    """Await something; raises `TimeoutError` after `seconds`.

    On Python 3.10 asyncio cannot tell a limit that cancels a task from its owner's `cancel()` in the same round of the
    loop, and the second is lost. So what cancels by itself runs in a task of its own, which nobody else cancels.
    """
    loop = running_asyncio()
    if loop is None:
        with anyio.fail_after(seconds):
            return await work
    task = loop.create_task(work)
    task.add_done_callback(_look)
    try:
        done, _ = await asyncio.wait([task], timeout=seconds)
    finally:
        task.cancel()
    if not done:
        raise TimeoutError("timed out")
    return task.result()


def _look(task: asyncio.Task[Any]) -> None:
    """Take its exception, which nobody may ask for any more: asyncio would report it as lost."""
    if not task.cancelled():
        task.exception()


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def _expire(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError("timed out"))


def running_asyncio() -> asyncio.AbstractEventLoop | None:
    """Return asyncio's running loop; None under trio, which may itself be asyncio's guest."""
    if running_trio() is not None:
        return None
    with contextlib.suppress(RuntimeError):
        return asyncio.get_running_loop()
    return None


def waiter() -> Waiter:
    """Return a way to wait under the running loop."""
    loop = running_asyncio()
    if loop is None or isinstance(loop, getattr(asyncio, "ProactorEventLoop", ())):
        return AnyioWaiter()
    return AsyncioWaiter(loop)


def from_any_thread() -> Callable[[Callable[[], Any]], None]:
    """Return a function that lets the running loop call another one soon. It takes no lock, and works in any thread.

    It raises `RuntimeError` (under trio `trio.RunFinishedError`, which is one) when the loop has ended.
    """
    loop = running_asyncio()
    if loop is not None:
        soon = loop.call_soon_threadsafe
        return lambda function: (soon(function), None)[1]
    call: Callable[[Callable[[], Any]], None] = running_trio().current_trio_token().run_sync_soon
    return call
