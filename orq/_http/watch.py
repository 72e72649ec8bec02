"""A thread that ends waits of users' HTTP clients when their time is over.

One thread serves the whole process. It sleeps until the earliest end of all waits. A new wait wakes it only if it ends
earlier. So beginning and ending a wait cost about a microsecond, and no wait needs a thread or a timer of its own.
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
"""The longest sleep of the thread in seconds, since a lock does not accept every number."""


class Wait(Protocol):
    """A wait that the thread may end."""

    until: float
    """Its end, as a monotonic time."""

    def expire(self) -> None:
        """End the wait. The watching thread calls this after `until` has passed."""


class Watch:
    """The waits of this process, and the thread that watches them."""

    def __init__(self) -> None:
        self._waits: set[Wait] = set()
        self._wakes_at = math.inf
        """When the thread checks next; infinity while it checks. A wait that begins then makes it check again."""
        self._bell: queue.SimpleQueue[bool] = queue.SimpleQueue()
        """An item makes the thread check again; the item True ends it."""
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
        """Stop watching a wait."""
        self._waits.discard(wait)

    def _start(self) -> None:
        with self._lock:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="orq-limits", daemon=True)
                with suppress(RuntimeError):  # no thread can be started; the timeouts of the HTTP client still apply
                    thread.start()
                    self._thread = thread

    def pause(self) -> None:
        """End the thread before a fork, as Python warns of forks with threads."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            self._bell.put(True)
            thread.join(1)
            self._thread = None

    def resume(self) -> None:
        """Watch the waits again after a fork, if there are any."""
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
            wait = None  # this variable would keep a connection alive
            self._wakes_at = soonest
            with suppress(queue.Empty):
                if self._bell.get(timeout=min(_LONGEST, max(0.0, soonest - monotonic()))):
                    return


watch = Watch()


def _forget() -> None:
    """Start again in a forked child: the thread and its waits belong to the parent."""
    watch.__init__()  # type: ignore[misc]


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(before=watch.pause, after_in_parent=watch.resume, after_in_child=_forget)
