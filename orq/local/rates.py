"""Failures and limits at a rate, counted and never by chance: the same calls in the same order fail."""

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
    """So many requests in so many seconds."""

    most: int
    seconds: float


def rate_limit(text: str | None) -> RateLimit | None:
    """Read a limit such as `20/minute`; raises `ConfigurationError`."""
    if text is None:
        return None
    found = _LIMIT.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise ConfigurationError(f"rate_limit must be like 20/minute (second, minute or hour), not {text!r}"[:300])
    return RateLimit(int(found[1]), _PERIODS[found[2]])


class FailRate:
    """Tells which calls fail: with 0.1 each tenth, with 0.7 seven of ten."""

    def __init__(self, rate: float) -> None:
        self._rate = Fraction(str(rate))  # by floats, 28 of 100 calls fail at 0.29
        self._seen = 0

    def is_due(self) -> bool:
        """Count a call, and tell whether it fails."""
        self._seen += 1
        return math.floor(self._seen * self._rate) > math.floor((self._seen - 1) * self._rate)


class LimitWindow:
    """Counts the requests of a period, which begins with its first request."""

    def __init__(self, limit: RateLimit) -> None:
        self._limit = limit
        self._until, self._taken = 0.0, 0

    def take(self) -> bool:
        """Count a request; False if the period has no more."""
        if time.monotonic() >= self._until:
            self._until, self._taken = time.monotonic() + self._limit.seconds, 0
        self._taken += 1
        return self._taken <= self._limit.most

    def reset(self) -> float:
        """Return in how many seconds the next period may begin."""
        return max(0.0, self._until - time.monotonic())

    def headers(self) -> dict[str, str]:
        """Return what the service tells in its answers."""
        return {
            "x-ratelimit-limit-requests": str(self._limit.most),
            "x-ratelimit-remaining-requests": str(max(0, self._limit.most - self._taken)),
            "x-ratelimit-reset-requests": f"{self.reset():.3f}s",
        }
