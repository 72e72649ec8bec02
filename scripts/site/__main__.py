"""`python -m scripts.site before`: put all pages for Zensical into `.site-docs`.

It also writes their navigation.

`after`: add the Markdown of each page to `site`, a list of all pages in `llms.txt`, and the tests and examples that
pages link to.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from . import llms, nav, outside, search, sources
from .autolinks import linked
from .class_pages import Pages

PAGES = Path(".site-docs")


def before() -> None:
    """Copy `docs/`, add pages of classes, link mentions of them, and write the navigation."""
    classes = Pages()
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(nav.DOCS, PAGES)
    outside.add(PAGES)
    for name, text in classes.texts.items():
        (PAGES / name).parent.mkdir(parents=True, exist_ok=True)
        (PAGES / name).write_text(text, "utf-8")
    nav.write(PAGES)  # This comes before the links of mentions, which do not belong to the navigation.
    for page in PAGES.rglob("*.md"):
        name = page.relative_to(PAGES).as_posix()
        if not name.startswith("reference/types/"):
            page.write_text(linked(page.read_text("utf-8"), name, classes.anchors), "utf-8")


def after() -> None:
    """Add the files to the site that Zensical does not make."""
    print(f"{sources.add()} files of tests and examples are part of the site")
    print(f"search has {search.order()} entries")
    print(f"{llms.add(PAGES)} pages stand in llms.txt")


if __name__ == "__main__":
    {"before": before, "after": after}[sys.argv[1]]()
