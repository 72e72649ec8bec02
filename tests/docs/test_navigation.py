"""Test that the site's navigation has every page once, in the order of the guides' index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.areas import AREAS
from scripts.site.nav import DOCS, navigation, sections

pytestmark = pytest.mark.once


def test_the_sections_are_in_the_order_in_which_readers_need_them() -> None:
    assert list(sections()) == ["Home", "Start", "Build", "Run it", "Test it", "Move", "Reference", "Project"]


def test_every_page_is_in_the_navigation_once() -> None:
    listed = [line.strip("- ") for line in navigation() if line.endswith(".md")]
    there = [page.relative_to(DOCS).as_posix() for page in Path(DOCS).rglob("*.md")]
    assert sorted(listed) == sorted(there)
    assert listed.index("guide/deployments.md") < listed.index("guide/chat.md") < listed.index("guide/errors.md")
    assert listed.index("reference/agents.md") < listed.index("reference/agents.external.md")


@pytest.mark.parametrize("page", ["decisions.md", "local-server.md"])
def test_a_long_page_begins_with_all_its_sections(page: str) -> None:
    """They are listed in the order of the page. `scripts/_links.py` checks where the links lead."""
    head, first, rest = (DOCS / "design" / page).read_text("utf-8").partition("\n## ")
    sections = re.findall(r"^#{2,3} (.+)$", first.lstrip() + rest, re.MULTILINE)
    assert re.findall(r"^ *- \[(.+)\]\(#.+\)$", head, re.MULTILINE) == sections
    assert len(sections) > 5


def test_every_namespace_has_an_area() -> None:
    heads = [
        line for line in (DOCS / "reference" / "index.md").read_text("utf-8").splitlines() if line.startswith("## ")
    ]
    assert heads == [f"## {area}" for area in AREAS]


@pytest.mark.parametrize(
    "answer",
    [
        "guide/which-api.md",
        "guide/settings.md#where-the-key-comes-from",
        "guide/settings.md#where-a-project_id-comes-from",
        "guide/without-a-key.md#what-the-local-server-keeps",
        "quickstart.md#an-answer-as-json",
    ],
)
def test_the_first_questions_are_answered_one_click_from_home(answer: str) -> None:
    """That the heading is there is checked by `scripts/_links.py`."""
    assert f"]({answer})" in (DOCS / "index.md").read_text("utf-8")
