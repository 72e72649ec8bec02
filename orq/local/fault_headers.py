"""Read the faults that a request asks for in its headers `x-orq-fault` and `x-orq-delay`."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .http_problem import HttpProblem

FAULT, DELAY = "x-orq-fault", "x-orq-delay"
MOST_DELAY = 600.0
_NAMES = {"status": (300, 599), "retry-after": (0, 86400), "cut": (0, 10**6)}


class FaultHeaders(msgspec.Struct, frozen=True):
    """The faults of one request: an error status, its `retry_after`, a stream cut and a delay.

    `cut` is the number of events before the cut. `retry_after` and `delay` are in seconds.
    """

    status: int | None = None
    retry_after: int | None = None
    cut: int | None = None
    delay: float | None = None

    def problem(self) -> HttpProblem | None:
        """Return the error of the request, or None."""
        if self.status is None:
            return None
        headers = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        return HttpProblem(self.status, f"The header {FAULT} requests this error.", headers, kind="fault")


_NOTHING = FaultHeaders()


def fault_headers(headers: Mapping[str, str]) -> FaultHeaders:
    """Read the headers of a request. Raise `HttpProblem` for unknown names and bad values."""
    fault, delay = headers.get(FAULT), headers.get(DELAY)
    if fault is None and delay is None:
        return _NOTHING
    found = {} if fault is None else dict(map(_item, fault.split(";")))
    return FaultHeaders(
        found.get("status"), found.get("retry-after"), found.get("cut"), None if delay is None else _seconds(delay)
    )


def _item(text: str) -> tuple[str, int]:
    name, _, value = (part.strip() for part in text.partition("="))
    if name not in _NAMES:
        raise HttpProblem(
            400, f"{FAULT} must be like `status=429; retry-after=2` with any of {', '.join(_NAMES)}, not {text!r}"[:300]
        )
    low, high = _NAMES[name]
    if not (value.isascii() and value.isdigit() and low <= int(value[:9]) <= high and len(value) < 9):
        raise HttpProblem(400, f"{name} in {FAULT} must be a whole number from {low} to {high}.")
    return name, int(value)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= MOST_DELAY:  # This is false for NaN, too.
        raise HttpProblem(400, f"{DELAY} must be a number of seconds from 0 to {MOST_DELAY:g}, such as 0.5.")
    return seconds
