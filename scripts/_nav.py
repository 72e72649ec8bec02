"""Write `.site.yml`: `mkdocs.yml` and the order of the pages, so that a new page has to be listed nowhere.

A folder's `index.md` stands first, then its other pages in the order in which that links to them, then what it does not
link to. `agents` stands before `agents.external`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

DOCS = Path("docs")
TOP = {
    "Home": "index.md",
    "Quickstart": "quickstart.md",
    "Guides": "guide",
    "Reference": "reference",
    "Design": "design",
}


def ordered(folder: Path) -> list[Path]:
    """Return the pages and folders of a folder."""
    index = folder / "index.md"
    links = re.findall(r"\]\(([\w./-]+?\.md)", index.read_text("utf-8")) if index.exists() else []
    listed = [page for link in dict.fromkeys(links) if (page := folder / link).exists() and page.parent == folder]
    rest = [path for path in folder.iterdir() if path != index and (path.suffix == ".md" or any(path.rglob("*.md")))]
    rest.sort(key=lambda path: (path.is_dir(), path.stem.split(".")))
    return [*([index] if index.exists() else []), *listed, *(path for path in rest if path not in listed)]


def lines(folder: Path, indent: str) -> Iterator[str]:
    """Write a folder's part of the navigation."""
    for path in ordered(folder):
        if path.is_dir():
            yield f"{indent}- {path.name.capitalize()}:"
            yield from lines(path, f"{indent}    ")
        else:
            yield f"{indent}- {path.relative_to(DOCS).as_posix()}"


nav = ["nav:"]
for title, name in TOP.items():
    if (DOCS / name).is_dir():
        nav += [f"  - {title}:", *lines(DOCS / name, "      ")]
    else:
        nav.append(f"  - {title}: {name}")
Path(".site.yml").write_text("\n".join([Path("mkdocs.yml").read_text("utf-8"), *nav, ""]), "utf-8")
