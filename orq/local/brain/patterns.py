"""Regular expressions of JSON schemas, as JavaScript writes them; none is tried on a text that takes for ever."""

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

_STEPS = 10_000_000  # so many steps may a search take: a tenth of a second
_NESTED = 20  # so long may a text be for repetitions within repetitions, whose steps double with each character
_SHORT = 8  # texts up to here may be tried with many repetitions side by side
_MANY = 20  # with more repetitions than this no text is tried
_NEVER = 1000
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


class Unclear(Exception):
    """A schema that says what is not understood here, or that is none."""


def matches(pattern: Any, text: str) -> bool:
    """Tell whether a pattern is found in a text; False for a text that is too long to be tried."""
    compiled, longest = _compiled(str(pattern))
    return len(text) <= longest and compiled.search(text) is not None


def tree_of(pattern: Any) -> Any:
    """Return a pattern as Python's own parser reads it."""
    return parser.parse(_compiled(str(pattern))[0].pattern)


@lru_cache(256)
def _compiled(text: str) -> tuple[re.Pattern[str], float]:
    python = re.sub(r"\(\?<(?![=!])", "(?P<", text)
    python = re.sub(r"\\p\{L(?:etter)?\}", r"[^\\W\\d_]", re.sub(r"\\p\{Nd?\}", r"\\d", python))
    try:
        return re.compile(python), _longest(parser.parse(python), text.startswith("^"))
    except (re.error, OverflowError, RecursionError) as error:
        raise Unclear(f"the pattern {text!r} is not understood: {error}") from None


def _longest(tree: Any, anchored: bool) -> float:
    """Return how long a text may be for a search in it to end soon; -1 if none is short enough."""
    depths = list(_repeats(tree, 0))
    varying = len(depths) + (not anchored)
    if varying > _MANY or _NEVER in depths:
        return -1
    limit = float("inf") if varying < 2 else max(_SHORT, _STEPS ** (1 / varying))
    return min(limit, _NESTED) if max(depths, default=0) > 1 else limit


def _repeats(tree: Any, depth: int) -> Iterator[int]:
    """Yield for each repetition that may vary, and each choice within one, how deep it is in others."""
    for operation, value in tree:
        name = str(operation)
        if name in _REPEATS:
            low, high, inner = value
            if low != high:
                yield depth + 1
            if low > 1 and inner.getwidth()[0] == 0:
                yield _NEVER  # so many parts that may each be empty
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
