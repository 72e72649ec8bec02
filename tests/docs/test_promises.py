"""What the guides promise is held by tests: each row of their tables names one, and it is there.

A table's last column is `held by`; it links each test by name to its file: [`test_x`](../../tests/faults/test_y.py).
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDES = ROOT / "docs" / "guide"
PAGES = [GUIDES / f"{name}.md" for name in ("errors", "limits-and-retries", "streaming", "lifecycle")]
PAGES.append(ROOT / "SECURITY.md")

FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
TABLE = re.compile(r"^\|.*\|\n\|[-|: ]+\|\n(?:\|.*\|\n)*", re.MULTILINE)
TEST = re.compile(r"\[`(\w+)`\]\(([^)#]+\.py)\)")

pytestmark = pytest.mark.once


@dataclass(frozen=True)
class Promise:
    """One row of a table."""

    page: Path
    cells: tuple[str, ...]

    @property
    def held_by(self) -> list[tuple[str, str]]:
        return TEST.findall(self.cells[-1])

    def __str__(self) -> str:
        return f"{self.page.stem}: {re.sub(r'[^a-zA-Z0-9 ]', '', self.cells[0])[:60]}"


def cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip())[1:-1])


def promises(page: Path) -> list[Promise]:
    """Return the rows of a page's tables; raises for a table that does not say what holds it."""
    found = []
    for table in TABLE.findall(FENCE.sub("", page.read_text("utf-8"))):
        head, _, *rows = table.splitlines()
        if cells(head)[-1] != "held by":
            raise ValueError(f"{page.name}: a table without the column `held by`: {head}")
        found += [Promise(page, cells(row)) for row in rows]
        if any(len(cells(row)) != len(cells(head)) for row in rows):
            raise ValueError(f"{page.name}: a row of another length in: {head}")
    return found


@cache
def functions_of(path: Path) -> frozenset[str]:
    """Return the names of a file's test functions, methods of classes included."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
    return frozenset(node.name for node in functions if node.name.startswith("test_"))


def faults(promise: Promise) -> list[str]:
    """Return what is wrong with the tests that a promise names."""
    wrong = [] if promise.held_by else ["no test"]
    for name, target in promise.held_by:
        path = (promise.page.parent / target).resolve()
        if not path.is_relative_to(ROOT / "tests") or not path.is_file():
            wrong.append(f"no such file of tests: {target}")
        elif name not in functions_of(path):
            wrong.append(f"no {name} in {target}")
    return wrong


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_promises_something(page: Path) -> None:
    assert len(promises(page)) >= 10


@pytest.mark.parametrize("promise", [promise for page in PAGES for promise in promises(page)], ids=str)
def test_a_promise_is_held_by_a_test(promise: Promise) -> None:
    assert faults(promise) == []


def test_tests_named_outside_of_tables_are_there_as_well() -> None:
    for page in PAGES:
        links = TEST.findall(FENCE.sub("", page.read_text("utf-8")))
        assert faults(Promise(page, (" ".join(f"[`{name}`]({target})" for name, target in links),))) == []


def test_an_unheld_promise_is_found(tmp_path: Path) -> None:
    """This test's own test: it reads a page that promises too much."""
    here = Path(__file__).resolve()
    page = tmp_path / "page.md"
    head = "| promise | held by |\n|---|---|\n"
    page.write_text(
        f"{head}"
        f"| kept | [`test_an_unheld_promise_is_found`]({here}) |\n"
        f"| not kept | |\n"
        f"| kept once | [`test_that_was_deleted`]({here}) |\n"
        f"| kept elsewhere | [`test_x`](../tests/no_such_file.py) |\n"
    )
    kept, unkept, deleted, elsewhere = promises(page)
    assert faults(kept) == []
    assert faults(unkept) == ["no test"]
    assert faults(deleted) == [f"no test_that_was_deleted in {here}"]
    assert faults(elsewhere) == ["no such file of tests: ../tests/no_such_file.py"]
    page.write_text("| promise | why |\n|---|---|\n| all | well |\n")
    with pytest.raises(ValueError, match="without the column"):
        promises(page)
