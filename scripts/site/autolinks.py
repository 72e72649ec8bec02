"""Links from each mention of a class or function of ours, in code on a page, to where it is told."""

from __future__ import annotations

import os
import re

_KEPT = re.compile(
    r"^(?:```|~~~).*?^(?:```|~~~)\s*?$"  # programs
    r"|^#[^\n]*$"  # headings
    r"|\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)]*\)"  # links
    r"|``.+?``"  # code that holds backticks
    r"|`(?P<name>(?:orq\.)?\w+(?:\(\))?)`",
    re.MULTILINE | re.DOTALL,
)


def linked(text: str, page: str, anchors: dict[str, str]) -> str:
    """Return a page with links; `page` is its path, `anchors` where each name stands, both from the same folder."""
    folder = os.path.dirname(page)

    def replaced(match: re.Match[str]) -> str:
        said = match["name"] or ""
        plain = said.removeprefix("orq.").removesuffix("()")
        # A function's name alone, such as `run` or `extra`, is a word for other things, too.
        goal = anchors.get(plain) if said != plain or not plain.islower() else None
        if goal is None or goal.partition("#")[0] == page:
            return match[0]
        return f"[{match[0]}]({os.path.relpath(goal, folder or '.').replace(os.sep, '/')})"

    return _KEPT.sub(replaced, text)
