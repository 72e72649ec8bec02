"""Other people's clients read the local server: each program of this folder in an environment that has them.

`scripts/clients` makes that environment and runs these tests; without it they are skipped.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from orq.local import LocalOrq

HERE = Path(__file__).parent
PYTHON = os.environ.get("CLIENTS_PYTHON", "")

pytestmark = [pytest.mark.once, pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them")]


@pytest.mark.parametrize("program", ["strict", "computed"])
def test_other_clients_read_every_answer(program: str) -> None:
    with LocalOrq() as server:
        done = subprocess.run(
            [PYTHON, HERE / f"_{program}.py", server.url], capture_output=True, text=True, timeout=110, check=False
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) >= 5  # each line is a check that was made
