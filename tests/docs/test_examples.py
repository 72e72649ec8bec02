"""Test that each example belongs to a guide, which links to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
ROW = re.compile(
    r"^\| \[`([\w.]+)`\]\(\1\) \|.*\| \[[^]]+\]\(\.\./(docs/guide/[\w-]+\.md)(?:#[\w-]+)?\) \|$", re.MULTILINE
)
GUIDES = dict(ROW.findall((EXAMPLES / "README.md").read_text("utf-8")))
HELPERS = {"rows.py"}


def test_every_example_is_listed_with_its_guide() -> None:
    there = {path.name for path in EXAMPLES.iterdir() if path.suffix in (".py", ".ipynb")}
    assert set(GUIDES) == there - HELPERS


@pytest.mark.parametrize("name", GUIDES)
def test_the_guide_of_an_example_links_to_it(name: str) -> None:
    assert f"[`examples/{name}`](../../examples/{name})" in (ROOT / GUIDES[name]).read_text("utf-8")
