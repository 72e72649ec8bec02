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
    found: dict[str, list[Path]] = {"Home": [DOCS / "index.md"]}
    taken = {GUIDES}
    for part in GUIDES.read_text("utf-8").split("\n## ")[1:]:
        title, _, text = part.partition("\n")
        pages = [Path(os.path.normpath(GUIDES.parent / link)) for link in LINK.findall(text)]
        found[title] = [page for page in dict.fromkeys(pages) if page not in taken and page.parts[0] == DOCS.name]
        taken.update(found[title])
    found["Start"].append(GUIDES)
    return found


def below(folder: Path, indent: str) -> Iterator[str]:
    """Write a folder's part of the navigation: its index, its pages by name, its folders."""
    pages = [path for path in folder.iterdir() if path.suffix == ".md" or (path.is_dir() and any(path.rglob("*.md")))]
    for path in sorted(pages, key=lambda path: (path.name != "index.md", path.is_dir(), path.stem.split("."))):
        if path.is_dir():
            yield f"{indent}- {path.name.capitalize()}:"
            yield from below(path, f"{indent}    ")
        else:
            yield f"{indent}- {path.relative_to(DOCS).as_posix()}"


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
