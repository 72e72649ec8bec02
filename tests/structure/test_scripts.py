"""Test that the scripts delete nothing that is not theirs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.once


@pytest.mark.parametrize("others", [["thesis.txt"], ["pyvenv.cfg", "thesis.txt"]], ids=["a folder", "an environment"])
def test_a_folder_with_other_files_is_no_place_for_an_environment(others: list[str], tmp_path: Path) -> None:
    for other in others:
        (tmp_path / other).write_text("the only copy")
    env = {"PATH": os.environ["PATH"], "PYTHON": sys.executable, "VENV": str(tmp_path)}
    made = subprocess.run([ROOT / "scripts" / "demo"], env=env, capture_output=True, text=True)
    assert made.returncode == 1
    assert "holds other files" in made.stderr
    assert sorted(file.name for file in tmp_path.iterdir()) == others
