"""Find the times at which schedules are due, from cron expressions, in UTC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from .state.rows import Row

HOUR = 3_600_000
_EXPRESSION = re.compile(r"0 0 (\*|\d|1\d|2[0-3]) \* \* (\*|[0-6])")
_THURSDAY = 4  # 1 January 1970 was a Thursday. Sunday is 0.


def is_expression(text: str) -> bool:
    """Return whether an expression is hourly, daily or weekly.

    Seconds come first: `0 0 9 * * 1` is Monday at nine.
    """
    return _EXPRESSION.fullmatch(text) is not None


def moments(expression: str, since: int, until: int) -> Iterator[int]:
    """Yield the times of an expression after `since` and up to `until`, in milliseconds."""
    found = _EXPRESSION.fullmatch(expression)
    if found is None:
        return
    wanted = [None if text == "*" else int(text) for text in found.groups()]
    for hour in range(since // HOUR + 1, until // HOUR + 1):
        shown = hour % 24, (hour // 24 + _THURSDAY) % 7
        if all(one in (None, other) for one, other in zip(wanted, shown, strict=True)):
            yield hour * HOUR


def due(rows: Iterable[Row], since: int, until: int, most: int) -> list[tuple[int, Row]]:
    """Return the due times of active schedules, in order, with the schedule of each.

    Each schedule has at most `most` + 1 times, so that the caller can notice too many.
    """
    found: list[tuple[int, Row]] = []
    for row in rows:
        if row.body.get("is_active"):
            # A schedule runs only after its creation. If the clock was set back before its creation, `since` counts.
            begun = max(since, row.created) if row.created <= until else since
            each = moments(str(row.body.get("expression")), begun, until)
            found += [(moment, row) for moment in islice(each, most + 1)]
    return sorted(found, key=lambda each: (each[0], each[1].seq))
