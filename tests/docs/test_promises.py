"""Test that each promise of `docs/design/promises.md` names an existing test.

A promise is an item of a list. It links each test by name to its file: [`test_x`](../../tests/faults/test_y.py).
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "design" / "promises.md"

ITEM = re.compile(r"^- .*\n(?:  .*\n)*", re.MULTILINE)
TEST = re.compile(r"\[`(\w+)`\]\(([^)#]+\.py)\)")
GUIDE = re.compile(r"^Guide: \[.+\]\((.+\.md)\)$", re.MULTILINE)

pytestmark = pytest.mark.once


@dataclass(frozen=True)
class Promise:
    """One item of a page's lists."""

    page: Path
    text: str

    @property
    def held_by(self) -> list[tuple[str, str]]:
        return TEST.findall(self.text)

    def __str__(self) -> str:
        return re.sub(r"[^a-zA-Z0-9 ]", "", self.text)[:60].strip()


def promises(page: Path) -> list[Promise]:
    return [Promise(page, item) for item in ITEM.findall(page.read_text("utf-8"))]


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


def test_every_guide_that_is_named_links_back() -> None:
    guides = GUIDE.findall(PAGE.read_text("utf-8"))
    assert len(guides) >= 8
    assert [name for name in guides if "design/promises.md#" not in (PAGE.parent / name).read_text("utf-8")] == []


def test_every_list_item_is_a_promise() -> None:
    """Below the introduction each line is a heading, a link to a guide or part of a promise: none escapes this test."""
    _, heading, text = PAGE.read_text("utf-8").partition("\n## ")
    rest = (heading + GUIDE.sub("", ITEM.sub("", text))).splitlines()[2:]
    assert [line for line in rest if line and not line.startswith("#")] == []


@pytest.mark.parametrize("promise", promises(PAGE), ids=str)
def test_a_promise_is_held_by_a_test(promise: Promise) -> None:
    assert faults(promise) == []


def test_an_unheld_promise_is_found(tmp_path: Path) -> None:
    """This test's own test: it reads a page that promises too much."""
    here = Path(__file__).resolve()
    page = tmp_path / "page.md"
    page.write_text(
        f"- kept\n"
        f"  [`test_an_unheld_promise_is_found`]({here})\n"
        f"- not kept\n"
        f"- kept once [`test_that_was_deleted`]({here})\n"
        f"- kept elsewhere [`test_x`](../tests/no_such_file.py)\n"
    )
    kept, unkept, deleted, elsewhere = promises(page)
    assert faults(kept) == []
    assert faults(unkept) == ["no test"]
    assert faults(deleted) == [f"no test_that_was_deleted in {here}"]
    assert faults(elsewhere) == ["no such file of tests: ../tests/no_such_file.py"]
