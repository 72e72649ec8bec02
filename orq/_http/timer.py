"""A timer that ends the waits of one request or connection under asyncio."""

from __future__ import annotations

import asyncio
import math
import weakref

from .._clock import monotonic
from .._engine.effects import Phase


class Timer:
    """Ends a wait at a time that changes. The timer is moved only if it would fire too late.

    `deadline` is the monotonic end of the call, whatever it waits for.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, deadline: float | None) -> None:
        self.loop, self.deadline = loop, deadline
        self.phase: Phase = "pool"
        self.fired = False
        """Whether the timer has ended a wait."""
        self._timer: asyncio.TimerHandle | None = None
        self._rings = self._until = math.inf
        self._myself: weakref.ref[Timer] = weakref.ref(self)

    def enter(self, phase: Phase, seconds: float | None) -> None:
        """Begin a phase that may take this many seconds."""
        self.phase = phase
        self.limit(seconds)

    def limit(self, seconds: float | None) -> None:
        """Begin a wait that may take this many seconds."""
        self.limit_until(math.inf if seconds is None else monotonic() + seconds)

    def limit_until(self, until: float) -> None:
        """Begin a wait that may last until this monotonic time."""
        self._until = until = until if self.deadline is None else min(until, self.deadline)
        if until < self._rings:
            self._set(until)

    def _set(self, at: float) -> None:
        self.stop()
        self._rings = at
        self._timer = self.loop.call_later(max(0.0, at - monotonic()), _ring, self._myself)

    def ring(self) -> None:
        """End the wait if its time is over, else start the timer again."""
        self._timer, self._rings = None, math.inf
        if self._until - monotonic() > _EARLY:
            if self._until < math.inf:
                self._set(self._until)
        elif self.end_wait():
            self.fired = True

    def end_wait(self) -> bool:
        """End the current wait; return False if there is none."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer, self._rings = None, math.inf


_EARLY = 0.001
"""Seconds by which a loop's timer may fire too early, since uvloop counts milliseconds."""


def _ring(timer: weakref.ref[Timer]) -> None:
    """Fire a timer that still exists. The loop must not keep its owner alive."""
    if (found := timer()) is not None:
        found.ring()


class ExpiredError(Exception):
    """A timeout of this package has passed."""
