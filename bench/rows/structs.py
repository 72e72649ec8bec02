"""Count the structs that one function loads, and those that it needs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from _measure import PROGRAMS, Reach, Row, Spread

from orq import funcs


def rows(quick: bool) -> Iterator[Row]:
    """Find the function that is nearest to its limit, max(2x, needed + 15), or furthest above it."""
    counts = {}
    names = dir(funcs)
    for name in names[:: max(1, len(names) // 10)] if quick else names:
        command = [sys.executable, "-I", str(PROGRAMS / "structs.py"), name]
        loaded, needed = map(int, subprocess.check_output(command, text=True).split())
        counts[name] = loaded, max(2 * needed, needed + 15), needed
    worst = max(counts, key=lambda name: counts[name][0] / counts[name][1])
    loaded, limit, needed = counts[worst]
    value = Spread(loaded, loaded, loaded)
    what = f"structs loaded, worst of {len(counts)}: {worst}"
    yield Row(what, "structs needed", str(loaded), str(needed), value, Reach(limit, unit=""), "")
