"""The stress test of threads: 32 of them on three cores.

They leave calls, streams and downloads in every way.

Every action ends in an answer, in an `OrqError`, or in nothing if it leaves a stream. Each answer is compared with the
data that the server sent. Leaks are counted afterwards.
"""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from orq import OrqCore
from orq.errors import OrqError, StreamError

from ._handle import Handle
from ._plays import Play, content, texts
from ._shared import CALLS, SETTINGS, SIZES, Slot, Turn, text_of, warming, whole_lines
from ._tally import Tally, becomes, descriptors

THREADS = 32
WAKES = 3.0
"""Seconds in which a reader must notice that its stream was closed. Its limits are longer."""


class Left(Exception):
    """The reader of a stream was interrupted, and keeps the exception."""


def call(turn: Turn) -> None:
    turn.answered(turn.call().unwrap())


def read(turn: Turn) -> None:
    """Read a stream or a download to its end."""
    opened = turn.call().unwrap()
    with opened:
        if turn.verb == "download":
            got: Any = opened.read()
            due: Any = content(turn.play)
        else:
            got, due = [text for event in opened for text in text_of(event)], texts(turn.play)
    turn.tally.compare(turn.play, got, due, whole=True)
    turn.tally.succeeded(turn.play)


def some(turn: Turn, opened: Any) -> None:
    """Read a little of a stream or a download."""
    most = turn.rng.randint(0, 3)
    got: list[Any] = []
    if most:
        for one in opened.iter_bytes() if turn.verb == "download" else opened:
            got += [one] if turn.verb == "download" else text_of(one)
            if len(got) >= most:
                break  # its generator is dropped here
    if turn.verb == "download":
        turn.tally.compare(turn.play, whole_lines(got), content(turn.play), whole=False)
    else:
        turn.tally.compare(turn.play, got, texts(turn.play), whole=False)
    turn.tally.count("left")


def leave(turn: Turn) -> None:
    """Leave it by the end of a `with`, or by `close()`."""
    opened = turn.call().unwrap()
    if turn.rng.random() < 0.5:
        with opened:
            some(turn, opened)
    else:
        try:
            some(turn, opened)
        finally:
            opened.close()
            opened.close()


def drop(turn: Turn) -> None:
    """Leave it to the garbage collector, in a reference cycle."""
    opened = turn.call().unwrap()
    try:
        some(turn, opened)
        raise Left
    except (Left, OrqError) as error:
        kept = error  # a reference cycle of the error and this frame
    assert kept is not None
    if turn.rng.random() < 0.3:
        gc.collect()


def close_from_aside(turn: Turn) -> None:
    """Another thread closes it while it is read: the reader wakes at once, and is not told that this is the end."""
    opened = turn.call().unwrap()
    closed: list[float] = []

    def close() -> None:
        time.sleep(turn.rng.choice((0, 0, 0.001, 0.005, 0.02)))
        turn.disturbed = True
        opened.close()
        closed.append(time.monotonic())

    closer = threading.Thread(target=close)
    closer.start()
    try:
        if turn.verb == "download":
            turn.tally.compare(turn.play, opened.read(), content(turn.play), whole=True)
        else:
            got = [text for event in opened for text in text_of(event)]
            turn.tally.compare(turn.play, got, texts(turn.play), whole=True)
    finally:
        ended = time.monotonic()
        closer.join()
        if ended - closed[0] > WAKES:
            turn.tally.find("a reader slept on after close()", f"{turn.play}: {ended - closed[0]:.1f} s")


def read_by_two(turn: Turn) -> None:
    """Two threads read one stream: each event goes to one of them, or one of them is refused."""
    stream = turn.call().unwrap()
    got: list[list[str]] = [[], []]
    errors: list[BaseException] = []

    def work(mine: list[str]) -> None:
        try:
            for event in stream:
                mine += text_of(event)
        except BaseException as error:
            errors.append(error)

    other = threading.Thread(target=work, args=(got[1],))
    with stream:
        other.start()
        work(got[0])
        other.join()
    if any(not isinstance(error, OrqError) for error in errors):
        turn.tally.find("two readers: foreign exception", f"{turn.play}: {errors!r}")
    # A plain `StreamError` says that the stream is being read, or was read.
    broken = [error for error in errors if type(error) is not StreamError]
    if broken and turn.play.fine and not turn.limited and turn.slot.name == turn.name:
        turn.tally.find(f"two readers: {type(broken[0]).__name__} of a whole stream", f"{turn.play}: {errors!r}")
    elif not broken and turn.play.fine and turn.slot.name == turn.name:
        turn.tally.compare(turn.play, sorted(got[0] + got[1]), texts(turn.play), whole=True)
    turn.tally.count("read by two")


