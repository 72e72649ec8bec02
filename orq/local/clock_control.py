"""`ServerClock`, the clock of a running server, which programs can set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec

from ..errors import ConfigurationError
from .clock import in_range, milliseconds_of
from .http_problem import HttpProblem


class ClockChange(msgspec.Struct, frozen=True, kw_only=True):
    """A change of a clock: set the time, move it (in milliseconds), stop or resume.

    Steps are applied in this order.
    """

    now: int | None = None
    move: int | None = None
    frozen: bool | None = None


def change_of(given: Any) -> ClockChange:
    """Read a change such as `{"now": "2026-01-01T00:00:00Z", "move": 3600.0, "frozen": true}`.

    Each field is optional. Raises `HttpProblem` for bad input.
    """
    if not isinstance(given, Mapping) or not given or given.keys() - set(ClockChange.__struct_fields__):
        raise HttpProblem(
            400, f"The body must be an object with the optional fields {', '.join(ClockChange.__struct_fields__)}."
        )
    found: dict[str, Any] = {}
    for name, value in given.items():
        try:
            found[name] = _READ[name](value)
        except ValueError as error:
            raise HttpProblem(400, f"{name} {error}.", param=name) from None
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
    """Return the time after a move. Raise `HttpProblem` if it is out of range."""
    try:
        return in_range(now + by)
    except ValueError as error:
        raise HttpProblem(400, f"move cannot be done. The clock {error}.", param="move") from None


class ServerClock:
    """The clock of a local server, for expiries, schedules and budgets.

    Each tenant has its own clock. An invalid value raises `ConfigurationError`. The order of stored objects does not
    depend on the clock.
    """

    def __init__(self, change: Callable[[ClockChange | None, str], int]) -> None:
        self._change = change

    def now(self, *, tenant: str = "") -> datetime:
        """Return the time of the clock, in UTC, in whole milliseconds."""
        return datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=self._change(None, tenant))

    def set(self, moment: datetime, *, tenant: str = "") -> None:
        """Set the time, earlier or later. Schedules that are due in between do not run; see `move`."""
        self._set({"now": moment}, tenant)

    def move(self, by: float | timedelta, *, tenant: str = "") -> None:
        """Move the time by seconds or a timedelta.

        Return when all schedules that become due have run. A negative time moves the clock back and runs nothing.
        """
        self._set({"move": by}, tenant)

    def freeze(self, *, tenant: str = "") -> None:
        """Stop the clock until `resume`. `set` and `move` still change its time."""
        self._set({"frozen": True}, tenant)

    def resume(self, *, tenant: str = "") -> None:
        """Let the clock go on from the time that it shows."""
        self._set({"frozen": False}, tenant)

    def _set(self, given: Mapping[str, Any], tenant: str) -> None:
        try:
            change = change_of(given)
        except HttpProblem as problem:
            raise ConfigurationError(problem.message) from None
        self._change(change, tenant)
