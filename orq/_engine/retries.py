"""Decide whether a failed attempt is retried, and after which delay.

A retry must not act twice. So a request is retried if the service cannot have acted on it: there was no connection, the
connection was stale, or the status is 429 or 503. Otherwise it is retried only if its method is idempotent, or if the
caller set `unsafe`.
"""

from __future__ import annotations

import logging
from typing import NamedTuple

from ..errors import APIError, ConnectionFailedError
from ..middleware import Outcome
from ..options import RetryConfig

_logger = logging.getLogger("orq")

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})

_NOT_ACTED_ON = frozenset({429, 503})

_USABLE = 0.95
"""The share of the remaining time that a delay may take."""

LONGEST_WAIT = 60.0
"""The longest `Retry-After` in seconds that is waited for without a total timeout or `max_elapsed_time`."""


class RetryDecision(NamedTuple):
    """A retry follows after a random time between `low` and `high` seconds."""

    low: float
    high: float


def retry_delay(
    outcome: Outcome,
    config: RetryConfig,
    *,
    method: str,
    attempts: int,
    now: float,
    started: float,
    deadline: float | None,
) -> RetryDecision | None:
    """Return the delay before a retry, or None for no retry. All times are monotonic."""
    resendable = config.unsafe or method in IDEMPOTENT
    if attempts >= config.max_attempts or not _is_retryable(outcome, config, resendable):
        return None
    ends = [end for end in (deadline, _after(started, config.max_elapsed_time)) if end is not None]
    left = min(ends) - now if ends else None
    low, high = _retry_after(outcome) or backoff(config, attempts)
    if left is None:
        return None if low > max(LONGEST_WAIT, config.max_interval) else RetryDecision(low, high)
    if low >= _USABLE * left:  # With no time left for the retry, the error at hand says more than a timeout would.
        return None
    return RetryDecision(low, min(high, _USABLE * left))


def _is_retryable(outcome: Outcome, config: RetryConfig, resendable: bool) -> bool:
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


def _retry_after(outcome: Outcome) -> tuple[float, float] | None:
    """Return the range of a `Retry-After`.

    It allows up to a tenth more, so that many clients do not retry at the same time.
    """
    if isinstance(outcome, APIError) and outcome.retry_after is not None:
        return outcome.retry_after, outcome.retry_after + min(1.0, outcome.retry_after / 10)
    return None


def backoff(config: RetryConfig, attempts: int) -> tuple[float, float]:
    """Return the range of seconds to wait if the service did not say how long."""
    try:
        grown = config.initial_interval * config.exponent ** (attempts - 1)
    except OverflowError:
        grown = config.max_interval
    high = min(grown, config.max_interval)
    return (high / 2 if config.jitter else high), high


def log_retry(operation: str, decision: RetryDecision, attempt: int) -> None:
    """Log that a call will be retried."""
    least, most = f"{decision.low:.2f}", f"{decision.high:.2f}"
    wait = f"{most} s" if least == most else f"{least} to {most} s"
    _logger.debug("%s waits %s before attempt %d", operation, wait, attempt)
