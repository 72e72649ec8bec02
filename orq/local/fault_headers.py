"""What a request asks to go wrong with itself: the headers `x-orq-fault` and `x-orq-delay`."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .http_problem import HttpProblem

FAULT, DELAY = "x-orq-fault", "x-orq-delay"
MOST_DELAY = 600.0
_NAMES = {"status": (300, 599), "retry-after": (0, 86400), "cut": (0, 10**6)}


class FaultHeaders(msgspec.Struct, frozen=True):
    """An error `status` with its `retry_after`, a stream cut after so many events, a delay in seconds."""

    status: int | None = None
    retry_after: int | None = None
    cut: int | None = None
    delay: float | None = None

    def problem(self) -> HttpProblem | None:
        """Return the error that is asked for, if any."""
        if self.status is None:
            return None
        headers = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        return HttpProblem(self.status, f"asked for by {FAULT}", headers, kind="fault")


_NOTHING = FaultHeaders()


def fault_headers(headers: Mapping[str, str]) -> FaultHeaders:
    """Read the headers of a request; raises `HttpProblem` for what they do not know."""
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
            400, f"{FAULT}: takes {', '.join(_NAMES)}, as in status=429; retry-after=2; not {text!r}"[:300]
        )
    low, high = _NAMES[name]
    if not (value.isascii() and value.isdigit() and low <= int(value[:9]) <= high and len(value) < 9):
        raise HttpProblem(400, f"{FAULT}: {name} must be a whole number from {low} to {high}")
    return name, int(value)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= MOST_DELAY:  # false for NaN, too
        raise HttpProblem(400, f"{DELAY}: must be seconds from 0 to {MOST_DELAY:g}, as in 0.5")
    return seconds
