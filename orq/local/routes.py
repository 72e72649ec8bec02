"""Find an operation's name by method and path, and load operations when needed.

Paths are matched before percent-decoding. So an id with an encoded slash stays one id, and `/v2/conversations` and
`/v2/conversations/` are different paths.
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
"""Other paths for the same operations. A client of another library uses one base URL for all its calls."""


_MODEL = re.compile("(/v2/model-catalog/[^/]+)/(.+)")
"""Model ids contain a slash, which the vendor's clients do not encode."""


def alike(raw_path: str) -> Iterator[str]:
    """Yield a path, and then other paths with the same meaning."""
    yield raw_path
    for start, other in _ALIASES:
        if raw_path == start or (start.endswith("/") and raw_path.startswith(start)):
            yield other + raw_path.removeprefix(start)
    if named := _MODEL.fullmatch(raw_path):
        yield "%2F".join(named.groups())


class Routes:
    """The table of routes: operation names by path template and method."""

    def __init__(self, index: Mapping[str, tuple[str, str]]) -> None:
        table: dict[tuple[str, ...], dict[str, str]] = {}
        for name, (method, path) in index.items():
            table.setdefault(split_path(path)[0], {})[method] = name
        # Literals come before variables that would also match: fewer variables first, then longer text.
        self._routes = sorted(table.items(), key=lambda item: (len(item[0]), -sum(map(len, item[0]))))

    def find(self, raw_path: str) -> tuple[Methods, list[str]] | None:
        """Return the operations of a path by method and its decoded parameters, or None."""
        for texts, methods in self._routes:
            if raw_path.startswith(texts[0]) and (match := _pattern(texts).fullmatch(raw_path)):
                return methods, [unquote(value) for value in match.groups()]
        return None


@cache
def _pattern(texts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(map(re.escape, texts)))
