"""Test that the table of explained mutants fits the code."""

from __future__ import annotations

import ast

import pytest

from ._core import CORE, NOT_MUTATED, ROOT
from ._explained import EXPLAINED, Row, is_wording

pytestmark = pytest.mark.once


def written(row: Row) -> str:
    """Return the function of a row, as Python writes it itself."""
    owner, _, name = row.function.rpartition(".")
    body = ast.parse((ROOT / row.module).read_text("utf-8")).body
    if owner:
        body = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == owner).body
    return ast.unparse(next(node for node in body if isinstance(node, ast.FunctionDef) and node.name == name))


@pytest.mark.parametrize("row", EXPLAINED, ids=lambda row: f"{row.function}-{row.piece}")
def test_each_row_changes_a_function_that_is_there(row: Row) -> None:
    assert row.piece not in written(row)
    assert row.reason.endswith(".")


def test_the_listed_core_is_complete() -> None:
    core = [module for part in CORE for module in part.module_paths()]
    paths = [path for part in CORE for path in (*part.module_paths(), *part.test_paths())]
    assert [path for path in paths if not (ROOT / path).is_file()] == []
    engine = {f"orq/_engine/{path.name}" for path in (ROOT / "orq/_engine").glob("*.py")}
    assert engine - {*core} == NOT_MUTATED
    assert len(core) == len({*core})


@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("raise Mismatch('is no whole number')", "raise Mismatch('IS NO WHOLE NUMBER')", True),
        ("raise Mismatch('is no whole number')", "raise Mismatch('XXis no whole numberXX')", True),
        ("raise Mismatch('is no whole number')", "raise Mismatch(None)", False),
        ("kind == 'text'", "kind == 'TEXT'", False),
        ("left('two words of it', 1)", "left('two words of it', 2)", False),
    ],
)
def test_wording_is_a_change_of_letters_only(old: str, new: str, wording: bool) -> None:
    assert is_wording(old, new) is wording
