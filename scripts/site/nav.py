"""Write the navigation of the site to `.site.yml`, from the links of the guides.

The settings are those of `mkdocs.yml`.

A new page is only listed in `docs/guide/index.md`, whose sections become the sections of the site. A page belongs to
the first section that links to it. A section that links to a folder's `index.md` contains the whole folder; inner
folders come first, except `types`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

DOCS = Path("docs")
LINK = re.compile(r"\]\(([\w./-]+?\.md)")


def sections(root: Path = DOCS) -> dict[str, list[Path]]:
    """Return the pages that each section of the guides' index links to, each page once."""
    guides = root / "guide" / "index.md"
    found = {"Home": [root / "index.md"], **linked_from(guides)}
    del found[""]
    for pages in found.values():
        pages[:] = [page for page in pages if page.parts[0] == root.name]
    found["Start"].append(guides)
    return found


def below(folder: Path, indent: str, root: Path) -> Iterator[str]:
    """Write a folder's part of the navigation, in the order of its index."""
    index = folder / "index.md"
    inside = sorted(path for path in folder.iterdir() if (path / "index.md").exists())
    yield f"{indent}- {index.relative_to(root).as_posix()}"
    yield from _folders((path for path in inside if path.name != "types"), indent, root)
    for head, pages in linked_from(index).items():
        here = [page for page in pages if page.parent == folder]
        inner, deeper = (indent, "") if head == "" or not here else (f"{indent}    ", f"{indent}- {head}:")
        yield from [deeper] if deeper else []
        yield from (f"{inner}- {page.relative_to(root).as_posix()}" for page in here)
    yield from _folders((path for path in inside if path.name == "types"), indent, root)


def _folders(folders: Iterable[Path], indent: str, root: Path) -> Iterator[str]:
    for folder in folders:
        yield f"{indent}- {TITLES.get(folder.name, folder.name.capitalize())}:"
        yield from below(folder, f"{indent}    ", root)


TITLES = {"python": "Classes and functions"}


def linked_from(index: Path) -> dict[str, list[Path]]:
    """Return the pages that a page links to, by the heading above their first link."""
    found: dict[str, list[Path]] = {}
    taken = {index}
    for number, part in enumerate(index.read_text("utf-8").split("\n## ")):
        head, _, text = part.partition("\n") if number else ("", "", part)
        pages = [Path(os.path.normpath(index.parent / link)) for link in LINK.findall(text)]
        found[head] = [page for page in dict.fromkeys(pages) if page not in taken]
        taken.update(found[head])
    return found


def navigation(root: Path = DOCS) -> Iterator[str]:
    """Return the lines of the navigation."""
    yield "nav:"
    for title, pages in sections(root).items():
        yield f"  - {title}:"
        for page in pages:
            if page.name == "index.md" and page.parent not in (root, root / "guide"):
                yield from below(page.parent, "      ", root)
            else:
                yield f"      - {page.relative_to(root).as_posix()}"


def write(root: Path) -> None:
    """Write the configuration of the site for the pages in a folder."""
    settings = Path("mkdocs.yml").read_text("utf-8").replace("docs_dir: docs", f"docs_dir: {root}")
    text = "\n".join([settings, *navigation(root), ""])
    Path(".site.yml").write_text(text.replace("  - Home:\n      - index.md\n", "  - Home: index.md\n"), "utf-8")
