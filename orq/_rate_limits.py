"""Read rate limits from the headers of an answer, in the forms of services and gateways.

- `x-ratelimit-limit-requests`, `x-ratelimit-remaining-tokens`, `x-ratelimit-reset-requests: 6m0s` (OpenAI and others)
- `anthropic-ratelimit-requests-remaining`, `anthropic-ratelimit-tokens-reset: 2026-01-02T03:04:05Z`
- `ratelimit-limit`, `x-ratelimit-remaining`, `x-rate-limit-reset: 1767323045` (gateways)
- `ratelimit: "default";r=50;t=30` and `ratelimit-policy: "default";q=100;w=60` (the IETF's draft)
- `ratelimit: limit=100, remaining=50, reset=30` (an older draft)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import zip_longest
from operator import itemgetter
from typing import NamedTuple

_PREFIXES = ("x-ratelimit-", "anthropic-ratelimit-", "ratelimit-", "x-rate-limit-", "rate-limit-")
_UNITS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_READ = 1000
"""Maximal number of characters that are read of a header."""

_NO_PARAMETERS: dict[str, int] = {}
_EPOCH, _EPOCH_MS = 1e9, 1e12
"""From these values on, a number is a time in seconds or milliseconds since 1970, not a duration."""


class RateLimits(NamedTuple):
    """The rate limits in the headers of an answer. A value that is not in them is None."""

    limit: int | None = None
    """The number of requests in a period."""
    remaining: int | None = None
    """The number of requests that are left in this period."""
    reset: float | None = None
    """The number of seconds from the answer until the next period."""
    tokens: RateLimits | None = None
    """The same limits for tokens in place of requests."""


def rate_limits(headers: Mapping[str, str]) -> RateLimits | None:
    """Return the limits in these headers; None if there are none."""
    fields = {name.lower(): value[:_READ] for name, value in headers.items()}
    named = {name: value for name, value in fields.items() if "ratelimit" in name or "rate-limit" in name}
    if not named:
        return None
    now = _http_date(fields.get("date", ""))
    requests = _of(named, ("{}", "requests-{}", "{}-requests"), now) or _from_fields(named)
    tokens = _of(named, ("tokens-{}", "{}-tokens"), now)
    if requests is None and tokens is None:
        return None
    return (requests or RateLimits())._replace(tokens=tokens)


def _of(headers: Mapping[str, str], forms: tuple[str, ...], now: float | None) -> RateLimits | None:
    """Read the three headers of one kind of limit, with any prefix and any order of words."""

    def value(word: str) -> str:
        names = (prefix + form.format(word) for form in forms for prefix in _PREFIXES)
        return next((headers[name] for name in names if name in headers), "").strip()

    found = RateLimits(_whole(value("limit")), _whole(value("remaining")), _seconds(value("reset"), now))
    return found if found != RateLimits() else None


def _from_fields(headers: Mapping[str, str]) -> RateLimits | None:
    """Read the structured fields of the IETF's drafts; of several policies the tightest one."""
    left, policies = (_parameters(headers.get(name, "")) for name in ("ratelimit", "ratelimit-policy"))
    found = []
    for one, policy in zip_longest(left, policies, fillvalue=_NO_PARAMETERS):
        remaining, reset = one.get("r", one.get("remaining")), one.get("t", one.get("reset"))
        if remaining is not None:
            limits = RateLimits(one.get("limit", policy.get("q")), remaining, None if reset is None else float(reset))
            found.append((remaining, limits))
    return min(found, key=itemgetter(0), default=(0, None))[1]


def _parameters(field: str) -> list[dict[str, int]]:
    """Return the numbers of each limit. In the older draft, commas separate the values of a single limit."""
    limits = [field] if "remaining=" in field else field.split(",")
    return [
        {name: int(number) for name, number in re.findall(r"(?<!\w)(\w+)=([0-9]{1,18})", limit)} for limit in limits
    ]


def _whole(text: str) -> int | None:
    """Read a count, which its policy may follow: `100, 100;w=60`."""
    found = re.match(r"([0-9]{1,18})(?:\.0*)?(?:[,;\s]|$)", text)
    return int(found[1]) if found else None


def _seconds(text: str, now: float | None) -> float | None:
    """Return a duration in seconds.

    It may be written as seconds, `6m0s`, or as the time of its end. The time may be a Unix time or an RFC 3339 time.
    """
    if re.fullmatch(r"[0-9]{1,18}(\.[0-9]{1,9})?", text):
        number = float(text)
        if number < _EPOCH:
            return number
        return None if now is None else max(0.0, number / (1000 if number >= _EPOCH_MS else 1) - now)
    steps = re.findall(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(ms|us|µs|ns|d|h|m|s)", text)
    if steps and "".join(map("".join, steps)) == text:
        return round(sum(float(number) * _UNITS[unit] for number, unit in steps), 9)
    moment = _moment(text)
    return None if moment is None or now is None else max(0.0, moment - now)


def _moment(text: str) -> float | None:
    if not re.match(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9][T ]", text):
        return _http_date(text)
    from datetime import datetime, timezone

    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
    except (ValueError, OverflowError):
        return None


def _http_date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
