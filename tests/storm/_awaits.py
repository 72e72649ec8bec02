"""Cancel work at every await, systematically.

It is cancelled at the 1st, 2nd, 3rd await and so on, until the work is done.

A task that runs the work is cancelled when it waits for the n-th time. `late` cancels it when what it waited for has
happened already, but the task has not yet been resumed: so it finds a connection that was made, or a lock that was
given, and nobody to take it. `twice` cancels again when it waits the next time, which is inside of the cleaning up.

After each, the next call in the same pool, which has one connection, must succeed at once, and nothing may be left.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Generator
from typing import Any

import anyio

from orq import AsyncOrqCore, RequestOptions, Timeout
from orq.errors import OrqError
from orq.funcs import conversations_retrieve

from ._handle import Handle
from ._plays import Play
from ._shared import CALLS
from ._tally import Tally, becomes, descriptors
from ._tasks import on_loop

MOST = 60
"""No work here waits so often; a fault of this file ends there."""

SETTINGS: dict[str, Any] = {
    "timeout": Timeout(connect=5.0, read=5.0, write=5.0, pool=2.0),
    "retries": None,
    "max_connections": 1,
}


class Stepped:
    """An awaitable that runs a coroutine, and calls `cancel` when it waits for the n-th time."""

    def __init__(self, work: Any, at: range, cancel: Callable[[], object], late: bool) -> None:
        self._work, self._at, self._cancel, self._late = work, at, cancel, late
        self.steps = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        value: Any = None
        error: BaseException | None = None
        while True:
            try:
                waited = self._work.send(value) if error is None else self._work.throw(error)
            except StopIteration as done:
                return done.value
            self.steps += 1
            if self.steps in self._at:
                if self._late and hasattr(waited, "add_done_callback"):  # this callback runs before that of the task
                    waited.add_done_callback(lambda _: self._cancel())
                else:
                    self._cancel()
            value, error = None, None
            try:
                value = yield waited
            except BaseException as thrown:
                error = thrown


async def call(core: AsyncOrqCore, fault: str) -> None:
    play = Play("get.a.1", "json", pause=0.001)
    (await CALLS["get"](core, play, RequestOptions(headers=play.headers()))).unwrap()


async def opened(core: AsyncOrqCore, verb: str, fault: str = "") -> Any:
    play = Play(f"{verb}.a.1", "bytes" if verb == "download" else "events", "chunked", 2, 0.001, fault)
    return (await CALLS[verb](core, play, RequestOptions(headers=play.headers()))).unwrap()


async def read(core: AsyncOrqCore, verb: str) -> None:
    async with await opened(core, verb) as body:
        async for _ in body.iter_bytes() if verb == "download" else body:
            pass


async def leave(core: AsyncOrqCore, verb: str) -> None:
    async with await opened(core, verb, "endless") as body:
        async for _ in body.iter_bytes() if verb == "download" else body:
            break


async def close(core: AsyncOrqCore, verb: str) -> None:
    await (await opened(core, verb, "endless")).aclose()


WORK: list[tuple[Callable[..., Awaitable[None]], str]] = [
    (call, "get"),
    (read, "stream"),
    (read, "download"),
    (leave, "stream"),
    (leave, "download"),
    (close, "stream"),
]


class Awaits:
    """All the cases on one backend."""

    def __init__(self, backend: str, tally: Tally, server: Handle) -> None:
        self.native, self.tally, self.server = backend != "trio", tally, server

    async def all(self) -> None:
        for work, verb in WORK:
            for reused in (False, True):
                for late, twice in [(False, False), (False, True), (True, False), (True, True)]:
                    if self.native or not (late or twice):
                        await self.every(work, verb, reused, late, twice)

    async def every(self, work: Any, verb: str, reused: bool, late: bool, twice: bool) -> None:
        """Cancel the same work at its 1st, 2nd, ... wait, until it ends before."""
        words = ["reused" if reused else "fresh", *["late"] * late, *["twice"] * twice]
        name = f"{work.__name__} {verb} ({', '.join(words)})"
        for n in range(1, MOST):
            self.tally.beat("awaits", f"{name} at {n}")
            if not await self.one(name, lambda core: work(core, verb), n, reused, late, twice):
                break
        else:
            self.tally.find("it never ended", name)
        self.tally.beat("awaits")

    async def one(self, name: str, work: Any, n: int, reused: bool, late: bool, twice: bool) -> bool:
        """Cancel at the n-th wait; tells whether it waited so often."""
        place = f"{name}, at wait {n}"
        core = AsyncOrqCore("k", server_url=self.server.url, **SETTINGS)
        try:
            if reused:
                await self.next_call(core, f"{place}: before")
            at = range(n, n + 1 + twice)
            steps, ended = await (self.cancelled if self.native else self.scoped)(work(core), at, late)
            self.tally.count("cancelled")
            if steps >= n and ended:
                self.tally.find(f"a cancelled task ended otherwise: {ended}", place)
            await self.next_call(core, place)
            if (count := self.server.wait_closed(1, 0)) > 1 and (count := await self.count_open(1)) > 1:
                self.tally.find("sockets beyond max_connections", f"{place}: {count}")
        finally:
            await core.aclose()
        if count := await self.count_open(0):
            self.tally.find("sockets left after aclose()", f"{place}: {count}")
            gc.collect()
        return steps >= n

    async def cancelled(self, work: Any, at: range, late: bool) -> tuple[int, str]:
        """Run it in a task that is cancelled; return how often it waited, and how it ended if not by that."""
        stepped = Stepped(work, at, lambda: task.cancel(), late)

        async def run() -> None:
            await stepped

        task = asyncio.ensure_future(run())
        await asyncio.wait([task])
        error = None if task.cancelled() else task.exception()
        return stepped.steps, "" if task.cancelled() else type(error).__name__ if error else "in success"

    async def scoped(self, work: Any, at: range, late: bool) -> tuple[int, str]:
        """Run it in a scope that is cancelled; a scope may also end in success, if it was past its last checkpoint."""
        with anyio.CancelScope() as scope:
            stepped = Stepped(work, at, scope.cancel, late)
            try:
                await stepped
            except OrqError as error:
                return stepped.steps, type(error).__name__
        return stepped.steps, ""

    async def next_call(self, core: AsyncOrqCore, place: str) -> None:
        play = Play("get.a.2", "json")
        begun = time.monotonic()
        result = await conversations_retrieve(
            core, {"conversation_id": play.id}, options=RequestOptions(headers=play.headers())
        )
        if not result.ok:
            self.tally.find("the next call fails", f"{place}: {result.error!r}")
        elif result.value.id != play.id:
            self.tally.find("crossing: an answer to another request", f"{place}: {result.value.id}")
        elif time.monotonic() - begun > 1.8:  # of 2.0 for the pool
            self.tally.find("the next call has to wait", f"{place}: {time.monotonic() - begun:.2f} s")

    async def count_open(self, most: int) -> int:
        """Wait until the server sees no more than so many connections; return how many it sees."""
        for _ in range(1500):
            if (count := self.server.wait_closed(most, 0)) <= most:
                break
            await anyio.sleep(0.002)
        return count


async def main(backend: str, tally: Tally) -> None:
    native = backend != "trio"
    if native:
        tally.listen_to_loop(asyncio.get_running_loop())
    with Handle() as server:
        before, tasks_before = descriptors(), asyncio.all_tasks() if native else set()
        await Awaits(backend, tally, server).all()
        gc.collect()
        await anyio.sleep(0.05)
        if not becomes(lambda: descriptors() <= before):
            tally.find("sockets left: descriptors", f"{descriptors()}, {before} before")
        if native and (left := asyncio.all_tasks() - tasks_before):
            tally.find("tasks left", str(left))


def run(backend: str, tally: Tally) -> None:
    """Cancel at every await, on asyncio, uvloop or trio."""
    on_loop(backend, main, backend, tally)
    gc.collect()
