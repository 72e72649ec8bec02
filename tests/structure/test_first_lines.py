"""Test that the first line of each module says what the module is for, in one short line."""

from __future__ import annotations

import ast

import pytest

from scripts.picture.layers import PACKAGE

pytestmark = pytest.mark.once

ROOT = PACKAGE.parent
FOLDERS = ("bench", "examples", "generator", "orq", "scripts", "tests", "upstream")
LONGEST = 90


def test_first_lines_are_short_sentences() -> None:
    first_lines: dict[str, str] = {}
    for file in (file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")):
        text = file.read_text("utf-8")
        if not text.startswith("# @generated"):
            docstring = ast.get_docstring(ast.parse(text)) or ""
            first_lines[file.relative_to(ROOT).as_posix()] = docstring.partition("\n")[0]
    assert len(first_lines) > 800
    wrong = {file: line for file, line in first_lines.items() if len(line) > LONGEST or not line.endswith(".")}
    assert wrong == {}
