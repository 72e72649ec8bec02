"""Forks while another thread is in the middle of something: no child waits for a thread that it does not have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults._ask import DELTAS, DONE, SENTINEL, STARTED
from tests.faults._server import Pause, Script, Seen, Server, chunks
from tests.faults._streams import CHUNKED, FINE
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
