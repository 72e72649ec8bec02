"""Test that type checkers of user programs read orq and msgspec, but not the HTTP stack."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

PROGRAM = """
from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore
from orq.errors import OrqError
from orq.funcs import conversations_retrieve

with OrqCore() as core:
    print(conversations_retrieve(core, {"conversation_id": "conv_01"}))
"""
BORROWED = "import httpx\nfrom orq import Orq\nprint(Orq(http_client=httpx.Client()))\n"
PARSED = re.compile(r"Parsing \S*/site-packages/(\w+)")


def parsed(python: Path, folder: Path, source: str) -> set[str]:
    """The packages, other than mypy's own stubs, that mypy reads for a program; it knows what it read for others."""
    program = folder / "program.py"
    program.write_text(source)
    command = [sys.executable, "-m", "mypy", "-v", "--strict", "--cache-dir", folder / "cache"]
    command += ["--python-executable", python, program]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return set(PARSED.findall(done.stderr)) - {"mypy"}


def test_modules_that_mypy_reads(python: Path, tmp_path: Path) -> None:
    read = parsed(python, tmp_path, PROGRAM)
    assert read == {"orq", "msgspec"}
    more = parsed(python, tmp_path, BORROWED)
    assert {"httpx", "httpcore"} <= more, "what a program itself uses is read"
