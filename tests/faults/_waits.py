"""Helpers for tests of limits: waits of every kind, and a check of their end.

The check is that a limit ended a wait in time.

In time means within 10 % of the limit plus 50 ms. A test is given more than one chance, as a busy machine may be late.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from orq import Timeout
from tests.faults._ask import (
    CREATED,
    DELTAS,
    STARTED,
    Mode,
)
from tests.faults._figures import late
from tests.faults._server import HOLD, Drip, Script, chunks, head

SSE = head(200, "transfer-encoding: chunked", kind="text/event-stream")
JSON = head(201, length=len(CREATED))
HEADERS = b"HTTP/1.1 201 Created\r\n"
NOTHING: Script = [HOLD]
PING = chunks([b": ping\n\n"], end=False)


def one(block: bytes) -> bytes:
    return chunks([block], end=False)


def most(seconds: float) -> float:
    """The latest that a limit may fire."""
    return seconds * 1.1 + 0.05


def in_time(run: Callable[[], float], limit: float, latest: float | None = None, name: str | None = None) -> None:
    """Run, and assert that it took as long as the limit says; by its name, how late it was is printed."""
    taken: list[float] = []
    for last in (*[False] * 9, True):  # a wrong limit is late in each attempt, but a busy machine only in some
        try:
            taken.append(run())
        except AssertionError:  # the server itself may have been late
            if last:
                raise
            continue
        assert taken[-1] >= limit - 0.01, "a limit must not fire early"
        if taken[-1] <= (latest or most(limit)):
            late(name, taken[-1] - limit) if name else None
            return
    raise AssertionError(f"late: {taken} for {limit}")


def together(run: Callable[[Mode], None], *modes: Mode) -> None:
    """Run in several modes at a time: all of them do little but wait."""
    with ThreadPoolExecutor(len(modes)) as pool:
        runs = {mode: pool.submit(run, mode) for mode in modes}
    for mode, done in runs.items():
        error = done.exception()
        assert error is None, (str(mode), error)


@dataclass(frozen=True)
class Wait:
    """One wait: what the server does, under which limits, and which of them ends it after how long."""

    name: str
    what: str
    script: Script
    limit: str
    seconds: float
    settings: dict[str, Any] = field(default_factory=dict)
    events: int = 0

    def __str__(self) -> str:
        return f"{self.limit}: {self.name}"


def read(name: str, what: str, script: Script, events: int = 0) -> Wait:
    settings = {"timeout": Timeout(read=0.2), "idle_timeout": None}
    return Wait(name, what, script, "read", 0.2, settings, events)


def idle(name: str, script: Script, events: int = 0) -> Wait:
    return Wait(name, "stream", script, "idle", 0.2, {"idle_timeout": 0.2, "total_timeout": 5.0}, events)


def total(name: str, what: str, script: Script, events: int = 0, **settings: Any) -> Wait:
    return Wait(name, what, script, "total", 0.25, {"total_timeout": 0.25, "idle_timeout": 5.0, **settings}, events)


SLOW_HEADERS: Script = [HEADERS, Drip(b"x-more: y\r\n", 0.03)]
SLOW_BODY: Script = [JSON, Drip(b" ", 0.03)]
SLOW_EVENT: Script = [SSE + one(STARTED), Drip(one(b"data"), 0.03)]
PINGS: Script = [SSE + one(STARTED), Drip(PING, 0.03)]
STALL: Script = [SSE + one(STARTED), HOLD]
EVENTS_WITHOUT_END: Script = [SSE, Drip(one(DELTAS[0]), 0.1)]
