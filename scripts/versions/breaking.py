"""Report changes of the public names since a version.

Run it with `python -m scripts.versions.breaking [OLD]`.

OLD is a tag, a commit, a wheel, an sdist or a folder. The default is the tag of the last release.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .compare import EFFECTS, Change, compare
from .sources import ROOT, NotFoundError, last_tag, unpack
from .surface import surface


def changes_since(old: str, new: Path = ROOT) -> list[Change]:
    """Return the changes from a version to the tree in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        return compare(surface(unpack(old, Path(folder))), surface(new))


def report(changes: Sequence[Change]) -> str:
    """Return the changes as text: grouped, with counts at the end."""
    lines = [f"{change.effect}: {change.path} {change.words}" for change in changes]
    counts = [f"{sum(change.effect == effect for change in changes)} {effect}" for effect in EFFECTS]
    return "\n".join([*lines, ", ".join(counts)])


def main(arguments: Sequence[str]) -> int:
    """Print the report."""
    parser = argparse.ArgumentParser("scripts/breaking", description="What changed in the public surface since OLD.")
    parser.add_argument(
        "old",
        nargs="?",
        metavar="OLD",
        help="Tag, commit, wheel, sdist or folder to compare with. Default: the last tag.",
    )
    old = parser.parse_args(arguments).old or last_tag()
    if old is None:
        parser.error("There is no tag of a release yet. Name OLD, a tag, commit, wheel, sdist or folder.")
    try:
        print(report(changes_since(old)))
    except NotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
