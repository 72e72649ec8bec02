"""The clock of timeouts and pauses. Tools such as `freezegun` do not stop it.

Waits for a socket happen in real time, but these tools replace `time.monotonic` in every module that has it. Where the
system has no `clock_gettime`, as on Windows, the real function is kept as a default value, which they do not find.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial


def _real(read: Callable[[], float] = time.monotonic) -> float:
    return read()


monotonic: Callable[[], float] = (
    partial(time.clock_gettime, time.CLOCK_MONOTONIC) if hasattr(time, "clock_gettime") else _real
)
"""Return the seconds of a clock that only moves forward."""
