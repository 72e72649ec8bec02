"""Adapt README.md for PyPI, where relative links do not work. This module does no I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from scripts.picture.front_pages import NOT_RELEASED

_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(!?)(\[(?:[^][]|\[[^][]*\])*\])\((?![a-z]+:|#|/)([^)\s]+)\)")
_REPOSITORY = re.compile(r"^\[project\.urls\]\n(?:(?!\[).*\n)*?Repository = \"(https://[^\"\s]+?)/?\"$", re.MULTILINE)


def repository(pyproject: str) -> str | None:
    """Return the URL of the repository in pyproject.toml, or None."""
    found = _REPOSITORY.search(pyproject)
    return found and found[1]


def install_problems(text: str) -> Iterator[str]:
    """Return the problem of a README.md that does not yet name PyPI."""
    if NOT_RELEASED in text:
        yield f'README.md says "{NOT_RELEASED}" Run scripts/release --notes, which writes how to install, and commit it'


def with_whole_links(text: str, address: str, tag: str) -> str:
    """Return Markdown whose relative links point to the files of a tag. Code does not change."""
    return with_links(
        text, lambda image, words, path: f"{image}{words}({address}/{'raw' if image else 'blob'}/{tag}/{path})"
    )


def with_links(text: str, link: Callable[[str, str, str], str]) -> str:
    """Return Markdown with each relative link to a file replaced by the result of `link`.

    Blocks of code do not change. `link` gets `!` for an image or "", the text in brackets, and the path with its
    anchor.
    """
    parts = _FENCE.split(text)  # Every second part is a block of code.
    parts[::2] = (_LINK.sub(lambda found: link(*found.groups()), part) for part in parts[::2])
    return "".join(parts)
