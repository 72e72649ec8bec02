"""Test the generated parts of the first pages: installation and measurements."""

from __future__ import annotations

import re

import pytest

from scripts.picture.__main__ import PARTS
from scripts.picture.front_pages import FROM_A_CLONE, FROM_PYPI, NOT_RELEASED, ROWS, figure, install, measured
from scripts.picture.layers import ROOT
from scripts.versions.readme import install_problems

pytestmark = pytest.mark.once

RESULTS = """\
| what                         | rival      | orq       | rival's          | ratio           | reach | verdict |
| ---------------------------- | ---------- | --------- | ---------------- | --------------- | ----- | ------- |
| events of 160 B, one by one  | by hand    | 3.3 us/e  | 3.0 us/e         | 1.1x [1, 1.2]   | -     | -       |
| events of 160 B, one by one  | orq-ai-sdk | 3.57 us/e | 1.03e+03 us/e    | 103x [99, 104]  | -     | -       |
| pyright, cold, the class     | openai     | 1.06 s    | 2.44 s           | 2.3x [2.2, 2.4] | -     | -       |

A machine; Linux; CPython 3.11.7.
orq-sdk 0.1.0, orq-ai-sdk 4.17.13, openai 3.54.0, mypy 2.4.1.
"""


def test_the_table_has_the_figures_of_the_results_and_no_row_that_was_not_measured() -> None:
    assert measured(RESULTS).splitlines() == [
        "| CPU time | orq | orq-ai-sdk | openai |",
        "| --- | --- | --- | --- |",
        "| one event of a stream, decoded | 3.57 µs | 1,030 µs (103x) | - |",
        "| pyright, on the same program | 1.06 s | - | 2.44 s (2.3x) |",
        "",
        "Measured with orq-ai-sdk 4.17.13, openai 3.54.0 on CPython 3.11.7. A dash means that it was not measured.",
    ]


def test_most_rows_are_measured() -> None:
    table = measured((ROOT / "bench" / "results.md").read_text("utf-8"))
    missing = [label for label in ROWS if f"| {label} |" not in table]
    assert len(missing) <= 1, f"bench/results.md has other names for: {missing}"


def test_no_first_page_has_a_measured_number_beside_the_table() -> None:
    for page in ("README.md", "docs/index.md", "docs/quickstart.md"):
        text = re.sub(
            r"<!-- from the code: (\w+) -->.*?<!-- end: \1 -->", "", (ROOT / page).read_text("utf-8"), flags=re.DOTALL
        )
        assert set(PARTS[page]) <= {"install", "measured"}
        assert re.findall(r"\d+(?:\.\d+)?(?:x\b| ?(?:µs|ms|MB|%))", text) == []


@pytest.mark.parametrize(
    ("text", "shown"), [("1.03e+03 us/call", "1,030 µs"), ("62.7 us/event", "62.7 µs"), ("4.81 s", "4.81 s")]
)
def test_a_figure_is_written_for_readers(text: str, shown: str) -> None:
    assert figure(text) == shown


def test_a_version_with_a_date_is_installed_from_pypi() -> None:
    assert install("# Changelog\n\n## [0.1.0] - unreleased\n") == FROM_A_CLONE
    assert install("# Changelog\n\n## [0.2.0] - unreleased\n\n## [0.1.0] - 2027-01-31\n") == FROM_PYPI


def test_a_release_is_refused_while_the_readme_installs_from_a_clone() -> None:
    assert [*install_problems(f"# orq\n\n{FROM_PYPI}\n")] == []
    assert [problem.startswith("README.md says") for problem in install_problems(f"# orq\n\n{FROM_A_CLONE}")] == [True]
    assert NOT_RELEASED in FROM_A_CLONE
