"""`python -m scripts.site before`: put the pages together that Zensical builds, in `.site-docs`, and their order.

`after`: put beside each page of `site` its Markdown, a list of all in `llms.txt`, and the tests and examples that pages
link to.
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
    """Copy `docs/`, add the pages of classes, link every mention to them, and write the configuration."""
    classes = Pages()
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(nav.DOCS, PAGES)
    outside.add(PAGES)
    for name, text in classes.texts.items():
        (PAGES / name).parent.mkdir(parents=True, exist_ok=True)
        (PAGES / name).write_text(text, "utf-8")
    nav.write(PAGES)  # before the links of mentions, which are no part of the order
    for page in PAGES.rglob("*.md"):
        name = page.relative_to(PAGES).as_posix()
        if not name.startswith("reference/types/"):
            page.write_text(linked(page.read_text("utf-8"), name, classes.anchors), "utf-8")


def after() -> None:
    """Add to the site what Zensical does not make."""
    print(f"{sources.add()} files of tests and examples are part of the site")
    print(f"search has {search.order()} entries")
    print(f"{llms.add(PAGES)} pages stand in llms.txt")


if __name__ == "__main__":
    {"before": before, "after": after}[sys.argv[1]]()
