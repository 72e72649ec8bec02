"""Count and measure in these tests, and print the numbers at the end of a run.

See `conftest.py`.

A call is counted before anything about it is asserted, so that the zeros are counts and no claims.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TypeVar

from orq.errors import OrqError

T = TypeVar("T")

DESCRIPTORS = Path("/dev/fd")

counts: Counter[str] = Counter()
"""Of `COUNTED`: calls on which a fault was played, and what must never come of one."""

COUNTED = ("calls", "silent successes", "foreign exceptions", "leaks")

figures: dict[str, str] = {}
"""One line each, by what it is about."""

_late: dict[str, float] = {}


def tally(error: BaseException | None, *, due: bool, left_behind: bool = False) -> None:
    """Count one call: what it came to, whether an error was due, and whether it left a connection or the key behind."""
    counts["calls"] += 1
    counts["silent successes"] += due and error is None
    counts["foreign exceptions"] += error is not None and not isinstance(error, OrqError)
    counts["leaks"] += left_behind


def leaked(connections: int) -> None:
    """Count connections that were left behind, where many calls share a server."""
    counts["leaks"] += connections


def late(limit: str, seconds: float) -> None:
    """Note by how much a limit fired late; the worst of each is printed."""
    _late[limit] = max(seconds, _late.get(limit, 0.0))
    worst = ", ".join(f"{name} {1000 * most:.0f} ms" for name, most in sorted(_late.items()))
    figure("limits, each late by at most", worst)


def figure(name: str, words: str) -> None:
    """Keep a figure to be printed."""
    figures[name] = words


def descriptors() -> int:
    """How many descriptors this process has open; 0 where the system does not list them."""
    return len(os.listdir(DESCRIPTORS)) if DESCRIPTORS.exists() else 0
