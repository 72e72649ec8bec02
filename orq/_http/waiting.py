"""Wait for async sockets: by callbacks of asyncio's loops, else by anyio.

anyio is used under trio and on Windows' default loop, which has no `add_reader`. For a socket, the callbacks take a
fifth of the time of anyio with its cancel scopes, and each event needs a wait.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import socket
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar

import anyio
import anyio.lowlevel

from .._clock import monotonic
from .loops import running_trio
from .timer import Timer

T = TypeVar("T")


class Waiter(Protocol):
    """Waits for one socket, in the loop in which it was made. `until` is a monotonic time."""

    def receive(self, size: int, until: float | None) -> Awaitable[bytes]:
        """Return bytes as soon as some arrive; raises `TimeoutError` after `until`."""
        ...

    async def writable(self, until: float | None) -> None:
        """Wait until bytes can be written; raises `TimeoutError` after `until`."""

    def rest(self) -> None:
        """Let the loop forget the socket until the next `receive`, so that it keeps nothing alive."""

    def closing(self) -> None:
        """Wake the waiting task, as the socket is about to be closed."""


class AsyncioWaiter(Timer):
    """Waits with `add_reader` and `add_writer`, which all loops but Windows' default one have.

    The loop watches the socket from the first `receive` to `rest`, and its callback reads. That saves three system
    calls for each event of a stream. If bytes arrive while no task waits, they stay in the socket, and the loop stops
    watching.
    """

    def __init__(self, sock: socket.socket, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop, None)
        self._sock = sock
        self._descriptor = sock.fileno()
        self._size = 0
        self._future: asyncio.Future[bytes] | None = None
        self._watched = False
        self._lasting = isinstance(loop, asyncio.SelectorEventLoop)
        """Whether the loop continues to watch. uvloop stops at a reset, even if there are bytes to read before it."""

    def receive(self, size: int, until: float | None) -> Awaitable[bytes]:
        self._size, self._future = size, self.loop.create_future()
        self.limit_until(math.inf if until is None else until)
        if not self._watched:
            self.loop.add_reader(self._descriptor, self._readable)
            self._watched = True
        return self._future

    def _readable(self) -> None:
        future = self._future
        if future is None or future.done():
            self.rest()
            return
        try:
            data = self._sock.recv(self._size)
        except (BlockingIOError, InterruptedError):
            return
        except Exception as error:  # noqa: BLE001 - the waiting task handles it
            future.set_exception(error)
        else:
            future.set_result(data)
        self._future = None
        if not self._lasting:
            self.rest()

    async def writable(self, until: float | None) -> None:
        self.rest()  # else bytes that arrive meanwhile would end this wait
        self._future = future = self.loop.create_future()
        self.limit_until(math.inf if until is None else until)
        self.loop.add_writer(self._descriptor, _wake, future)
        try:
            await future
        finally:
            if self._future is future:  # else the socket is closed, and its number may belong to another
                self._future = None
                self.loop.remove_writer(self._descriptor)

    def rest(self) -> None:
        if self._watched:
            self._watched = False
            with contextlib.suppress(RuntimeError):  # the loop may have ended
                self.loop.remove_reader(self._descriptor)

    def closing(self) -> None:
        future, self._future = self._future, None
        self.stop()
        self.rest()
        if future is not None:
            self.loop.remove_writer(self._descriptor)
            _wake(future)

    def end_wait(self) -> bool:
        if self._future is None or self._future.done():
            return False
        self._future.set_exception(TimeoutError("The wait timed out."))
        return True


class AnyioWaiter:
    """Waits with anyio: for trio, and for loops that have no `add_reader`."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    async def receive(self, size: int, until: float | None) -> bytes:
        waited = False
        while True:
            try:
                data = self._sock.recv(size)
            except (BlockingIOError, InterruptedError):
                with anyio.fail_after(_left(until)):
                    await anyio.wait_readable(self._sock)
                waited = True
            else:
                if not waited:  # a fast server must not keep other tasks from running
                    await anyio.lowlevel.checkpoint()
                return data

    async def writable(self, until: float | None) -> None:
        with anyio.fail_after(_left(until)):
            await anyio.wait_writable(self._sock)

    def rest(self) -> None: ...

    def closing(self) -> None:
        anyio.notify_closing(self._sock)


def _left(until: float | None) -> float | None:
    return None if until is None else until - monotonic()


class WakeEvent(Protocol):
    """An event that a task waits for, and another one sets."""

    def set(self) -> None:
        """Wake the task. Only for the loop's own thread; a second call does nothing."""

    async def wait(self, seconds: float | None) -> None:
        """Wait until it is set; raises `TimeoutError` after `seconds`."""


class AsyncioEvent:
    """Uses a future. Its timeout sets an exception and cancels nothing; see `within`."""

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


class AnyioEvent:
    """Uses an event of anyio."""

    def __init__(self) -> None:
        self._event = anyio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, seconds: float | None) -> None:
        with anyio.fail_after(seconds):
            await self._event.wait()


def wake_event() -> WakeEvent:
    """Return an event for the running loop."""
    loop = running_asyncio()
    return AnyioEvent() if loop is None else AsyncioEvent(loop)


async def within(seconds: float | None, work: Coroutine[Any, Any, T]) -> T:
    """Await a coroutine; raises `TimeoutError` after `seconds`.

    On Python 3.10 asyncio cannot tell a timeout that cancels a task from a `cancel()` of the task's owner in the same
    round of the loop, and the owner's would be lost. So work that cancels itself runs in a task of its own, which no
    other code cancels.
    """
    loop = running_asyncio()
    if loop is None:
        with anyio.fail_after(seconds):
            return await work
    task = loop.create_task(work)
    task.add_done_callback(_read_exception)
    try:
        done, _ = await asyncio.wait([task], timeout=seconds)
    finally:
        task.cancel()
    if not done:
        raise TimeoutError("The wait timed out.")
    return task.result()


def _read_exception(task: asyncio.Task[Any]) -> None:
    """Read the exception of a task, since asyncio would report it as never retrieved."""
    if not task.cancelled():
        task.exception()


def _wake(future: asyncio.Future[Any]) -> None:
    if not future.done():
        future.set_result(b"")


def _expire(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError("The wait timed out."))


def running_asyncio() -> asyncio.AbstractEventLoop | None:
    """Return asyncio's running loop; None under trio, which may run as a guest of asyncio."""
    if running_trio() is not None:
        return None
    with contextlib.suppress(RuntimeError):
        return asyncio.get_running_loop()
    return None


def waiter(sock: socket.socket) -> Waiter:
    """Return a waiter for a socket under the running loop."""
    loop = running_asyncio()
    if loop is None or isinstance(loop, getattr(asyncio, "ProactorEventLoop", ())):
        return AnyioWaiter(sock)
    return AsyncioWaiter(sock, loop)


def from_any_thread() -> Callable[[Callable[[], Any]], None]:
    """Return a function that calls another one soon in the running loop, from any thread.

    It takes no lock. It raises `RuntimeError` (under trio its subclass `trio.RunFinishedError`) if the loop has ended.
    """
    loop = running_asyncio()
    if loop is not None:
        soon = loop.call_soon_threadsafe
        return lambda function: (soon(function), None)[1]
    call: Callable[[Callable[[], Any]], None] = running_trio().current_trio_token().run_sync_soon
    return call
