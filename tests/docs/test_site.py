"""Test the parts that are added to the pages before the site is built."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.site import outside
from scripts.site.autolinks import linked
from scripts.site.class_pages import AREAS, Pages, class_members, described, first_line, list_arguments, public_members
from scripts.site.nav import DOCS
from scripts.site.outside import leading
from scripts.site.search import TYPED, ordered
from scripts.versions.readme import with_links

pytestmark = pytest.mark.once

ANCHORS = {"Timeout": "reference/python/options.md#timeout", "extra": "reference/python/answers.md#extra"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set a `Timeout`.", "Set a [`Timeout`](../reference/python/options.md#timeout)."),
        ("Set `orq.Timeout`, `extra()`", "Set [`orq.Timeout`](../reference/python/options.md#timeout), "),
        ("[the `Timeout`](x.md) and [`Timeout`](y.md)", None),
        ("# About `Timeout`", None),
        ("```python\n`Timeout`\n```", None),
        ("``a `Timeout` b`` and `Timeout(1)` and `Timeouts`", None),
        ("The `extra` named local", None),
    ],
)
def test_mentions_are_linked_where_a_reader_sees_words(text: str, expected: str | None) -> None:
    found = linked(text, "guide/limits.md", ANCHORS)
    assert found == text if expected is None else found.startswith(expected)


def test_a_page_does_not_link_to_itself() -> None:
    assert linked("`Timeout`", "reference/python/options.md", ANCHORS) == "`Timeout`"


@pytest.mark.parametrize(
    ("text", "at", "name", "expected"),
    [
        ("[a](../../SECURITY.md#b)", "docs/guide/x.md", "guide/x.md", "[a](../security.md#b)"),
        ("[a](errors.md) [b](https://a.b/c.md)", "docs/guide/x.md", "guide/x.md", None),
        ("[a](../../tests/docs/test_site.py)", "docs/guide/x.md", "guide/x.md", None),
        ("[a](docs/guide/x.md) [b](tests/t.py)", "SECURITY.md", "security.md", "[a](guide/x.md) [b](../tests/t.py)"),
        ("[a](bulk.py)", "examples/README.md", "examples.md", "[a](../examples/bulk.py)"),
        ("See [`a`](../CONTRIBUTING.md).", "docs/index.md", "index.md", "See `a`."),
        ("```\n[a](../SECURITY.md)\n```", "docs/index.md", "index.md", None),
    ],
)
def test_a_link_points_to_the_page_in_the_site(text: str, at: str, name: str, expected: str | None) -> None:
    assert with_links(text, leading(at, name)) == (text if expected is None else expected)


def test_pages_outside_docs_are_part_of_the_site(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("[Changes](../CHANGELOG.md)\n")
    outside.add(tmp_path)
    assert (tmp_path / "index.md").read_text() == "[Changes](changelog.md)\n"
    assert {page.name for page in tmp_path.iterdir()} == {"index.md", *outside.PAGES.values()}


def test_each_public_name_has_a_text_that_begins_with_one_short_line() -> None:
    package = Pages().package
    found: dict[str, str] = {}
    for module in (package[name] for names in AREAS.values() for name in names):
        found[module.path] = first_line(module)
        for _, member in public_members(module):
            found[member.path] = first_line(member)
            for key, inner in class_members(member) if member.is_class else ():
                if inner.is_function and key != "__init__":
                    found[inner.path] = first_line(inner)
                elif inner.is_attribute:
                    found[f"{member.path}.{key}"] = described(member, key)[:90]
    assert len(found) > 800
    assert [name for name, line in found.items() if not line or len(line) > 90] == []


def test_arguments_in_a_docstring_are_a_list() -> None:
    assert list_arguments("Do it.\n\nfirst: one\n    more\nsecond: two\n\nThe end.\n") == (
        "Do it.\n\n- `first`: one\n  more\n- `second`: two\n\nThe end.\n"
    )


def entry(location: str, title: str, level: int = 2, text: str = "words") -> dict[str, object]:
    return {"location": location, "title": title, "level": level, "text": text}


def test_search_names_operations_finds_fields_and_puts_types_last() -> None:
    found = list(
        ordered(
            [
                entry("reference/files/", "files", 1, ""),
                entry("reference/files/#files", "files", 1),
                entry("reference/files/#parameters-of-create", "Parameters of create", 3),
                entry("reference/files/#errors-of-create", "Errors of create", 3),
                entry("reference/types/files/#filepurpose", "FilePurpose"),
                entry("guide/tools/", "Tools from functions", 1),
            ],
            lambda page: {"parameters-of-create": ["content_type"]} if page == "reference/files/" else {},
        )
    )
    shown = [re.sub("<template>.*?</template>", "", str(one["title"])) for one in found]
    assert shown == ["files", "files.create: parameters", "models.FilePurpose", "Tools from functions"]
    before = [str(one["title"]).partition("</template>")[0].count("~") for one in found]
    assert before[3] == 0 < before[0] < before[1] < before[2]
    assert "content_type" in str(found[1]["title"])
    assert found[2]["text"] == ""


def test_the_pages_of_the_search_tests_exist() -> None:
    """`test_in_browser.py` fails if a heading is missing. This test checks the pages."""
    for place in TYPED:
        page = place.partition("#")[0].removesuffix("/")
        assert page == "examples" or page.startswith("reference/python") or (DOCS / f"{page}.md").exists(), place
