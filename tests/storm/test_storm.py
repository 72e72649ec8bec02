"""Run each stress test for a few seconds in its own process.

For longer: `python -m tests.storm`.
"""

from __future__ import annotations

import subprocess

import pytest

from .__main__ import PARTS, command, has_uvloop, today
from ._handle import ROOT

SECONDS = 5.0


BRIEF = "awaits-asyncio"
"""The part that runs on every Python: it takes two seconds, and asyncio differs between versions."""


@pytest.mark.parametrize(
    "part", [part if part == BRIEF else pytest.param(part, marks=pytest.mark.once) for part in PARTS]
)
def test_part(part: str) -> None:
    """Every caller gets its own answer, an `OrqError` or its own cancellation, and nothing is left behind."""
    if "uvloop" in part and not has_uvloop():
        pytest.skip("uvloop is not installed")
    done = subprocess.run(command(part, today(), SECONDS, []), cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-20000:]}"
