"""Link each mention of our classes and functions in code on a page to its description."""

from __future__ import annotations

import os
import re

_KEPT = re.compile(
    r"^(?:```|~~~).*?^(?:```|~~~)\s*?$"  # Programs.
    r"|^#[^\n]*$"  # Headings.
    r"|\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)]*\)"  # Links.
    r"|``.+?``"  # Code that contains backticks.
    r"|`(?P<name>(?:orq\.)?\w+(?:\(\))?)`",
    re.MULTILINE | re.DOTALL,
)


def linked(text: str, page: str, anchors: dict[str, str]) -> str:
    """Return a page with links.

    `page` is its path, and `anchors` maps names to their places, both relative to the same folder.
    """
    folder = os.path.dirname(page)

    def replaced(match: re.Match[str]) -> str:
        said = match["name"] or ""
        plain = said.removeprefix("orq.").removesuffix("()")
        # The bare name of a function, such as `run` or `extra`, may also mean something else.
        goal = anchors.get(plain) if said != plain or not plain.islower() else None
        if goal is None or goal.partition("#")[0] == page:
            return match[0]
        return f"[{match[0]}]({os.path.relpath(goal, folder or '.').replace(os.sep, '/')})"

    return _KEPT.sub(replaced, text)
