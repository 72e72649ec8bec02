"""Print the lowest allowed versions of dependencies, for pip.

Run it with `python -m scripts.versions.bounds`.
"""

from __future__ import annotations

import re

from .sources import ROOT

AT_RUN_TIME = ("dependencies", "local", "otel", "tools", "aiohttp")
"""`mcp` is left out, because it needs newer versions of other dependencies."""


def requirements(name: str) -> list[tuple[str, str]]:
    """Return the lines of a list in pyproject.toml: each requirement, and the comment beside it."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    (block,) = re.findall(rf"^{name} = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    return re.findall(r'^ *"([^"]+)",?(?: +# (.*))?$', block, re.MULTILINE)


def lowest() -> list[str]:
    """Return `NAME==VERSION` of each lower bound."""
    found = [one for name in AT_RUN_TIME for one, _ in requirements(name)]
    return [f"{bound[1]}=={bound[2]}" for one in found if (bound := re.match(r"([a-z0-9-]+)>=([0-9.]+)", one))]


if __name__ == "__main__":
    print("\n".join(lowest()))
