"""The notes of a version: its section of CHANGELOG.md, and the files of `changes/`.

The files of `changes/` are for the next version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .sources import ROOT

UNRELEASED = "unreleased"
DATE = r"\d{4}-\d\d-\d\d"
LONGEST = 600
"""The longest text of a change, in characters. Details belong in a guide."""


def kinds() -> list[str]:
    """Return the kinds of changes in pyproject.toml."""
    return re.findall(r'\{ directory = "(\w+)"', (ROOT / "pyproject.toml").read_text("utf-8"))


def fragments(folder: Path = ROOT / "changes") -> list[Path]:
    """Return the files of changes that no release has gathered yet."""
    return sorted(file for file in folder.iterdir() if file.name != "README.md")


def fragment_problems(files: Iterable[Path]) -> Iterator[str]:
    """Return the problems of files of changes."""
    for file in files:
        if not re.fullmatch(rf"\+[a-z0-9-]+\.({'|'.join(kinds())})\.md", file.name):
            yield f"{file.name}: its name must be +TOPIC.KIND.md, with a KIND of {', '.join(kinds())}"
        elif not (text := file.read_text("utf-8").strip()).endswith((".", ")", ":", "`")):
            yield f"{file.name}: it must be whole sentences"
        elif len(text) > LONGEST:
            yield f"{file.name}: it must have at most {LONGEST} characters; tell how in a guide"


def section(changelog: str, version: str) -> tuple[str, str] | None:
    """Return the date and the text of a version's section, or None."""
    pattern = rf"^## \[{re.escape(version)}\] - ({DATE}|{UNRELEASED})\n(.*?)(?=^## |\Z)"
    found = re.search(pattern, changelog, re.MULTILINE | re.DOTALL)
    return (found[1], found[2].strip()) if found else None


def note_problems(changelog: str, version: str, waiting: Iterable[Path]) -> Iterator[str]:
    """Return the reasons why the notes are not ready for a release of a version."""
    yield from fragment_problems(waiting := list(waiting))
    if (found := section(changelog, version)) is None:
        yield f"CHANGELOG.md has no section of {version}: run scripts/release --notes"
    elif found[0] == UNRELEASED:
        yield f"the section of {version} in CHANGELOG.md has no date: run scripts/release --notes"
    elif not found[1]:
        yield f"the section of {version} in CHANGELOG.md is empty"
    elif waiting:
        yield f"changes/ holds {len(waiting)} changes that CHANGELOG.md does not have"


def completed(changelog: str, version: str, date: str, more: str) -> str:
    """Return the changelog with a date for an existing section, and with `more` at its end."""
    old, text = section(changelog, version) or ("", "")
    head = f"## [{version}] - "
    whole = "\n\n".join(filter(None, [text, more]))
    return changelog.replace(f"{head}{old}\n\n{text}\n", f"{head}{date}\n\n{whole}\n")
