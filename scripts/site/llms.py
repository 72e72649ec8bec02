"""Add the Markdown of each page beside its HTML, and write `llms.txt`.

`llms.txt` lists the pages for language models.
"""

from __future__ import annotations

import re
from pathlib import Path

from . import nav
from .sources import SITE, copy

HEAD = """# orq

> A Python SDK for the orq.ai API: a function for each operation that returns `Ok` or `Err`, a client class with the
> same calls as methods, typed answers and streams, and a local server to develop and test with.

Each page is there as Markdown, too, at the address of its file.
"""


def add(pages: Path) -> int:
    """Copy the Markdown of the pages into the site, and write `llms.txt`.

    Return the number of pages.
    """
    parts, every = [HEAD], sorted(pages.rglob("*.md"))
    for title, listed in nav.sections().items():
        here = [pages / page.relative_to(nav.DOCS) for page in listed]
        if pages / "reference" / "index.md" in here:
            here = [page for page in every if page.is_relative_to(pages / "reference")]
        parts += [f"## {title}\n", *(f"- [{_title(page)}]({page.relative_to(pages).as_posix()})" for page in here), ""]
    for page in every:
        copy(page, page.relative_to(pages))
    (SITE / "llms.txt").write_text("\n".join(parts), "utf-8")
    return len(every)


def _title(page: Path) -> str:
    found = re.search("^# (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else page.stem
