"""Whether a failed attempt is repeated, and after what pause. Pure.

A resend must not act twice. So a request goes out again where the service cannot have acted on it (no connection, a
stale one, 429, 503), and otherwise only if its method is idempotent, or the caller said `unsafe`.
"""

from __future__ import annotations

from ..errors import APIError, ConnectionFailedError
from ..middleware import Outcome
from ..options import RetryConfig

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})

_NOT_ACTED_ON = frozenset({429, 503})

_USABLE = 0.95
"""How much of the time that is left a pause may take."""

LONGEST_WAIT = 60.0
"""A `Retry-After` beyond this is not waited for, unless a total limit or `max_elapsed_time` leaves room for it."""


def pause(
    outcome: Outcome,
    config: RetryConfig,
    method: str,
    attempts: int,
    now: float,
    started: float,
    until: float | None,
) -> tuple[float, float] | None:
    """Return the bounds of the pause before the next attempt, or None if there is to be none."""
    resendable = config.unsafe or method in IDEMPOTENT
    if attempts >= config.max_attempts or not _worth_it(outcome, config, resendable):
        return None
    ends = [end for end in (until, _after(started, config.max_elapsed_time)) if end is not None]
    left = min(ends) - now if ends else None
    low, high = _asked(outcome) or _backoff(config, attempts)
    if left is None:
        return None if low > max(LONGEST_WAIT, config.max_interval) else (low, high)
    if low >= _USABLE * left:  # nothing would be left to call in; the answer at hand tells more than a spent limit
        return None
    return low, min(high, _USABLE * left)


def _worth_it(outcome: Outcome, config: RetryConfig, resendable: bool) -> bool:
    if isinstance(outcome, APIError):
        return outcome.status_code in config.status_codes and (resendable or outcome.status_code in _NOT_ACTED_ON)
    if isinstance(outcome, ConnectionFailedError):
        hopeful = outcome.retryable and not _out_of_time(outcome)
        return config.connection_errors and (resendable or not outcome.request_sent) and hopeful
    return False


def _out_of_time(error: ConnectionFailedError) -> bool:
    return getattr(error, "limit", None) == "total"


def _after(started: float, seconds: float | None) -> float | None:
    return None if seconds is None else started + seconds


def _asked(outcome: Outcome) -> tuple[float, float] | None:
    """Return what a `Retry-After` asks for, and up to a tenth more, so that many clients do not come back at once."""
    if isinstance(outcome, APIError) and outcome.retry_after is not None:
        return outcome.retry_after, outcome.retry_after + min(1.0, outcome.retry_after / 10)
    return None


def _backoff(config: RetryConfig, attempts: int) -> tuple[float, float]:
    try:
        grown = config.initial_interval * config.exponent ** (attempts - 1)
    except OverflowError:
        grown = config.max_interval
    high = min(grown, config.max_interval)
    return (high / 2 if config.jitter else high), high
