"""`ServerClock`: the clock of a running server, to be set from outside; what such a change may say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec

from ..errors import ConfigurationError
from .clock import in_range, milliseconds_of
from .http_problem import HttpProblem


class ClockChange(msgspec.Struct, frozen=True, kw_only=True):
    """What to do with a clock, in this order: show a time, let some pass (in milliseconds), stand still or go on."""

    now: int | None = None
    move: int | None = None
    frozen: bool | None = None


def change_of(given: Any) -> ClockChange:
    """Read `{"now": "2026-01-01T00:00:00Z", "move": 3600.0, "frozen": true}`, each optional; raises `HttpProblem`."""
    if not isinstance(given, Mapping) or not given or given.keys() - set(ClockChange.__struct_fields__):
        raise HttpProblem(
            400, f"the clock takes an object with {', '.join(ClockChange.__struct_fields__)}, each optional"
        )
    found: dict[str, Any] = {}
    for name, value in given.items():
        try:
            found[name] = _READ[name](value)
        except ValueError as error:
            raise HttpProblem(400, f"{name}: {error}", param=name) from None
    return ClockChange(**found)


def _seconds(value: Any) -> int:
    number = value.total_seconds() if isinstance(value, timedelta) else value
    if not isinstance(number, (int, float)) or isinstance(number, bool) or not abs(number) < 1e12:
        raise ValueError(f"must be a number of seconds, not {value!r}"[:300])
    return round(number * 1000)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {value!r}"[:300])
    return value


_READ: Mapping[str, Callable[[Any], Any]] = {"now": milliseconds_of, "move": _seconds, "frozen": _flag}


def moved(now: int, by: int) -> int:
    """Return the time after a move; raises `HttpProblem` where no clock goes."""
    try:
        return in_range(now + by)
    except ValueError as error:
        raise HttpProblem(400, f"move: the clock {error}", param="move") from None


class ServerClock:
    """The clock that a local server goes by: expiries, schedules and budgets follow it. Each tenant has its own.

    A value that it cannot take raises `ConfigurationError`. The order of stored objects never follows it.
    """

    def __init__(self, change: Callable[[ClockChange | None, str], int]) -> None:
        self._change = change

    def now(self, *, tenant: str = "") -> datetime:
        """Return the time that it shows, in UTC, in whole milliseconds."""
        return datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=self._change(None, tenant))

    def set(self, moment: datetime, *, tenant: str = "") -> None:
        """Show another time, earlier or later. What was due in between does not run; see `move`."""
        self._set({"now": moment}, tenant)

    def move(self, by: float | timedelta, *, tenant: str = "") -> None:
        """Let time pass, in seconds or as a timedelta; returns once all schedules that are due meanwhile have run.

        Back, by a negative time, nothing runs.
        """
        self._set({"move": by}, tenant)

    def freeze(self, *, tenant: str = "") -> None:
        """Stand still until `resume`; `set` and `move` change the time that it shows."""
        self._set({"frozen": True}, tenant)

    def resume(self, *, tenant: str = "") -> None:
        """Go on from the time that it shows."""
        self._set({"frozen": False}, tenant)

    def _set(self, given: Mapping[str, Any], tenant: str) -> None:
        try:
            change = change_of(given)
        except HttpProblem as problem:
            raise ConfigurationError(problem.message) from None
        self._change(change, tenant)
