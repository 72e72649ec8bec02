"""Run every example of the reference in this process against one local server.

An example by class raises if its call fails; one of a function prints `failed:`. All print something, except loops
over empty lists. Only calls that are marked as deprecated warn.
"""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from orq import errors, funcs, models
from orq.funcs._index import ROUTES
from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.store import Store
from tests.support.help_examples import NEEDS_MORE
from tests.support.objects import put_what_is_named, store_of

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGES = [page for page in sorted(REFERENCE.glob("*.md")) if page.stem != "index"]
SECTION = re.compile(r"^## \w+\n(?P<head>.*?)^(?P<rest>/// tab \| sync\n.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```python\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
TOLD = re.compile(r"^## (\w+)$", re.MULTILINE)
UNLINKED = re.compile(r"(?<!\[)`(?:list\[|dict\[str, )*(\w+)\]*`")
GIVEN = re.compile(r"\b(\w+)\"?[=:] ?\"([^\"]*)\"")
IMPORT = re.compile(r"^from orq\.funcs import (\w+)$", re.MULTILINE)

MAY_FIND_NOTHING = {
    "file_systems_list_files",
    "knowledge_delete_chunks",
    "knowledge_retrieve_processing_status",
    "knowledge_search",
    "logs_aggregate",
    "logs_context",
    "logs_find_patterns",
    "logs_list_facet_values",
    "logs_query",
    "logs_search",
    "mcp_gateways_list_tools",
    "reporting_query",
    "routing_rules_list_used_models",
    "telemetry_list_facet_values",
    "telemetry_query",
    "traces_aggregate",
    "traces_list_facet_values",
    "traces_list_filters",
    "traces_query",
    "traces_search",
    "wikis_search",
}
"""Operations that list what only other calls leave: a loop over it may end at once."""

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[LocalOrq, Store]]:
    """A server, and what it keeps."""
    with LocalOrq() as local:
        yield local, store_of(local)


def given(name: str, code: str) -> dict[str, str]:
    """Return the texts that an example gives, by their names on the wire."""
    request = load(name).request
    wires = dict(zip(request.__struct_fields__, request.__struct_encode_fields__, strict=True))
    return {wires.get(field, field): text for field, text in GIVEN.findall(code)}


def run(code: str, page: Path) -> tuple[str, set[type[Warning]]]:
    """Run a program; return what it printed, and how it was warned."""
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(io.StringIO()) as printed:
        warnings.simplefilter("always")
        exec(compile(code, str(page), "exec"), {"__name__": "__main__"})
    return printed.getvalue(), {warning.category for warning in caught}


def test_every_function_has_an_example() -> None:
    found = {name for page in PAGES for name in IMPORT.findall(page.read_text())}
    assert found == set(ROUTES)


def test_every_type_is_described_once() -> None:
    told = [name for page in (REFERENCE / "types").glob("*.md") for name in TOLD.findall(page.read_text())]
    known = {*dir(models)} - {"Unrecognized"}
    assert sorted(name for name in told if len(name) > 1) == sorted(known), "letters are the index's own"


def test_each_page_of_types_begins_with_its_own_purpose() -> None:
    pages = {page.stem: page.read_text() for page in (REFERENCE / "types").glob("*.md") if page.stem != "index"}
    first = {name: text.split("\n\n")[2] for name, text in pages.items()}
    assert len(set(first.values())) == len(first) > 100
    without_users = [name for name, line in first.items() if not re.match(r"\*\*\w.*\]\(\.\./[\w.]+\.md", line)]
    assert without_users == ["error_bodies"]
    answers = [name for name, line in first.items() if line.endswith("return these types.") and "take " not in line]
    assert "agent_events" in answers, "operations only return them, so the line does not say that they take them"


def test_every_type_in_a_table_is_a_link() -> None:
    known = {*dir(models)} - {"Unrecognized", *dir(errors)}
    for page in REFERENCE.rglob("*.md"):
        rows = [line for line in page.read_text().splitlines() if line.startswith("| ")]
        cells = " ".join(cell for row in rows for cell in row.split(" | ")[:2])
        assert not known & set(UNLINKED.findall(cells)), page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_examples(page: Path, server: tuple[LocalOrq, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    local, store = server
    monkeypatch.setenv("ORQ_API_KEY", "sk-docs")
    monkeypatch.setenv("ORQ_SERVER_URL", local.url)
    sections = list(SECTION.finditer(page.read_text()))
    assert len(sections) == page.read_text().count("\n### Parameters of ") > 0
    for section in sections:
        blocks = BLOCK.findall(section["rest"])
        assert len(blocks) in (3, 6), "by class, awaited and by function; twice if it may stream, or comes in pages"
        (name, *_) = IMPORT.findall(section["rest"])
        for code in blocks:
            put_what_is_named(store, name, given(name, code))
            if name in NEEDS_MORE:
                local.on(getattr(funcs, name)).answer()
            printed, warned = run(code, page)
            assert "failed:" not in printed, code
            assert printed or (name in MAY_FIND_NOTHING and "for " in code), code
            assert warned == ({DeprecationWarning} if "**Deprecated**" in section["head"] else set()), code
