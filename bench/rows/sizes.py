"""Measure the size of the wheel, and of the installed package with its bytecode.

Dependencies do not count.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path

from _measure import Reach, Row, Spread

WHEELS = Path(sys.prefix) / "wheels"  # scripts/bench keeps them there.
MB = 1e6


def rows(quick: bool) -> Iterator[Row]:
    """Compare both sizes with those of orq-ai-sdk."""
    yield _row("wheel", 0.6, *(_wheel(name) for name in ("orq_sdk", "orq_ai_sdk")))
    yield _row("installed, with bytecode", 0.38, *(_installed(name) for name in ("orq-sdk", "orq-ai-sdk")))


def _row(what: str, limit: float, ours: float, theirs: float) -> Row:
    ratio = ours / theirs
    one, other = (f"{size / MB:.3g} MB" for size in (ours, theirs))
    return Row(what, "orq-ai-sdk", one, other, Spread(ratio, ratio, ratio), Reach(limit))


def _wheel(name: str) -> int:
    (wheel,) = WHEELS.glob(f"{name}-*.whl")
    return wheel.stat().st_size


def _installed(name: str) -> int:
    return sum(Path(file.locate()).stat().st_size for file in files(name) or () if Path(file.locate()).exists())
