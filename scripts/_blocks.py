"""Check every program in the docs and `examples/` with strict mypy and pyright.

Docstrings count, too.

A program of a page is a block marked `python`, which `tests/docs/test_blocks.py` also runs. A program of a docstring is
indented and imports this package. Reports of the checkers name the line in the original file.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

ROOT = PACKAGE = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
STRICT = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "include": ["."]}
INDENTED = re.compile(r"^\n(?P<code>(?:^ {4,}.*\n)(?:^(?: {4}.*)?\n)*)", re.MULTILINE)

Fault = tuple[str, int, str]


def pages() -> list[Path]:
    """Return the pages that may contain programs, including the reference."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "examples").glob("*.md"))]


def modules() -> list[Path]:
    """Return the hand-written modules, whose docstrings may contain programs."""
    generated = {ROOT / "orq" / name for name in ("funcs", "models", "params", "sdk")}
    return [file for file in sorted((ROOT / "orq").rglob("*.py")) if file.parent not in generated]


def programs(file: Path) -> Iterator[tuple[int, str]]:
    """Yield the programs of a file, each with the number of lines before it."""
    text, is_page = file.read_text("utf-8"), file.suffix == ".md"
    for match in (BLOCK if is_page else INDENTED).finditer(text):
        code = match["code"] if is_page else textwrap.dedent(match["code"])
        if is_page or code.startswith(("from orq", "import orq")):
            yield text.count("\n", 0, match.start("code")), code


def write_programs(folder: Path) -> dict[str, str]:
    """Write each program into a folder, at its original line. Return the source of each."""
    homes: dict[str, str] = {}
    for source in (*pages(), *modules()):
        name = source.relative_to(ROOT).as_posix()
        for line, code in programs(source):
            file = f"{re.sub(r'[^a-z0-9]+', '_', name.lower())}_{line}.py"
            (folder / file).write_text("\n" * line + code, "utf-8")
            homes[file] = name
    for program in sorted((ROOT / "examples").glob("*.py")):
        (folder / program.name).write_text(program.read_text("utf-8"), "utf-8")
        homes[program.name] = program.relative_to(ROOT).as_posix()
    return homes


def start(folder: Path, *command: str) -> subprocess.Popen[str]:
    environment = os.environ | {"MYPYPATH": str(PACKAGE)}
    tool = Path(sys.executable).with_name(command[0])
    return subprocess.Popen([tool, *command[1:]], cwd=folder, env=environment, stdout=subprocess.PIPE, encoding="utf-8")


def ended(process: subprocess.Popen[str]) -> str:
    """Return the output of a checker. Raise for an exit code other than 0 and 1."""
    output = process.communicate()[0]
    if process.returncode not in (0, 1):
        sys.exit(f"{process.args} broke down:\n{output}")
    return output


def mypy(output: str) -> Iterator[Fault]:
    for line in output.splitlines():
        if line.startswith("{") and (fault := json.loads(line))["severity"] == "error":
            yield fault["file"], fault["line"], f"mypy: {fault['message']} [{fault['code']}]"


def pyright(output: str) -> Iterator[Fault]:
    for fault in json.loads(output)["generalDiagnostics"]:
        told = f"pyright: {fault['message']} [{fault.get('rule', fault['severity'])}]"
        yield Path(fault["file"]).name, fault["range"]["start"]["line"] + 1, told


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        homes = write_programs(folder)
        (folder / "pyrightconfig.json").write_text(json.dumps(STRICT | {"extraPaths": [str(PACKAGE)]}), "utf-8")
        cache = f"--cache-dir={PACKAGE / '.mypy_cache' / 'blocks'}"
        flags = (
            "--strict",
            "--python-version=3.10",
            "--config-file=",
            "--untyped-calls-exclude=distributed",
            "--output=json",
            cache,
        )
        checks = [
            (mypy, start(folder, "mypy", *flags, "--python-executable", sys.executable, ".")),
            (pyright, start(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)),
        ]
        faults = [fault for read, process in checks for fault in read(ended(process))]
    told = sorted((homes[file], line, what) for file, line, what in faults if file in homes)
    for page, line, what in told:
        print(f"{page}:{line}: {what}")
    print(f"{len(homes)} programs of pages and examples, {len(told)} faults")
    return bool(told)


if __name__ == "__main__":
    sys.exit(main())
