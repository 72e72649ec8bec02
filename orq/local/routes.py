"""Method and path -> the name of an operation, and the operation by its name, loaded when it is first asked for.

Paths are matched as they came over the wire, before percent-decoding: an id with an encoded slash stays one id, and
`/v2/conversations` and `/v2/conversations/` are two paths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from urllib.parse import unquote

from .. import funcs
from .._engine.operation import Operation, operation_of, split_path

Methods = Mapping[str, str]


def load(name: str) -> Operation:
    """Return an operation by its name."""
    operation = operation_of(getattr(funcs, name))
    assert operation is not None, name
    return operation


_ALIASES = (
    ("/v2/router/", "/v3/router/"),
    ("/v3/router/", "/v2/router/"),
    ("/v2/proxy/", "/v2/router/"),
    ("/v2/proxy/", "/v3/router/"),
    ("/v2/models", "/v3/router/models"),
)
"""Paths that programs use beside those of the facts: a client of another library has one base URL for all it calls."""


_MODEL = re.compile("(/v2/model-catalog/[^/]+)/(.+)")
"""The id of a model has a slash, which the vendor's clients leave as it is."""


def alike(raw_path: str) -> Iterator[str]:
    """Yield a path, and then others that mean the same."""
    yield raw_path
    for start, other in _ALIASES:
        if raw_path == start or (start.endswith("/") and raw_path.startswith(start)):
            yield other + raw_path.removeprefix(start)
    if named := _MODEL.fullmatch(raw_path):
        yield "%2F".join(named.groups())


class Routes:
    """The table: for each path template the names of its operations by method."""

    def __init__(self, index: Mapping[str, tuple[str, str]]) -> None:
        table: dict[tuple[str, ...], dict[str, str]] = {}
        for name, (method, path) in index.items():
            table.setdefault(split_path(path)[0], {})[method] = name
        # A literal goes before a variable that would match it too: fewest variables, then longest text, first.
        self._routes = sorted(table.items(), key=lambda item: (len(item[0]), -sum(map(len, item[0]))))

    def find(self, raw_path: str) -> tuple[Methods, list[str]] | None:
        """Return what a path offers and the decoded values in it, or None."""
        for texts, methods in self._routes:
            if raw_path.startswith(texts[0]) and (match := _pattern(texts).fullmatch(raw_path)):
                return methods, [unquote(value) for value in match.groups()]
        return None


@cache
def _pattern(texts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(map(re.escape, texts)))
