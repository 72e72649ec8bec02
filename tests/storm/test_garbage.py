"""A stream in a reference cycle is collected while its thread is inside the pool: nothing may stop.

The natural forms of it, as programs: threads that keep an exception in a variable, and a web server whose clients leave
early, with the collector as Python sets it. Every thread has to go on until the end.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from ._handle import ROOT

SHORT, LONG = 4.0, 60.0


def run(program: str, seconds: float) -> None:
    command = [sys.executable, "-m", "tests.storm._garbage", program, str(seconds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds + 45)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr, done.stderr


@pytest.mark.parametrize("program", ["threads", "server"])
def test_nothing_stops(program: str) -> None:
    run(program, SHORT)


@pytest.mark.slow
@pytest.mark.parametrize("program", ["threads", "server"])
def test_nothing_stops_for_a_minute(program: str) -> None:
    run(program, LONG)
