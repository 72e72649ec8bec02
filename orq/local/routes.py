"""Method and path -> the name of an operation, and the operation by its name, loaded when it is first asked for.

Paths are matched as they came over the wire, before percent-decoding: an id with an encoded slash stays one id, and
`/v2/conversations` and `/v2/conversations/` are two paths.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from urllib.parse import unquote

from .._engine.operation import Operation

Methods = Mapping[str, str]


def load(name: str) -> Operation:
    """Return an operation by its name."""
    operation: Operation = import_module(f"orq.funcs._{name}").OPERATION
    return operation


class Routes:
    """The table: for each path template the names of its operations by method."""

    def __init__(self, index: Mapping[str, tuple[str, str]]) -> None:
        table: dict[str, dict[str, str]] = {}
        for name, (method, path) in index.items():
            table.setdefault(re.sub(r"\{[^}]+\}", "{}", path), {})[method] = name
        # A literal goes before a variable that would match it too: fewest variables, then longest text, first.
        ordered = sorted(table.items(), key=lambda item: (item[0].count("{}"), -len(item[0])))
        self._routes = [(template.partition("{")[0], template, methods) for template, methods in ordered]

    def find(self, raw_path: str) -> tuple[Methods, list[str]] | None:
        """Return what a path offers and the decoded values in it, or None."""
        for start, template, methods in self._routes:
            if raw_path.startswith(start) and (match := _pattern(template).fullmatch(raw_path)):
                return methods, [unquote(value) for value in match.groups()]
        return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(re.escape(text) for text in template.split("{}")))
