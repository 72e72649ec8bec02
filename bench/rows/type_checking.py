"""Measure the type check of a ten-line program by mypy and pyright, without a cache."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from _measure import PROGRAMS, Costs, Row, command, faster, slower, turns

TYPED = PROGRAMS / "typed"
TOOLS = {
    "mypy": ((sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null"), 2),
    "pyright": ((str(Path(sys.executable).with_name("pyright")), "--pythonpath", sys.executable), 4),
}
OURS = {"the class": "orq_class.py", "one function": "orq_function.py"}
THEIRS = {"by hand": "by_hand.py", "orq-ai-sdk": "official.py", "openai": "by_openai.py"}


def rows(quick: bool) -> Iterator[Row]:
    """Measure each checker outside of this checkout, whose settings and sources users do not have.

    A program with an error would fail, so each check is complete.
    """
    with TemporaryDirectory() as folder:
        shutil.copytree(TYPED, folder, dirs_exist_ok=True)
        for tool, (words, reach) in list(TOOLS.items())[quick:]:  # A quick run only uses pyright.
            yield from _rows(tool, words, reach, folder, quick)


def _rows(tool: str, words: tuple[str, ...], reach: float, folder: str, quick: bool) -> Iterator[Row]:
    files = OURS | {name: file for name, file in THEIRS.items() if name == "orq-ai-sdk" or not quick}
    measured = {name: command((*words, file), folder) for name, file in files.items()}
    costs = {name: [one()] for name, one in measured.items()} if quick else turns(measured, 3)
    for kind in OURS:
        ours: Costs = {**costs, "orq": costs[kind]}
        what = f"{tool}, cold, {kind}"
        yield faster(what, "orq-ai-sdk", ours, reach, ("s", 1))
        if not quick:
            yield faster(what, "openai", ours, None, ("s", 1))
            yield slower(what, "by hand", ours, None, ("s", 1))
