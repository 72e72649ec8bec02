"""Test the notes and the number of a version: what is ready for a release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.versions.notes import completed, fragment_problems, fragments, kinds, note_problems, section
from scripts.versions.sources import ROOT
from scripts.versions.version_numbers import current, version_problems

pytestmark = pytest.mark.once

CHANGELOG = """# Changelog

<!-- towncrier release notes start -->

## [0.2.0] - unreleased

- New.

## [0.1.0] - 2026-12-01

- Old.
"""


def test_the_files_of_changes_are_well_formed() -> None:
    assert list(fragment_problems(fragments())) == []


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("+csv.added.md", "It reads CSV.", None),
        ("+csv.new.md", "It reads CSV.", "with a KIND of breaking, added"),
        ("csv.added.md", "It reads CSV.", "must be +TOPIC.KIND.md"),
        ("+csv.added.md", "reads CSV", "whole sentences"),
        ("+csv.added.md", "It reads CSV. " * 50, "at most 600 characters"),
    ],
)
def test_a_file_of_changes(name: str, text: str, problem: str | None, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    found = list(fragment_problems([tmp_path / name]))
    assert (problem is None and not found) or (problem is not None and problem in found[0])


def test_the_changelog_starts_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = section(text, current())
    assert found is not None and found[1]
    assert text.index("<!-- towncrier release notes start -->") < text.index(f"## [{current()}]")
    assert len(found[1].splitlines()) <= 120, "notes are read by users: tell details in guides"


def test_a_version_is_ready_with_a_dated_section_and_no_fragments(tmp_path: Path) -> None:
    (waiting := tmp_path / "+csv.added.md").write_text("It reads CSV.", "utf-8")
    assert "no date" in next(note_problems(CHANGELOG, "0.2.0", []))
    assert "no section" in next(note_problems(CHANGELOG, "0.3.0", []))
    ready = completed(CHANGELOG, "0.2.0", "2027-01-31", "")
    assert list(note_problems(ready, "0.2.0", [])) == []
    assert "1 changes that CHANGELOG.md does not have" in next(note_problems(ready, "0.2.0", [waiting]))
    assert section(ready, "0.2.0") == ("2027-01-31", "- New.")
    more = completed(CHANGELOG, "0.2.0", "2027-01-31", "### Added\n\n- More.")
    assert section(more, "0.2.0") == ("2027-01-31", "- New.\n\n### Added\n\n- More.")
    assert section(more, "0.1.0") == section(CHANGELOG, "0.1.0")
    # An entry that was added after the notes were gathered.
    later = completed(more, "0.2.0", "2027-02-01", "### Fixed\n\n- Late.")
    assert section(later, "0.2.0") == ("2027-02-01", "- New.\n\n### Added\n\n- More.\n\n### Fixed\n\n- Late.")


def test_the_files_of_changes_become_a_section(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "CHANGELOG.md"):
        (tmp_path / name).write_text((ROOT / name).read_text("utf-8"), "utf-8")
    (tmp_path / "changes").mkdir()
    for kind in kinds():
        (tmp_path / "changes" / f"+one.{kind}.md").write_text(f"One is {kind}.", "utf-8")
    command = [sys.executable, "-m", "towncrier", "build", "--yes", "--version", "9.0.0", "--date", "2027-01-31"]
    subprocess.run([*command, "--dir", str(tmp_path)], cwd=tmp_path, check=True, capture_output=True)
    found = section((tmp_path / "CHANGELOG.md").read_text("utf-8"), "9.0.0")
    assert found is not None
    date, text = found
    assert date == "2027-01-31"
    expected = [line for kind in kinds() for line in (f"### {kind.capitalize()}", f"- One is {kind}.")]
    assert [line for line in text.splitlines() if line] == expected


@pytest.mark.parametrize(
    ("version", "last", "breaking", "problem"),
    [
        ("0.1.0", None, 0, None),
        ("0.1.1", "0.1.0", 0, None),
        ("0.1.1", "0.1.0", 2, "2 changes break programs of 0.1.0: raise the minor number"),
        ("0.2.0", "0.1.0", 2, None),
        ("1.3.0", "1.2.0", 1, "raise the major number"),
        ("2.0.0rc1", "1.2.0", 1, None),
        ("0.1.0", "0.1.0", 0, "not newer"),
        ("0.1", "0.2.0", 0, "not newer"),
        ("0.1.0-beta", None, 0, "must be written 0.1.0b0"),
        ("next", None, 0, "is no version"),
    ],
)
def test_which_version_may_follow(version: str, last: str | None, breaking: int, problem: str | None) -> None:
    found = list(version_problems(version, last, breaking))
    assert (problem is None and not found) or (problem is not None and problem in found[0])
