"""Test that `docs/guide/debugging.md` shows the log of its programs with `ORQ_LOG=debug`.

Run as a program it writes what its blocks print into the page: `python -m tests.docs.test_debugging`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ._settled import settled

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guide" / "debugging.md"
SHOWN = re.compile(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```\n(?:\n```log\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def run(code: str, **environment: str) -> tuple[str, str]:
    """Return what a program prints and logs."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={"PYTHONPATH": str(ROOT), "ORQ_API_KEY": "sk-docs-key", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout, done.stderr


def test_the_log_in_the_guide_matches_the_program() -> None:
    blocks = [match.groups() for match in SHOWN.finditer(PAGE.read_text("utf-8"))]
    (logged,) = [block for block in blocks if block[2] is not None]
    assert len(blocks) == 6
    code, printed, log = logged
    stdout, stderr = run(code, ORQ_LOG="debug")
    assert settled(stdout) == printed
    assert settled(stderr) == log
    assert "sk-" not in stderr


@pytest.mark.parametrize("secret", ["sk-orq-key", "sk-docs-key"])
def test_the_page_shows_no_key(secret: str) -> None:
    page = re.sub(r"^```python\n.*?^```\n", "", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert secret not in page


def _written(match: re.Match[str]) -> str:
    code, _, log = match.groups()
    stdout = settled(run(code)[0])
    shown = "" if log is None else f"\n```log\n{settled(run(code, ORQ_LOG='debug')[1])}```\n"
    return f"```python\n{code}```\n\n```text\n{stdout}```\n{shown}"


if __name__ == "__main__":
    PAGE.write_text(SHOWN.sub(_written, PAGE.read_text("utf-8")), "utf-8")
