"""The stress test of tasks: 200 of them on asyncio, uvloop or trio, cancelled at any time.

A cancelled action ends in its own cancellation and in nothing else. The results of the others, and leaks, are checked
as in `_threads.py`.
"""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio

from orq import AsyncOrqCore
from orq.errors import OrqError, StreamError

from ._cancelling import ways
from ._handle import Handle
from ._plays import Play, content, texts
from ._shared import CALLS, SETTINGS, SIZES, Slot, Turn, text_of, warming, whole_lines
from ._tally import Tally, becomes, descriptors
from ._threads import WAKES, Left

TASKS = 200
THINKS = 1.2
"""Seconds between two actions of a task, at most. Without a pause the loop is so busy that limits run out."""


async def call(turn: Turn) -> None:
    turn.answered((await turn.call()).unwrap())


async def read(turn: Turn) -> None:
    """Read a stream or a download to its end."""
    async with (await turn.call()).unwrap() as opened:
        if turn.verb == "download":
            got: Any = await opened.read()
        else:
            got = [text async for event in opened for text in text_of(event)]
    turn.tally.compare(turn.play, got, content(turn.play) if turn.verb == "download" else texts(turn.play), whole=True)
    turn.tally.succeeded(turn.play)


async def some(turn: Turn, opened: Any) -> None:
    """Read a little of a stream or a download."""
    most = turn.rng.randint(0, 3)
    got: list[Any] = []
    if most:
        async for one in opened.iter_bytes() if turn.verb == "download" else opened:
            got += [one] if turn.verb == "download" else text_of(one)
            if len(got) >= most:
                break
    if turn.verb == "download":
        turn.tally.compare(turn.play, whole_lines(got), content(turn.play), whole=False)
    else:
        turn.tally.compare(turn.play, got, texts(turn.play), whole=False)
    turn.tally.count("left")


async def leave(turn: Turn) -> None:
    """Leave it by the end of an `async with`, or by `aclose()`."""
    opened = (await turn.call()).unwrap()
    if turn.rng.random() < 0.5:
        async with opened:
            await some(turn, opened)
    else:
        try:
            await some(turn, opened)
        finally:
            await opened.aclose()
            await opened.aclose()


async def drop(turn: Turn) -> None:
    """Leave it to the garbage collector, in a reference cycle."""
    opened = (await turn.call()).unwrap()
    try:
        if turn.verb == "stream":
            await some(turn, opened)
        raise Left
    except (Left, OrqError) as error:
        kept = error
    assert kept is not None
    if turn.rng.random() < 0.3:
        gc.collect()


async def close_from_aside(turn: Turn) -> None:
    """Another task closes it while it is read."""
    opened = (await turn.call()).unwrap()
    closed: list[float] = []

    async def close() -> None:
        await anyio.sleep(turn.rng.choice((0, 0, 0.001, 0.005, 0.02)))
        turn.disturbed = True
        await opened.aclose()
        closed.append(time.monotonic())

    async def reader() -> None:
        try:
            if turn.verb == "download":
                turn.tally.compare(turn.play, await opened.read(), content(turn.play), whole=True)
            else:
                got = [text async for event in opened for text in text_of(event)]
                turn.tally.compare(turn.play, got, texts(turn.play), whole=True)
        except OrqError as error:
            turn.failed(error)
        ended.append(time.monotonic())

    ended: list[float] = []
    async with anyio.create_task_group() as group:
        group.start_soon(close)
        await reader()
    if ended and ended[0] - closed[0] > WAKES:
        turn.tally.find("a reader slept on after aclose()", f"{turn.play}: {ended[0] - closed[0]:.1f} s")


async def read_by_two(turn: Turn) -> None:
    """Two tasks read one stream: each event goes to one of them, or one of them is refused."""
    stream = (await turn.call()).unwrap()
    got: list[list[str]] = [[], []]
    errors: list[OrqError] = []

    async def work(mine: list[str]) -> None:
        try:
            async for event in stream:
                mine += text_of(event)
        except OrqError as error:
            errors.append(error)

    async with stream, anyio.create_task_group() as group:
        group.start_soon(work, got[0])
        group.start_soon(work, got[1])
    broken = [error for error in errors if type(error) is not StreamError]
    if turn.play.fine and turn.slot.name == turn.name:
        if broken:
            turn.tally.find(f"two readers: {type(broken[0]).__name__} of a whole stream", f"{turn.play}: {errors!r}")
        else:
            turn.tally.compare(turn.play, sorted(got[0] + got[1]), texts(turn.play), whole=True)
    turn.tally.count("read by two")


async def core_closes(tally: Tally, slot: Slot, server: Handle) -> None:
    """Close a core while calls run, and put a new one in its place."""
    name, core = slot.take()
    await core.aclose()
    tally.closed[name] = server.mark()
    tally.count("cores closed")


ACTIONS: list[tuple[float, str, Callable[[Turn], Awaitable[None]], tuple[str, ...]]] = [
    (8, "call", call, ("get", "get", "create", "delete")),
    (0.3, "call", call, ("upload",)),
    (4, "read", read, ("stream", "download")),
    (4, "leave", leave, ("stream", "download")),
    (1, "drop", drop, ("stream", "download")),
    (2, "close from aside", close_from_aside, ("stream", "download")),
    (1, "read by two", read_by_two, ("stream",)),
]


