"""The clock of limits and pauses. `freezegun` and its like do not stop it: what waits for a socket waits in real time.

They replace `time.monotonic` in every module that has it. Where the system has no `clock_gettime`, as Windows, the real
function is kept out of their reach as a default value.
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
"""Return seconds on a clock that only goes forward."""
