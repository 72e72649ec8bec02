"""When schedules are due: the shapes of cron expressions that the service takes, in UTC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from .state.rows import Row

HOUR = 3_600_000
_EXPRESSION = re.compile(r"0 0 (\*|\d|1\d|2[0-3]) \* \* (\*|[0-6])")
_THURSDAY = 4  # the first of January 1970; 0 is Sunday


def is_expression(text: str) -> bool:
    """Tell whether an expression is hourly, daily or weekly: seconds first, `0 0 9 * * 1` is Monday at nine."""
    return _EXPRESSION.fullmatch(text) is not None


def moments(expression: str, since: int, until: int) -> Iterator[int]:
    """Yield the moments of an expression after one moment and up to another, in milliseconds."""
    found = _EXPRESSION.fullmatch(expression)
    if found is None:
        return
    wanted = [None if text == "*" else int(text) for text in found.groups()]
    for hour in range(since // HOUR + 1, until // HOUR + 1):
        shown = hour % 24, (hour // 24 + _THURSDAY) % 7
        if all(one in (None, other) for one, other in zip(wanted, shown, strict=True)):
            yield hour * HOUR


def due(rows: Iterable[Row], since: int, until: int, most: int) -> list[tuple[int, Row]]:
    """Return which schedules are due when, in order; at most one more than `most` of each, to tell of too many."""
    found: list[tuple[int, Row]] = []
    for row in rows:
        if row.body.get("is_active"):
            # One that was made on the way was not there before; the clock may have been set back since it was made.
            begun = max(since, row.created) if row.created <= until else since
            each = moments(str(row.body.get("expression")), begun, until)
            found += [(moment, row) for moment in islice(each, most + 1)]
    return sorted(found, key=lambda each: (each[0], each[1].seq))
