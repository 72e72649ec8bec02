"""Test Ctrl-C as a signal to a process that reads a stream."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults._ask import DELTAS, KEY, STARTED
from tests.faults._server import HOLD, Server, chunks, head

ROOT = Path(__file__).parents[2]
STALLED = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks([STARTED, DELTAS[0]], end=False)]


@pytest.mark.skipif(sys.platform == "win32", reason="a signal cannot be sent to one process alone")
@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
def test_ctrl_c_ends_a_program_that_reads_a_stream(kind: str) -> None:
    """It ends by that signal, closes its connection, warns of nothing that it left open, and does not show the key."""
    with Server([*STALLED, HOLD]) as server:
        program = subprocess.Popen(
            [sys.executable, "-W", "always::ResourceWarning", "-m", "tests.lifecycle._reader", server.url, kind],
            cwd=ROOT,
            env={**os.environ, "ORQ_API_KEY": KEY},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with program:
            assert program.stdout is not None
            seen = [program.stdout.readline().strip() for _ in range(2)]
            assert seen == ["ResponseStartedEvent", "PartDeltaEvent"]
            time.sleep(0.3)  # until the program waits, because a signal just before a wait may be handled only after it
            program.send_signal(signal.SIGINT)
            out, err = program.communicate(timeout=20)
        assert server.wait_closed()
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert out == ""
    assert err.strip().splitlines()[-1] == "KeyboardInterrupt"
    assert program.returncode == -signal.SIGINT
    for words in ("ResourceWarning", "Exception ignored", "never awaited", "was destroyed", "httpcore", KEY):
        assert words not in err
