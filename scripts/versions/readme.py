"""README as PyPI shows it: outside of the repository, where a relative link leads nowhere. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from scripts.picture.front_pages import NOT_RELEASED

_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(!?)(\[(?:[^][]|\[[^][]*\])*\])\((?![a-z]+:|#|/)([^)\s]+)\)")
_REPOSITORY = re.compile(r"^\[project\.urls\]\n(?:(?!\[).*\n)*?Repository = \"(https://[^\"\s]+?)/?\"$", re.MULTILINE)


def repository(pyproject: str) -> str | None:
    """Return the address of the repository that pyproject.toml names, if it names one."""
    found = _REPOSITORY.search(pyproject)
    return found and found[1]


def install_problems(text: str) -> Iterator[str]:
    """Say that README.md is not for PyPI, if it says so itself."""
    if NOT_RELEASED in text:
        yield f'README.md says "{NOT_RELEASED}" Run scripts/release --notes, which writes how to install, and commit it'


def with_whole_links(text: str, address: str, tag: str) -> str:
    """Return Markdown whose relative links lead to the files of a tag. Code stays as it is."""
    return with_links(
        text, lambda image, words, path: f"{image}{words}({address}/{'raw' if image else 'blob'}/{tag}/{path})"
    )


def with_links(text: str, link: Callable[[str, str, str], str]) -> str:
    """Return Markdown with each relative link to a file written by `link`, outside of blocks of code.

    It gets `!` for an image, else nothing; the words in their brackets; and the path, with its anchor.
    """
    parts = _FENCE.split(text)  # every second one is a block of code
    parts[::2] = (_LINK.sub(lambda found: link(*found.groups()), part) for part in parts[::2])
    return "".join(parts)
