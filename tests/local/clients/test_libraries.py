"""The programs of the guides on other libraries run as they stand, in the environments of other people's clients."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from orq.local import LocalOrq
from tests.support.relay import Proxy

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


def programs(page: str) -> list[str]:
    return PROGRAM.findall((ROOT / "docs" / "guide" / page).read_text("utf-8"))


def run(python: str, code: str, folder: Path, **environment: str) -> None:
    """Run a program at a local server of its own."""
    program = folder / "program.py"
    program.write_text(code, "utf-8")
    with LocalOrq() as server:
        where = {"ORQ_API_KEY": "local", "ORQ_SERVER_URL": server.url, "PYTHONPATH": str(ROOT), "HOME": str(folder)}
        done = subprocess.run(
            [os.environ[python], program],
            env=where | environment,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize(("page", "number", "python"), cases())
def test_a_guides_program_runs(page: str, number: int, python: str, tmp_path: Path) -> None:
    run(python, programs(page)[number], tmp_path)


@pytest.mark.parametrize("is_off", [True, False], ids=["as on the page", "without its line"])
def test_openai_agents_sends_what_was_said_to_openai_unless_told_not_to(is_off: bool, tmp_path: Path) -> None:
    code = programs("with-openai-agents.md")[0]
    off = "set_tracing_disabled(True)"
    assert off in code
    with Proxy({}) as proxy:
        there = {"HTTPS_PROXY": proxy.url, "OPENAI_API_KEY": "sk-of-the-user"}
        run("CLIENTS_PYTHON", code if is_off else code.replace(off, ""), tmp_path, **there)
    assert set(proxy.asked) == (set() if is_off else {"api.openai.com:443"})


def test_every_guide_has_programs() -> None:
    assert {page for page, _, _ in cases()} == {
        f"with-{name}.md"
        for name in ("openai", "langchain", "llamaindex", "pydantic-ai", "instructor", "openai-agents")
    }
