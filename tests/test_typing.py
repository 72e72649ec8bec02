"""Run four type checkers on `tests/typing/`, and compare their reports with the marks there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.once, pytest.mark.timeout(300)]

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "tests" / "typing").glob("*.py"))
CHECKERS = ("mypy", "pyright", "ty", "pyrefly")
MARK = re.compile(r"# expect: (?P<seen>[a-z, ]+?)(?: \((?P<why>.+)\))?$")

Places = set[tuple[str, int]]


def run(*command: str) -> str:
    """Return what a checker prints; status 1 is its word for faults found, any other means that it broke down."""
    tool = shutil.which(command[0], path=str(Path(sys.executable).parent))
    assert tool, f"{command[0]} is not installed: install the extra 'dev'"
    files = [str(file.relative_to(ROOT)) for file in FILES]
    done = subprocess.run([tool, *command[1:], *files], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def places(found: Iterable[tuple[str, int]]) -> Places:
    """Return file names and lines; what is reported in the package itself is for `scripts/check`."""
    lines = {((ROOT / path).resolve(), line) for path, line in found}
    return {(path.name, line) for path, line in lines if path in FILES}


def mypy() -> Places:
    flags = ("--python-executable", sys.executable, "--enable-error-code", "exhaustive-match", "--output", "json")
    flags += (
        "--cache-dir",
        ".mypy_cache/typing",
    )  # a separate cache, because other flags would discard the cache of `scripts/check`
    lines = run("mypy", *flags).splitlines()
    found = [json.loads(line) for line in lines if line.startswith("{")]
    return places((fault["file"], fault["line"]) for fault in found if fault["severity"] == "error")


def pyright() -> Places:
    found = json.loads(run("pyright", "--pythonpath", sys.executable, "--outputjson"))["generalDiagnostics"]
    return places((fault["file"], fault["range"]["start"]["line"] + 1) for fault in found)


def ty() -> Places:
    found = json.loads(run("ty", "check", "--python", sys.executable, "--output-format", "gitlab"))
    where = [fault["location"] for fault in found]
    return places((place["path"], place["positions"]["begin"]["line"]) for place in where)


def pyrefly() -> Places:
    found = json.loads(run("pyrefly", "check", "--python-interpreter-path", sys.executable, "--output-format", "json"))
    return places((fault["path"], fault["line"]) for fault in found["errors"])


def marked(checker: str) -> Places:
    lines = [(file.name, n, line) for file in FILES for n, line in enumerate(file.read_text().splitlines(), 1)]
    return {(name, n) for name, n, line in lines if (mark := MARK.search(line)) and checker in mark["seen"].split(", ")}


@pytest.mark.parametrize("checker", CHECKERS)
def test_checker_reports_exactly_the_marked_lines(checker: str) -> None:
    expected, found = marked(checker), globals()[checker]()
    assert expected, "no line is marked: the marks cannot be read"
    assert {"missed": sorted(expected - found), "unexpected": sorted(found - expected)} == {
        "missed": [],
        "unexpected": [],
    }


def test_every_mark_tells_about_every_checker() -> None:
    for file in FILES:
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if "# expect:" not in line:
                continue
            mark = MARK.search(line)
            assert mark, f"{file.name}:{number}: this mark cannot be read"
            for checker in CHECKERS:
                said = checker in mark["seen"].split(", ") or f"not {checker}:" in (mark["why"] or "")
                assert said, f"{file.name}:{number}: say why {checker} does not report this: (not {checker}: why)"