class Storm:
    """One storm: what its tasks share."""

    def __init__(self, backend: str, seed: int, seconds: float, tally: Tally, server: Handle, skip: set[str]) -> None:
        self.seed, self.tally, self.server, self.skip = seed, tally, server, skip
        self.until = time.monotonic() + seconds
        self.ways = [way for way in ways(backend) if way.__name__ not in skip]
        self.actions = [action for action in ACTIONS if action[1] not in skip]

        def make(size: int) -> AsyncOrqCore:
            return AsyncOrqCore("k", server_url=server.url, max_connections=size, **SETTINGS)

        self.slots = [Slot(make, size) for size in SIZES]

    async def work(self, number: int) -> None:
        rng, tally, me = random.Random(f"{self.seed}-{number}"), self.tally, f"task {number}"
        slot = self.slots[0 if number % 20 == 0 else 1 if number % 10 == 1 else 2]
        while time.monotonic() < self.until:
            await anyio.sleep(min(rng.uniform(0, THINKS), max(0, self.until - time.monotonic())))
            if rng.random() < 0.001 and "close core" not in self.skip:
                tally.beat(me, "closing a core")
                await core_closes(tally, slot, self.server)
                continue
            _, name, act, verbs = rng.choices(self.actions, [weight for weight, *_ in self.actions])[0]
            limited = name in ("call", "read") and rng.random() < 0.25
            aside = name == "close from aside"
            leaves = aside or name in ("leave", "drop")
            turn = Turn(tally, slot, rng, rng.choice(verbs), limited=limited, leaves=leaves, waits=aside)
            way = rng.choice(self.ways)
            tally.count(name)
            tally.beat(me, f"{name} {way.__name__}: {turn.play}")
            try:
                await way(turn, lambda turn=turn, act=act: self.judged(turn, act))
            except Exception as error:
                tally.find(f"foreign exception: {type(error).__name__}", f"{way.__name__} {turn.play}: {error!r}")
        tally.beat(me)

    async def judged(self, turn: Turn, act: Callable[[Turn], Awaitable[None]]) -> None:
        try:
            await act(turn)
        except Exception as error:
            turn.failed(error)

    async def run(self) -> None:
        async with anyio.create_task_group() as collecting:
            collecting.start_soon(self.collect)
            async with anyio.create_task_group() as group:
                for number in range(TASKS):
                    group.start_soon(self.work, number)
            collecting.cancel_scope.cancel()
        gc.collect()
        await anyio.sleep(0.05)
        for slot in self.slots:
            await self.all_at_once(slot)
            self.tally.beat("main", "closing")
            await slot.current[1].aclose()
            self.tally.beat("main")

    async def collect(self) -> None:
        """Collect garbage now and then: where all wait for a connection that garbage holds, nothing else would."""
        while True:
            await anyio.sleep(0.3)
            gc.collect()

    async def all_at_once(self, slot: Slot) -> None:
        """Make as many calls at once as the core has connections: the server answers once it has them all."""

        async def one(number: int) -> None:
            play = Play(f"barrier.{slot.name}.0-{number}", "json", count=slot.size, fault="barrier")
            turn = Turn(self.tally, slot, random.Random(0), "create")
            turn.play, turn.options = play, type(turn.options)(headers=play.headers())
            self.tally.beat(f"last {number}", str(play))
            try:
                (await turn.call()).unwrap()
                here.append(number)
            except OrqError as error:
                errors.append(error)
            self.tally.beat(f"last {number}")

        here: list[int] = []
        errors: list[OrqError] = []
        async with anyio.create_task_group() as group:
            for number in range(slot.size):
                group.start_soon(one, number)
        if len(here) < slot.size:
            self.tally.find("slots lost", f"{len(here)} of {slot.size} calls at once: {errors[:2]!r}")


async def main(backend: str, seed: int, seconds: float, tally: Tally, skip: set[str]) -> None:
    """Run the storm in the running loop, and see what it leaves."""
    native = backend != "trio"
    if native:
        tally.listen_to_loop(asyncio.get_running_loop())
    with Handle() as server:
        tally.server = server
        async with AsyncOrqCore("k", server_url=server.url) as core:
            for verb, call_of in CALLS.items():
                await call_of(core, *warming(verb))
        gc.collect()
        gc.freeze()  # the collector then skips older objects, most of them from imports
        before, threads_before = descriptors(), set(threading.enumerate())
        tasks_before = asyncio.all_tasks() if native else set()
        await Storm(backend, seed, seconds, tally, server, skip).run()
        await anyio.sleep(0.1)  # asyncio closes a socket in the round after
        gc.collect()
        await anyio.sleep(0.05)
        if open_ones := server.wait_closed():
            tally.find("sockets left: connections that the server sees open", str(open_ones))
        if not becomes(lambda: descriptors() <= before):
            tally.find("sockets left: descriptors", f"{descriptors()}, {before} before")
        if not becomes(lambda: set(threading.enumerate()) <= threads_before):
            tally.find("threads left", str(threading.enumerate()))
        if native and (left := asyncio.all_tasks() - tasks_before):
            tally.find("tasks left", str(left))
        tally.settle()


def run(backend: str, seed: int, seconds: float, tally: Tally, skip: set[str]) -> None:
    """Run the storm on asyncio, uvloop or trio."""
    gc.set_threshold(300, 5, 5)
    on_loop(backend, main, backend, seed, seconds, tally, skip)
    gc.collect()


def on_loop(backend: str, function: Callable[..., Awaitable[None]], *args: Any) -> None:
    """Run on a backend: uvloop is asyncio with another loop."""
    options: dict[str, Any] = {"use_uvloop": True} if backend == "uvloop" else {}
    anyio.run(function, *args, backend="trio" if backend == "trio" else "asyncio", backend_options=options)
