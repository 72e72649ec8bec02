"""Run an action at every point of a call.

So rare interleavings of threads occur in every run.

    for point in points():
        with point.before(lambda: gc.collect()):
            conversations_retrieve(core, request)

A point is a call of any function, Python's own included, that is made inside the library or the HTTP client below it.
The first round acts at the first point, the second at the second, and so on, until a round has no such point.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from types import FrameType
from typing import Any

PACKAGES = frozenset({"orq", "httpcore", "httpx"})


class Point:
    """One point of a call. `reached` is set once the call came to it."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.reached = False

    def __str__(self) -> str:
        return f"point {self.number}"

    @contextmanager
    def before(self, act: Callable[[], object]) -> Iterator[None]:
        """Act when this thread comes to the point, and before it goes on. What `act` throws is raised at the end."""
        passed, failure = 0, None

        def look(frame: FrameType, event: str, _: Any) -> None:
            nonlocal passed, failure
            if event not in ("call", "c_call") or self.reached:
                return
            if (frame.f_globals.get("__name__") or "").partition(".")[0] not in PACKAGES:
                return
            if passed == self.number:
                self.reached = True
                try:
                    act()
                except BaseException as error:
                    failure = error
            passed += 1

        sys.setprofile(look)
        try:
            yield
        finally:
            sys.setprofile(None)
        if failure is not None:
            raise failure


def points(step: int = 1, first: int = 0) -> Iterator[Point]:
    """Yield points until one is not reached; with a `step`, only some of them."""
    for number in count(first, step):
        point = Point(number)
        yield point
        if not point.reached:
            return


def meanwhile(act: Callable[[], object], idle_left: float) -> threading.Thread:
    """Do something in another thread, and wait for it; not for long, as it may have to wait for this thread."""
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    thread.join(idle_left)
    return thread
