"""Decide which version number may follow another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from packaging.version import InvalidVersion, Version

from .sources import ROOT


def current() -> str:
    """Return the version of this tree."""
    (found,) = re.findall(r'^__version__ = "(.+)"$', (ROOT / "orq/_version.py").read_text("utf-8"), re.MULTILINE)
    return str(found)


def version_problems(version: str, last: str | None, breaking: int) -> Iterator[str]:
    """Return the reasons why a version may not follow the last release."""
    try:
        new = Version(version)
    except InvalidVersion:
        yield f"{version} is no version as PyPI takes it"
        return
    if str(new) != version:
        yield f"{version} must be written {new}"
    if last is None:
        return
    old = Version(last)
    if new <= old:
        yield f"{version} is not newer than {last}: change orq/_version.py"
    elif breaking and new.release[: _may_break(old)] == old.release[: _may_break(old)]:
        part = "minor" if _may_break(old) == 2 else "major"
        yield f"{breaking} changes break programs of {last}: raise the {part} number, or see scripts/breaking v{last}"


def _may_break(old: Version) -> int:
    """Return how many of the first numbers announce breaking changes.

    Before 1.0 the minor number does, too.
    """
    return 1 if old.major else 2
