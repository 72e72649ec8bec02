"""Test that a stream in a reference cycle can be collected at any time.

Its thread may be inside the pool.

The natural forms of it, as programs: threads that keep an exception in a variable, and a web server whose clients leave
early, with the collector as Python sets it. Every thread has to go on until the end.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat

import pytest

from ._handle import ROOT

PROGRAMS = ("threads", "server")
SHORT, LONG = 4.0, 20.0


def run(program: str, seconds: float) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.storm._garbage", program, str(seconds)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds + 45)


def run_all(seconds: float) -> None:
    """Run both programs, at the same time."""
    with ThreadPoolExecutor() as pool:
        for done in pool.map(run, PROGRAMS, repeat(seconds)):
            assert done.returncode == 0, f"{done.args}: {done.stdout}\n{done.stderr}"
            assert "Traceback" not in done.stderr, f"{done.args}: {done.stderr}"


def test_no_thread_stops() -> None:
    run_all(SHORT)


@pytest.mark.slow
def test_no_thread_stops_for_longer() -> None:
    run_all(LONG)
