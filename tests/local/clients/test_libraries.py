"""The programs of the guides on other libraries run as they stand, in the environments of other people's clients."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from orq.local import LocalOrq

ROOT = Path(__file__).parents[3]
PROGRAM = re.compile(r"^```py\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OPENAI2 = ("with-llamaindex.md", "with-instructor.md")
"""These libraries need openai 2."""

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(not os.environ.get("CLIENTS_PYTHON"), reason="scripts/clients runs them"),
]


def cases() -> list[tuple[str, int, str]]:
    """Return each guide, the number of the program in it, and the variable that names its Python."""
    found: list[tuple[str, int, str]] = []
    for page in sorted((ROOT / "docs" / "guide").glob("with-*.md")):
        pythons = ["CLIENTS_PYTHON"] * (page.name not in OPENAI2)
        pythons += ["CLIENTS_PYTHON_OPENAI2"] * (page.name in (*OPENAI2, "with-openai.md"))
        count = len(PROGRAM.findall(page.read_text("utf-8")))
        found += [(page.name, number, python) for number in range(count) for python in pythons]
    return found


@pytest.mark.parametrize(("page", "number", "python"), cases())
def test_a_guides_program_runs(page: str, number: int, python: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.findall((ROOT / "docs" / "guide" / page).read_text("utf-8"))[number], "utf-8")
    with LocalOrq() as server:
        done = subprocess.run(
            [os.environ[python], program],
            env={"ORQ_API_KEY": "local", "ORQ_SERVER_URL": server.url, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip()


def test_every_guide_has_programs() -> None:
    assert {page for page, _, _ in cases()} == {
        f"with-{name}.md" for name in ("openai", "langchain", "llamaindex", "pydantic-ai", "instructor")
    }
