"""Fail and limit requests at a rate.

Requests are counted, so the same calls in the same order fail.
"""

from __future__ import annotations

import math
import re
import time
from fractions import Fraction

import msgspec

from ..errors import ConfigurationError

_PERIODS = {"second": 1.0, "minute": 60.0, "hour": 3600.0}
_LIMIT = re.compile(r"([1-9][0-9]{0,8})\s*/\s*(second|minute|hour)")


class RateLimit(msgspec.Struct, frozen=True):
    """The most requests in a period of seconds."""

    most: int
    seconds: float


def rate_limit(text: str | None) -> RateLimit | None:
    """Read a limit such as `20/minute`. Raise `ConfigurationError`."""
    if text is None:
        return None
    found = _LIMIT.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise ConfigurationError(f"rate_limit must be like 20/minute (second, minute or hour), not {text!r}"[:300])
    return RateLimit(int(found[1]), _PERIODS[found[2]])


class FailRate:
    """Decides which calls fail. A rate of 0.1 is each tenth call, a rate of 0.7 seven of ten."""

    def __init__(self, rate: float) -> None:
        self._rate = Fraction(str(rate))  # With floats, 28 instead of 29 of 100 calls would fail at 0.29.
        self._seen = 0

    def is_due(self) -> bool:
        """Count a call, and return whether it fails."""
        self._seen += 1
        return math.floor(self._seen * self._rate) > math.floor((self._seen - 1) * self._rate)


class LimitWindow:
    """Counts the requests of a period, which starts with its first request."""

    def __init__(self, limit: RateLimit) -> None:
        self._limit = limit
        self._until, self._taken = 0.0, 0

    def take(self) -> bool:
        """Count a request. Return False if the period's limit is reached."""
        if time.monotonic() >= self._until:
            self._until, self._taken = time.monotonic() + self._limit.seconds, 0
        self._taken += 1
        return self._taken <= self._limit.most

    def reset(self) -> float:
        """Return the seconds until the next period may start."""
        return max(0.0, self._until - time.monotonic())

    def headers(self) -> dict[str, str]:
        """Return the rate limit headers of the service."""
        return {
            "x-ratelimit-limit-requests": str(self._limit.most),
            "x-ratelimit-remaining-requests": str(max(0, self._limit.most - self._taken)),
            "x-ratelimit-reset-requests": f"{self.reset():.3f}s",
        }
