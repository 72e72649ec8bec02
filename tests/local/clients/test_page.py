"""Test the page of the local server in chromium.

playwright is in an environment of `scripts/clients`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "_page.py"
PYTHON = os.environ.get("CLIENTS_PYTHON", "")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them"),
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed: apt-get install chromium"),
]


@pytest.mark.timeout(300)
def test_the_page_works_in_a_browser() -> None:
    command = [PYTHON, PROGRAM, str(CHROMIUM), sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert len(done.stdout.splitlines()) == 22  # each line is a check that was made
