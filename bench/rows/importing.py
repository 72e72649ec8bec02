"""Measure `import orq` in a fresh process, with bytecode."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from _measure import PROGRAMS, Reach, Row, Spread, process, turns


def rows(quick: bool) -> Iterator[Row]:
    """Measure what the import costs in addition to `typing`, and the same for orq-ai-sdk."""
    foreign = subprocess.check_output([sys.executable, "-I", str(PROGRAMS / "foreign_modules.py")], text=True).split()
    count = float(len(foreign))
    value, reach = Spread(count, count, count), Reach(0, unit=" modules")
    yield Row("import orq", "no third-party module", ", ".join(foreign) or "none", "-", value, reach, " modules")
    costs = turns({name: process(f"import_{name}.py") for name in ("typing", "orq")}, 8 if quick else 60)
    yield _added("import typing", costs["orq"], costs["typing"], Reach(5, unit=" ms"))
    costs = turns({name: process(f"import_{name}.py") for name in ("official", "orq")}, 2 if quick else 15)
    yield _added("import orq_ai_sdk", costs["orq"], costs["official"], None)


def _added(rival: str, ours: list[float], theirs: list[float], reach: Reach | None) -> Row:
    added = Spread.of([(one - other) * 1e3 for one, other in zip(ours, theirs, strict=True)])
    one, other = (f"{median(costs) * 1e3:.3g} ms" for costs in (ours, theirs))
    return Row("import orq", rival, one, other, added, reach, " ms")
