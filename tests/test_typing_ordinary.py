"""Test how many errors type checkers report in ordinary programs (`tests/typing/ordinary/`).

The numbers only go down. `python -m tests.test_typing_ordinary` prints what is reported, `python -m
tests.test_typing_ordinary mypy` for one checker.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

pytestmark = [pytest.mark.once, pytest.mark.timeout(300)]

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = sorted((ROOT / "tests" / "typing" / "ordinary").glob("*.py"))
AT_MOST = {"mypy": 5, "pyright strict": 9, "pyright basic": 3, "ty": 11, "pyrefly": 3}

Fault = tuple[str, int, str]


def run(*command: str) -> str:
    """Return what a checker prints; status 0 or 1 is its word for what it found, any other means that it broke down."""
    tool = shutil.which(command[0], path=str(Path(sys.executable).parent))
    assert tool, f"{command[0]} is not installed: install the extra 'dev'"
    done = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(folder: Path) -> list[Fault]:
    config = folder / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\npython_version = 3.10\ncache_dir = .mypy_cache/ordinary\n")
    files = map(str, PROGRAMS)
    flags = ("--config-file", str(config), "--python-executable", sys.executable, "--output", "json")
    found = [json.loads(line) for line in run("mypy", *flags, *files).splitlines() if line.startswith("{")]
    return [(Path(f["file"]).name, f["line"], f["message"]) for f in found if f["severity"] == "error"]


@cache
def _pyright() -> dict[str, list[Fault]]:
    """Return what it reports in each mode: one start reads the programs, and copies of them that are to be strict."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        strict = folder / "strict"
        strict.mkdir()
        for program in PROGRAMS:
            shutil.copy(program, strict)
        given = {
            "include": [*(os.path.relpath(program, folder) for program in PROGRAMS), "strict"],
            "strict": ["strict"],
        }
        given |= {"extraPaths": [str(ROOT)], "typeCheckingMode": "basic", "pythonVersion": "3.10"}
        config = folder / "pyrightconfig.json"
        config.write_text(json.dumps(given))
        found = json.loads(run("pyright", "-p", str(config), "--pythonpath", sys.executable, "--outputjson"))
    modes: dict[str, list[Fault]] = {"strict": [], "basic": []}
    for f in found["generalDiagnostics"]:
        if f["severity"] == "error":
            file = Path(f["file"])
            fault = (file.name, f["range"]["start"]["line"] + 1, f["message"])
            modes["strict" if file.parent == strict else "basic"].append(fault)
    return modes


def pyright_strict(_: Path) -> list[Fault]:
    return _pyright()["strict"]


def pyright_basic(_: Path) -> list[Fault]:
    return _pyright()["basic"]


def ty(folder: Path) -> list[Fault]:
    command = ("ty", "check", "--python", sys.executable, "--output-format", "gitlab")
    found = json.loads(run(*command, *map(str, PROGRAMS)))
    places = [(f["location"]["path"], f["location"]["positions"]["begin"]["line"], f["description"]) for f in found]
    return [(Path(path).name, line, message) for path, line, message in places]


def pyrefly(folder: Path) -> list[Fault]:
    command = ("pyrefly", "check", "--python-interpreter-path", sys.executable, "--output-format", "json")
    found = json.loads(run(*command, *map(str, PROGRAMS)))["errors"]
    return [(Path(f["path"]).name, f["line"], f["description"]) for f in found]


CHECKERS = {
    "mypy": mypy,
    "pyright strict": pyright_strict,
    "pyright basic": pyright_basic,
    "ty": ty,
    "pyrefly": pyrefly,
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_ordinary_programs_have_no_more_errors_than_before(checker: str, tmp_path: Path) -> None:
    found = CHECKERS[checker](tmp_path)
    told = "\n".join(f"{name}:{line}: {message.splitlines()[0]}" for name, line, message in sorted(found))
    assert len(found) <= AT_MOST[checker], told


def _print(chosen: list[str]) -> None:
    for name in chosen:
        with tempfile.TemporaryDirectory() as folder:
            found = CHECKERS[name](Path(folder))
        print(f"== {name}: {len(found)}", dict(Counter(file for file, _, _ in found)))
        for file, line, message in sorted(found):
            print(f"{file}:{line}: {message.splitlines()[0]}")


if __name__ == "__main__":
    _print([name for name in CHECKERS if not sys.argv[1:] or name in sys.argv[1:]])
