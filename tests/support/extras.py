"""Tell which optional packages are installed, and which modules of `orq` lack theirs."""

from __future__ import annotations

from importlib.util import find_spec

MISSING = frozenset() if find_spec("mcp") else frozenset({"orq.mcp_tools"})
"""Modules whose package is not there: `mcp` needs newer versions than the lowest that `.ci/run` installs."""


def has(package: str) -> bool:
    """Tell whether a package is there: transports that are extras may need a newer Python."""
    return find_spec(package) is not None
