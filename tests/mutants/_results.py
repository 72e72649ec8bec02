"""Read mutmut's results: the verdict of each mutant, and its changed line."""

from __future__ import annotations

import ast
import difflib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MANGLED = re.compile(r"xǁ(?P<owner>\w+?)ǁ(?P<method>\w+)|x_(?P<function>\w+)")
SURVIVED = (0, 5, 33)
"""Exit codes of mutmut: every test passed, or none calls the function."""
KILLED = (1, -9, -11, -24)
"""A test failed, or the process was ended: its time ran out, or it crashed."""


class Mutant(NamedTuple):
    """One change of one function."""

    function: str
    """Its name, with its class before it."""
    survived: bool | None
    """None if it was not run."""
    old: str
    """The lines that were replaced, as Python writes them itself: without the layout of the file."""
    new: str


def read(module: Path) -> Iterator[Mutant]:
    """Yield the mutants of a module in mutmut's tree."""
    functions: dict[str, ast.AST] = {}
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions[node.name] = node
    codes = json.loads(module.with_name(module.name + ".meta").read_text("utf-8"))["exit_code_by_key"]
    for key, code in codes.items():
        name = key.rpartition(".")[2]
        mangled = name.rpartition("__mutmut_")[0]
        function = _readable(mangled)
        if f"{mangled}__mutmut_orig" not in functions:  # of an earlier run, of other modules
            continue
        if code in SURVIVED:
            yield Mutant(function, True, *_changed(functions[f"{mangled}__mutmut_orig"], functions[name]))
        else:
            assert code in (None, *KILLED), f"the tests of {name} could not be run: exit code {code}"
            yield Mutant(function, None if code is None else False, "", "")


def _readable(mangled: str) -> str:
    found = MANGLED.fullmatch(mangled)
    assert found, mangled
    owner = found["owner"]
    return f"{owner}.{found['method']}" if owner else found["function"]


def _changed(before: ast.AST, after: ast.AST) -> tuple[str, str]:
    """Return the lines that differ."""
    old, new = (re.sub(r"__mutmut_\w+", "", ast.unparse(node)).splitlines() for node in (before, after))
    lines = [*difflib.ndiff(old, new)]
    gone, came = ([line[2:].strip() for line in lines if line.startswith(sign)] for sign in "-+")
    return " ".join(gone), " ".join(came)