def core_closes(tally: Tally, slot: Slot, server: Handle) -> None:
    """Close a core while calls run, and put a new one in its place."""
    name, core = slot.take()
    core.close()
    tally.closed[name] = server.mark()
    tally.count("cores closed")


ACTIONS: list[tuple[float, str, Callable[[Turn], None], tuple[str, ...]]] = [
    (8, "call", call, ("get", "get", "create", "delete")),
    (0.3, "call", call, ("upload",)),
    (4, "read", read, ("stream", "download")),
    (4, "leave", leave, ("stream", "download")),
    (2, "drop", drop, ("stream", "download")),
    (2, "close from aside", close_from_aside, ("stream", "download")),
    (1, "read by two", read_by_two, ("stream",)),
]
"""Weight, name, what is done, and with what."""


def work(number: int, seed: int, until: float, slots: list[Slot], tally: Tally, server: Handle, skip: set[str]) -> None:
    rng = random.Random(f"{seed}-{number}")
    me = f"thread {number}"
    actions = [action for action in ACTIONS if action[1] not in skip]
    slot = slots[{0: 0, 1: 1}.get(number % 6, 2)]
    while time.monotonic() < until:
        if rng.random() < 0.004 and "close core" not in skip:
            tally.beat(me, "closing a core")
            core_closes(tally, slot, server)
            continue
        _, name, act, verbs = rng.choices(actions, [weight for weight, *_ in actions])[0]
        limited = name in ("call", "read") and rng.random() < 0.25
        aside = name == "close from aside"
        leaves = aside or name in ("leave", "drop")
        turn = Turn(tally, slot, rng, rng.choice(verbs), limited=limited, leaves=leaves, waits=aside)
        tally.count(name)
        tally.beat(me, f"{name}: {turn.play}")
        try:
            act(turn)
        except Exception as error:
            turn.failed(error)
    tally.beat(me)


def collect(over: threading.Event) -> None:
    """Collect garbage now and then: where all wait for a connection that garbage holds, nothing else would."""
    while not over.wait(0.3):
        gc.collect()
    gc.collect()


def storm(seed: int, seconds: float, tally: Tally, skip: set[str]) -> None:
    """Run the storm, and see what it leaves."""
    gc.set_threshold(300, 5, 5)
    sys.setswitchinterval((0.005, 0.00002)[seed % 2])  # with odd seeds, threads switch very often
    with Handle() as server:
        tally.server = server
        with OrqCore("k", server_url=server.url) as core:
            for verb, call_of in CALLS.items():
                call_of(core, *warming(verb))
        gc.collect()
        gc.freeze()  # the collector then skips older objects, most of them from imports
        before, threads_before = descriptors(), threading.enumerate()
        slots = [
            Slot(lambda size: OrqCore("k", server_url=server.url, max_connections=size, **SETTINGS), n) for n in SIZES
        ]
        until = time.monotonic() + seconds
        threads = [
            threading.Thread(target=work, args=(n, seed, until, slots, tally, server, skip), name=f"storm {n}")
            for n in range(THREADS)
        ]
        over = threading.Event()
        collector = threading.Thread(target=collect, args=(over,))
        for thread in [*threads, collector]:
            thread.start()
        for thread in threads:
            thread.join()
        over.set()
        collector.join()
        for slot in slots:
            all_at_once(slot, tally)
            tally.beat("main", "closing")
            slot.current[1].close()
            tally.beat("main")
        if open_ones := server.wait_closed():
            tally.find("sockets left: connections that the server sees open", str(open_ones))
        if not becomes(lambda: descriptors() <= before):
            tally.find("sockets left: descriptors", f"{descriptors()}, {before} before")
        if not becomes(lambda: set(threading.enumerate()) <= set(threads_before)):
            tally.find("threads left", str(threading.enumerate()))
        tally.settle()


def all_at_once(slot: Slot, tally: Tally) -> None:
    """Make as many calls at once as the core has connections: the server answers once it has them all."""

    def one(number: int) -> None:
        play = Play(f"barrier.{slot.name}.0-{number}", "json", count=slot.size, fault="barrier")
        turn = Turn(tally, slot, random.Random(0), "create")
        turn.play, turn.options = play, type(turn.options)(headers=play.headers())
        tally.beat(f"last {number}", str(play))
        try:
            turn.call().unwrap()
            here.append(number)
        except OrqError as error:
            errors.append(error)
        tally.beat(f"last {number}")

    here: list[int] = []
    errors: list[OrqError] = []
    threads = [threading.Thread(target=one, args=(number,)) for number in range(slot.size)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(here) < slot.size:
        tally.find("slots lost", f"{len(here)} of {slot.size} calls at once: {errors[:2]!r}")
