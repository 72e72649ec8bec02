"""Add pages of the repository outside of docs/ to the site, and correct links to them."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable
from pathlib import Path

from scripts.versions.readme import with_links

PAGES = {"CHANGELOG.md": "changelog.md", "SECURITY.md": "security.md", "examples/README.md": "examples.md"}
"""Files of the repository, and their names in the site."""


def add(root: Path) -> None:
    """Copy these pages into the folder of the site's pages, and correct all links to them."""
    texts = {page.relative_to(root).as_posix(): page.read_text("utf-8") for page in root.rglob("*.md")}
    moved = {name: with_links(text, leading(f"docs/{name}", name)) for name, text in texts.items()}
    moved |= {name: with_links(Path(at).read_text("utf-8"), leading(at, name)) for at, name in PAGES.items()}
    for name, text in moved.items():
        if text != texts.get(name):
            (root / name).write_text(text, "utf-8")


def leading(at: str, name: str) -> Callable[[str, str, str], str]:
    """Return a function that rewrites links of a file of the repository.

    `at` is the file, and `name` its page in the site.

    A link to a page that the site lacks becomes plain text. Links to other files point beside the pages, where
    `sources.py` puts tests and examples.
    """

    def link(image: str, words: str, target: str) -> str:
        path, mark, anchor = target.partition("#")
        goal = posixpath.normpath(posixpath.join(posixpath.dirname(at), path))
        inside = PAGES.get(goal) or (goal.removeprefix("docs/") if goal.startswith("docs/") else None)
        if inside is None and goal.endswith(".md"):
            return words[1:-1]
        found = os.path.relpath(inside or f"../{goal}", posixpath.dirname(name) or ".").replace(os.sep, "/")
        return f"{image}{words}({found}{mark}{anchor})"

    return link
