"""Test that the comparison's line counts for this package match the programs below it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "design" / "comparison.md").read_text("utf-8")
PROGRAMS = dict(re.findall(r"^\*\*([^*\n]+)\*\*\n\n```py(?:thon)?\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


def lines(code: str) -> int:
    """Count lines that are neither blank nor part of an import."""
    imports = {
        number
        for node in ast.parse(code).body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for number in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    return sum(bool(line.strip()) and number not in imports for number, line in enumerate(code.splitlines(), 1))


def test_line_counts_in_the_table_match_the_programs() -> None:
    table = dict(re.findall(r"^\| ([^|]+) \| (\d+) \|", PAGE, re.MULTILINE))
    assert {job: int(count) for job, count in table.items()} == {job: lines(code) for job, code in PROGRAMS.items()}
    assert len(table) == 7
