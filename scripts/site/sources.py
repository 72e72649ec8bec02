"""Copy the tests and examples that pages link to into the site."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

SITE = Path("site")
LINK = re.compile(r'(?<=href=")(?:\.\./)+((?:tests|examples)/[\w/]+\.(?:py|ipynb|csv))(?=")')


def add() -> int:
    """Copy the files, and return their number."""
    found: set[str] = set()
    for page in SITE.rglob("*.html"):
        text = page.read_text("utf-8")
        if names := set(LINK.findall(text)):
            found |= names
            up = os.path.relpath(SITE, page.parent).replace(os.sep, "/")
            page.write_text(LINK.sub(lambda match, up=up: f"{up}/{match[1]}", text), "utf-8")  # type: ignore[misc]
    if missing := [name for name in sorted(found) if not Path(name).is_file()]:
        sys.exit(f"pages link to files that are not there: {', '.join(missing)}")
    for name in found:
        copy(Path(name), Path(name))
    return len(found)


def copy(file: Path, name: Path) -> None:
    """Copy a file to the place in the site that has its name."""
    goal = SITE / name
    goal.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, goal)
