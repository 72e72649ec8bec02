"""One thread that ends the waits whose limit has passed, for connections that are not our own.

The thread sleeps until the earliest limit of all waits. A wait that begins wakes it only if its limit is earlier, so
beginning and ending a wait cost about a microsecond, and no wait needs a thread or a timer of its own.
"""

from __future__ import annotations

import math
import os
import queue
import threading
from contextlib import suppress
from typing import Protocol

from .._clock import monotonic

_LONGEST = 3600.0
"""Seconds that the thread sleeps at most: a lock does not take every number."""


class Wait(Protocol):
    """A wait that the thread may end."""

    until: float
    """When it ends, in monotonic time."""

    def expire(self) -> None:
        """End the wait. The watching thread calls this, once `until` has passed."""


class Watch:
    """The waits of this process, and the thread that looks at them."""

    def __init__(self) -> None:
        self._waits: set[Wait] = set()
        self._wakes_at = math.inf
        """When the thread looks next; infinity while it looks, so that whatever begins then makes it look again."""
        self._bell: queue.SimpleQueue[bool] = queue.SimpleQueue()
        """Rung to make the thread look again, or with True to make it end."""
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def begin(self, wait: Wait) -> None:
        """Watch a wait until `end` is called for it."""
        self._waits.add(wait)
        if self._thread is None:
            self._start()
        if wait.until < self._wakes_at:
            self._bell.put(False)

    def end(self, wait: Wait) -> None:
        """Forget a wait."""
        self._waits.discard(wait)

    def _start(self) -> None:
        with self._lock:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="orq-limits", daemon=True)
                with suppress(RuntimeError):  # no thread can be started: the limits of the HTTP client still hold
                    thread.start()
                    self._thread = thread

    def rest(self) -> None:
        """End the thread, as a fork is about to come: Python warns of forks where there are threads."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            self._bell.put(True)
            thread.join(1)
            self._thread = None

    def go_on(self) -> None:
        """Watch the waits again, if there are any."""
        if self._waits and self._thread is None:
            self._start()

    def _run(self) -> None:
        while True:
            self._wakes_at = math.inf
            now, soonest = monotonic(), math.inf
            wait: Wait | None = None
            for wait in list(self._waits):
                if wait.until <= now:
                    self._waits.discard(wait)
                    wait.expire()
                else:
                    soonest = min(soonest, wait.until)
            wait = None  # it holds a connection
            self._wakes_at = soonest
            with suppress(queue.Empty):
                if self._bell.get(timeout=min(_LONGEST, max(0.0, soonest - monotonic()))):
                    return


watch = Watch()


def _forget() -> None:
    """In a forked child, begin anew: the thread and its waits belong to the parent."""
    watch.__init__()  # type: ignore[misc]


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(before=watch.rest, after_in_parent=watch.go_on, after_in_child=_forget)
