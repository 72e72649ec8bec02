"""Test examples/offline_app.py and its guide: the app, a restart, the health check."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from orq import Orq
from orq.local import LocalOrq

from ._program import ROOT, run

GUIDE = (ROOT / "docs" / "guide" / "develop-offline.md").read_text("utf-8")
SAID = 'The tool weather answered: "7 degrees and rain in Oslo".'


def test_the_example_runs_unchanged(tmp_path: Path) -> None:
    out, _ = run("offline_app.py", cwd=tmp_path)
    assert out.startswith(SAID)
    assert 'You said: "Thank you!"' in out
    assert out.endswith("kept as history.json\n")


def test_its_data_survives_a_restart(tmp_path: Path) -> None:
    for count in (1, 2):
        with LocalOrq(data=tmp_path / "app.db") as server:
            run("offline_app.py", "What is the weather in Oslo?", cwd=tmp_path, url=server.url)
            with Orq("k", server_url=server.url) as client:
                assert len([file.file_name for file in client.files.list().data]) == count


def test_the_answers_of_the_guide_are_read(tmp_path: Path) -> None:
    found = re.search(r"^```json\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    (tmp_path / "answers.json").write_text(found[1])
    with LocalOrq(answers=tmp_path / "answers.json", strict=True) as server:
        out, _ = run("offline_app.py", "Which refunds are there?", "Hi", cwd=tmp_path, url=server.url)
    assert out.startswith("Refunds take five days.\n")


def test_the_health_check_of_the_guide_needs_no_curl() -> None:
    found = re.search(r'python -c "(.*)"$', GUIDE, re.MULTILINE)
    assert found is not None
    with LocalOrq(key="k") as server:
        code = found[1].replace("http://127.0.0.1:8642", server.url)
        assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30, stderr=-3).returncode != 0
