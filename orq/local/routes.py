"""Method and path -> operation, straight from the `Operation` data of `orq.funcs`.

Paths are matched as they came over the wire, before percent-decoding: an id with an encoded slash stays one id, and
`/v2/conversations` and `/v2/conversations/` are two paths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from urllib.parse import unquote

from .._engine.operation import Operation

Methods = Mapping[str, Operation]


def known_operations() -> list[Operation]:
    """Load every operation that the package has a function for."""
    package = import_module("orq.funcs")
    modules = (import_module(f"orq.funcs.{found.name}") for found in iter_modules(package.__path__))
    return [module.OPERATION for module in modules if hasattr(module, "OPERATION")]


class Routes:
    """The table: for each path template its operations by method."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        table: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            table.setdefault(re.sub(r"\{[^}]+\}", "{}", operation.path), {})[operation.method] = operation
        # A literal goes before a variable that would match it too: fewest variables, then longest text, first.
        ordered = sorted(table.items(), key=lambda item: (item[0].count("{}"), -len(item[0])))
        self._routes = [(_pattern(template), methods) for template, methods in ordered]

    def find(self, raw_path: str) -> tuple[Methods, list[str]] | None:
        """Return what a path offers and the decoded values in it, or None."""
        for pattern, methods in self._routes:
            if match := pattern.fullmatch(raw_path):
                return methods, [unquote(value) for value in match.groups()]
        return None


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(re.escape(text) for text in template.split("{}")))
