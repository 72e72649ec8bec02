"""Make numbers and strings that fit a JSON schema.

The values in the message come first, then made-up ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count, islice
from typing import Any

from .formats import FORMATS
from .pattern_sample import pattern_samples
from .text_values import TextValues

_LONGEST = 100_000
_INEXACT_AFTER = 30  # Multiples that are inexact in floating point come after this many steps.
_INTEGERS_FIRST = 20  # This many integers come before fractions.
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def numbers(schema: Mapping[str, Any], found: TextValues, path: str, *, whole: bool) -> Iterator[int | float]:
    """Yield numbers within the bounds of a schema, without end unless the bounds are narrow."""
    yield from (one for one in _examples_and_default(schema, found.numbers(path)))
    low, high = _bounds(schema, whole=whole)
    step = Decimal(str(schema.get("multipleOf", 1)))
    if whole and "multipleOf" in schema:
        step *= step.as_integer_ratio()[1]
    take = max(Decimal(1), low) if low is not None and (high is None or high >= 1) else (low or Decimal(1))
    if high is not None and take > high:
        take = high if low is None else low
    start = (take / step).to_integral_value(ROUND_CEILING if low is not None or high is None else ROUND_FLOOR)
    fractions = [] if whole or "multipleOf" in schema else _fractions(low, high)
    inexact: list[int | float] = []
    for turn in count():
        if turn == _INTEGERS_FIRST:
            yield from map(_as_number, fractions)
        up, down = (start + turn) * step, (start - turn) * step
        fits = [one for one in dict.fromkeys((up, down)) if _within(one, low, high)]
        plain = [one for one in map(_as_number, fits) if _is_clean(one, step)]
        inexact += [_as_number(one) for one in fits if not _is_clean(_as_number(one), step)]
        yield from plain
        if turn > _INEXACT_AFTER:
            yield from inexact
            inexact.clear()
        if not fits and (turn > 1 or low is None or high is None):
            break
    yield from (*inexact, *map(_as_number, fractions))


def _fractions(low: Decimal | None, high: Decimal | None) -> list[Decimal]:
    if low is not None and high is not None:
        return [low + (high - low) / share for share in (2, 4, 3, 8, 10, 5, 7, 9, *range(11, 200))]
    edge, sign = (low, 1) if low is not None else (high or Decimal(0), 1 if high is None else -1)
    return [edge + sign * Decimal(n) / 8 for n in range(1, 100)]


def strings(schema: Mapping[str, Any], found: TextValues, path: str) -> Iterator[str]:
    """Yield strings that fit the format, pattern and length of a schema."""
    form, pattern = str(schema.get("format")), schema.get("pattern")
    least, most = int(schema.get("minLength", 0)), int(schema.get("maxLength", _LONGEST))
    if least > _LONGEST:
        return
    if offered := found.strings(path, form):
        yield from (one for one in _examples_and_default(schema, []) if isinstance(one, str) and found.contains(one))
        yield from offered
    yield from (one for one in _examples_and_default(schema, []) if isinstance(one, str))
    if form in FORMATS:
        yield from (_lengthened(FORMATS[form][1](n), form, least) for n in range(1000 if pattern is None else 20))
    if pattern is not None:
        yield from pattern_samples(str(pattern), least)
    base = (offered[-1] if offered else path.rpartition(".")[2].strip("[]$0123456789") or "text")[: max(most, 0)]
    yield base.ljust(least, "a")
    for n in count(2):
        made = f"{base} {n}" if len(base) + 8 <= most else _numbered(n - 2, max(least, 1))
        yield made.ljust(least, "a")[:most]
        if n > 20_000:
            return


def _examples_and_default(schema: Mapping[str, Any], before: list[Any]) -> list[Any]:
    examples = schema.get("examples", [])
    return [
        *before,
        *(examples if isinstance(examples, list) else []),
        *[schema[n] for n in ("default",) if n in schema],
    ]


def _bounds(schema: Mapping[str, Any], *, whole: bool) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the greatest allowed number.

    For fractions an exclusive bound is returned as it is; the caller checks each value.
    """
    found: list[Decimal | None] = []
    for name, sign in (("minimum", 1), ("maximum", -1)):
        strict = schema.get(f"exclusiveM{name[1:]}")
        edges = [Decimal(str(schema[name]))] if name in schema else []
        if strict is True or (strict is not None and strict is not False):
            edge = edges[0] if strict is True and edges else Decimal(str(strict)) if strict is not True else None
            if edge is not None:
                edges = [*edges, edge + sign if whole and edge == edge.to_integral_value() else edge]
        best = (max if sign > 0 else min)(edges) if edges else None
        if best is not None and whole:
            best = best.to_integral_value(ROUND_CEILING if sign > 0 else ROUND_FLOOR)
        found.append(best)
    return found[0], found[1]


def _within(value: Decimal, low: Decimal | None, high: Decimal | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _is_clean(value: float, step: Decimal) -> bool:
    """Return whether a multiple divides exactly in floating point, as many validators test.

    0.29 / 0.01 does not.
    """
    share = value / _as_number(step)
    return share == int(share)


def _as_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _lengthened(text: str, format: str, least: int) -> str:
    """Make a text of a format longer, if the format allows it."""
    missing = least - len(text)
    if missing <= 0:
        return text
    if "email" in format:
        return "a" * missing + text
    return text + "a" * missing if "ur" in format or "ir" in format or "pointer" in format else text


def _numbered(n: int, least: int) -> str:
    made = _LETTERS[n % 62]
    while n := n // 62:
        made = _LETTERS[n % 62] + made
    return made.rjust(least, "a")


def take(values: Iterator[Any], most: int) -> list[Any]:
    """Return at most `most` values from the start."""
    return list(islice(values, most))
