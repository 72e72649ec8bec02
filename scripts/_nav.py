"""Write `.site.yml`: `mkdocs.yml` and the order of the pages, so that a new page has to be listed nowhere else.

The sections are those of `docs/guide/index.md`, each with the pages that it links to first. A section that links to a
folder's `index.md` has all of that folder; `agents` stands before `agents.external`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

DOCS = Path("docs")
GUIDES = DOCS / "guide" / "index.md"
LINK = re.compile(r"\]\(([\w./-]+?\.md)")


def sections() -> dict[str, list[Path]]:
    """Return the pages of `docs/` that each section of the guides' index links to, each page once."""
    found = {"Home": [DOCS / "index.md"], **linked_from(GUIDES)}
    del found[""]
    for pages in found.values():
        pages[:] = [page for page in pages if page.parts[0] == DOCS.name]
    found["Start"].append(GUIDES)
    return found


def below(folder: Path, indent: str) -> Iterator[str]:
    """Write a folder's part of the navigation: its index, its pages in the order and under the heads of the index."""
    index = folder / "index.md"
    yield f"{indent}- {index.relative_to(DOCS).as_posix()}"
    for head, pages in linked_from(index).items():
        here = [page for page in pages if page.parent == folder]
        inner, deeper = (indent, "") if head == "" or not here else (f"{indent}    ", f"{indent}- {head}:")
        yield from [deeper] if deeper else []
        yield from (f"{inner}- {page.relative_to(DOCS).as_posix()}" for page in here)
    for inside in sorted(path for path in folder.iterdir() if (path / "index.md").exists()):
        yield f"{indent}- {inside.name.capitalize()}:"
        yield from below(inside, f"{indent}    ")


def linked_from(index: Path) -> dict[str, list[Path]]:
    """Return the pages that a page links to, by the head of the part where it first does."""
    found: dict[str, list[Path]] = {}
    taken = {index}
    for number, part in enumerate(index.read_text("utf-8").split("\n## ")):
        head, _, text = part.partition("\n") if number else ("", "", part)
        pages = [Path(os.path.normpath(index.parent / link)) for link in LINK.findall(text)]
        found[head] = [page for page in dict.fromkeys(pages) if page not in taken]
        taken.update(found[head])
    return found


def navigation() -> Iterator[str]:
    """Write the navigation, a line each."""
    yield "nav:"
    for title, pages in sections().items():
        yield f"  - {title}:"
        for page in pages:
            if page.name == "index.md" and page.parent not in (DOCS, GUIDES.parent):
                yield from below(page.parent, "      ")
            else:
                yield f"      - {page.relative_to(DOCS).as_posix()}"


if __name__ == "__main__":
    text = "\n".join([Path("mkdocs.yml").read_text("utf-8"), *navigation(), ""])
    Path(".site.yml").write_text(text.replace("  - Home:\n      - index.md\n", "  - Home: index.md\n"), "utf-8")
