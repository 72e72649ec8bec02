"""Test forks while another thread is at work: no child waits for a thread of the parent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults._ask import DELTAS, DONE, SENTINEL, STARTED
from tests.faults._server import Pause, Script, Seen, Server, chunks
from tests.faults._streams import CHUNKED, FINE
from tests.lifecycle import _slow_imports
from tests.lifecycle._forks import PROGRAMS

ROOT = Path(__file__).parents[2]
STREAM: Script = [CHUNKED + chunks([STARTED], end=False), Pause(0.5), chunks([DELTAS[1], DONE, SENTINEL])]


def script(seen: Seen) -> Script:
    return STREAM if seen.method == "POST" else FINE


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_fork(program: str) -> None:
    with Server(default=script) as server:
        command = [sys.executable, "-m", "tests.lifecycle._forks", program, server.url]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30)
        assert (done.returncode, done.stderr) == (0, "")
        assert server.wait_closed()


def fork_in_imports(program: str, *words: str, timeout: float) -> list[str]:
    with Server(default=script) as server:
        command = [sys.executable, "-m", "tests.lifecycle._slow_imports", program, server.url, *words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=timeout)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.split()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("program", _slow_imports.PROGRAMS)
def test_a_fork_while_a_thread_makes_its_first_call(program: str) -> None:
    """The fork waits for each import that the first call makes: the child makes the same call."""
    met = fork_in_imports(program, timeout=120)
    assert {"orq._http.drive", "encodings.idna"} <= set(met), met


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_fork_that_cannot_wait_for_an_import() -> None:
    """The child forgets the half-done import, and begins it anew."""
    assert len(fork_in_imports("a function", "at once", timeout=120)) > 4


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("program", _slow_imports.PROGRAMS)
def test_a_fork_in_inner_imports_of_a_first_call(program: str) -> None:
    """The same at each 16th module, those that are imported inside of another's import too: a process for each."""
    first = list(_slow_imports.PROGRAMS).index(program) * 3
    assert int(fork_in_imports(program, "every", "16", str(first), timeout=280)[0]) > 6
