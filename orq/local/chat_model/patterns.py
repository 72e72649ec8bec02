"""Match regular expressions of JSON schemas, in JavaScript's syntax.

A search that would take too long is not made.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_parse as parser

_STEPS = 10_000_000  # The most steps that a search may take, about a tenth of a second.
_NESTED = 20  # The longest text for nested repetitions. Their steps double with each character.
_SHORT = 8  # The length up to which a text may be searched with many repetitions side by side.
_MANY = 20  # A pattern with more repetitions than this matches no text.
_UNBOUNDED = 1000
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


class UnsupportedSchema(Exception):
    """The schema is invalid, or has a keyword that this server does not understand."""


def matches(pattern: Any, text: str) -> bool:
    """Return whether a pattern occurs in a text. A text that is too long to search gives False."""
    compiled, longest = _compiled(str(pattern))
    return len(text) <= longest and compiled.search(text) is not None


def syntax_tree(pattern: Any) -> Any:
    """Return the syntax tree that Python's own parser makes of a pattern."""
    return parser.parse(_compiled(str(pattern))[0].pattern)


@lru_cache(256)
def _compiled(text: str) -> tuple[re.Pattern[str], float]:
    python = re.sub(r"\(\?<(?![=!])", "(?P<", text)
    python = re.sub(r"\\p\{L(?:etter)?\}", r"[^\\W\\d_]", re.sub(r"\\p\{Nd?\}", r"\\d", python))
    try:
        return re.compile(python), _longest(parser.parse(python), text.startswith("^"))
    except (re.error, OverflowError, RecursionError) as error:
        raise UnsupportedSchema(f"the pattern {text!r} is not understood: {error}") from None


def _longest(tree: Any, anchored: bool) -> float:
    """Return the longest text that a search handles in time, or -1 if no length is short enough."""
    depths = list(_repeats(tree, 0))
    varying = len(depths) + (not anchored)
    if varying > _MANY or _UNBOUNDED in depths:
        return -1
    limit = float("inf") if varying < 2 else max(_SHORT, _STEPS ** (1 / varying))
    return min(limit, _NESTED) if max(depths, default=0) > 1 else limit


def _repeats(tree: Any, depth: int) -> Iterator[int]:
    """Yield the nesting depth of each variable repetition, and of choices in repetitions."""
    for operation, value in tree:
        name = str(operation)
        if name in _REPEATS:
            low, high, inner = value
            if low != high:
                yield depth + 1
            if low > 1 and inner.getwidth()[0] == 0:
                yield _UNBOUNDED  # Each of these parts may be empty, so a search may try very many splits.
            yield from _repeats(inner, depth + (int(high) > 1))
        elif name == "BRANCH":
            if depth:
                yield depth + 1
            for branch in value[1]:
                yield from _repeats(branch, depth)
        elif name == "SUBPATTERN":
            yield from _repeats(value[-1], depth)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from _repeats(value[1], depth)
