"""Test the generator's output for a tiny API per feature.

The files are `cases/<feature>/{api.json,expected/...}`.

A case holds the files that tell something about its feature. Once a change of them is wanted and was read:
`python -m tests.generator.test_cases` writes them anew.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator import format_facts, tree
from generator.__main__ import generate

ROOT = Path(__file__).parents[2]
CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/api.json"))

pytestmark = pytest.mark.once


def made() -> dict[Path, str]:
    """Return all files of all cases by where they are expected, formatted in one go."""
    files: tree.Files = {}
    for case in CASES:
        found = generate(json.loads((case / "api.json").read_text()))
        files |= {f"{case.name}/expected/{name}": text for name, text in found.items()}
    folder = Path(__file__).parent / "cases"
    return {folder / name: text for name, text in tree.formatted(files, ROOT).items()}


@pytest.fixture(scope="module")
def files() -> dict[Path, str]:
    return made()


def expected(case: Path) -> list[Path]:
    return sorted(path for path in (case / "expected").rglob("*") if path.is_file())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, files: dict[Path, str]) -> None:
    assert expected(case), "nothing is expected"
    for path in expected(case):
        assert files.get(path) == path.read_text(), path.relative_to(case)


NOT_GENERATED = {
    "x-orq-api-key-env",
    "x-orq-former",
    "x-orq-multipart-array-suffix",
    "x-orq-open-enum",
    "x-orq-removed-upstream",
    "x-orq-retry-status-codes",
    "x-orq-since",
    "x-orq-sources",
    "x-orq-sse",
    "x-orq-timeout-ms",
    "x-orq-untagged",
}
"""Facts for readers and for tests that compare the package with them: they change no generated file."""


def facts_of_the_readme() -> set[str]:
    """Return all facts there are: `tests/api` compares the table in `api/README.md` with the files."""
    rows = re.findall(r"^\| (`x-orq-.*?) \|", (ROOT / "api/README.md").read_text("utf-8"), re.MULTILINE)
    return {fact for row in rows for fact in re.findall(r"`(x-orq-[a-z-]+)`", row)}


def test_every_fact_that_is_generated_has_a_case() -> None:
    held = {fact for case in CASES for fact in re.findall(r'"(x-orq-[a-z-]+)"', (case / "api.json").read_text("utf-8"))}
    listed = facts_of_the_readme()
    assert listed - NOT_GENERATED <= held <= listed


def test_generator_reads_every_fact_that_is_generated_and_no_other() -> None:
    lays_out_all = Path(format_facts.__file__)
    sources = [path for path in (ROOT / "generator").rglob("*.py") if path != lays_out_all]
    read = {fact for path in sources for fact in re.findall(r"x-orq-[a-z-]+[a-z]", path.read_text("utf-8"))}
    assert read == facts_of_the_readme() - NOT_GENERATED


if __name__ == "__main__":
    now = made()
    for path in [path for case in CASES for path in expected(case)]:
        path.write_text(now[path])
