"""Test `retry_delay` alone: its bounds hold for any outcome and limits."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq import Response, RetryConfig
from orq._engine.retries import LONGEST_WAIT, RetryDecision, log_retry, retry_delay
from orq.errors import (
    CallbackError,
    ConnectionFailedError,
    RateLimitError,
    RequestTimeoutError,
    ResponseValidationError,
    for_status,
)

from ._steps import examples

NOW = 1000.0


def paused(outcome: Any, config: RetryConfig | None = None, **given: Any) -> tuple[float, float] | None:
    fields = {"method": "GET", "attempts": 1, "now": NOW, "started": NOW, "deadline": None} | given
    return retry_delay(outcome, config or RetryConfig(), **fields)


@pytest.mark.parametrize(
    "outcome",
    [
        Response(status_code=200),
        Response(status_code=503),  # a middleware returned this response in place of an error
        ResponseValidationError("mismatch"),
        CallbackError("thrown"),
        RequestTimeoutError(limit="total", seconds=1.0),
    ],
)
@pytest.mark.parametrize("unsafe", [True, False])
def test_failures_that_are_never_repeated(outcome: Any, unsafe: bool):
    assert paused(outcome, RetryConfig(unsafe=unsafe)) is None


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "POST", "PATCH"])
def test_methods(method: str):
    idempotent = method not in ("POST", "PATCH")
    lost = ConnectionFailedError("lost", request_sent=True)
    assert (paused(lost, method=method) is not None) is idempotent
    assert (paused(for_status(500)(status_code=500), method=method) is not None) is idempotent
    assert paused(RateLimitError(), method=method) is not None
    assert paused(ConnectionFailedError("refused"), method=method) is not None


@pytest.mark.parametrize("attempts", [1, 2, 3, 10, 2000])
@pytest.mark.parametrize("exponent", [1, 1.0, 1.5, 10, 1e300])
def test_no_exponent_overflows(attempts: int, exponent: float):
    config = RetryConfig(max_attempts=9999, exponent=exponent)
    low, high = paused(RateLimitError(), config, attempts=attempts) or (0.0, 0.0)
    assert 0 < low <= high <= config.max_interval


@pytest.mark.parametrize(("asked", "waits"), [(LONGEST_WAIT, True), (LONGEST_WAIT + 0.1, False)])
def test_the_longest_wait_without_a_limit(asked: float, waits: bool):
    assert (paused(RateLimitError(retry_after=asked)) is not None) is waits


def test_a_longer_max_interval_raises_the_longest_wait():
    assert paused(RateLimitError(retry_after=90.0), RetryConfig(max_interval=100.0)) == (90.0, 91.0)


def test_the_nearer_of_two_limits_counts():
    config = RetryConfig(max_elapsed_time=5.0)
    assert paused(RateLimitError(retry_after=4.0), config, deadline=NOW + 3.0) is None
    assert paused(RateLimitError(retry_after=4.0), config, deadline=NOW + 9.0) is not None
    assert paused(RateLimitError(retry_after=4.0), config, started=NOW - 2.0, deadline=NOW + 9.0) is None


@pytest.mark.parametrize(("asked", "waits"), [(3.79, True), (3.8, False)])
def test_a_pause_leaves_some_of_the_time_for_the_call(asked: float, waits: bool):
    assert (paused(RateLimitError(retry_after=asked), deadline=NOW + 4.0) is not None) is waits


@pytest.mark.parametrize(
    ("decision", "wait"), [(RetryDecision(0.25, 0.5), "0.25 to 0.50 s"), (RetryDecision(0.1, 0.1001), "0.10 s")]
)
def test_the_log_has_the_bounds_of_a_pause(decision: RetryDecision, wait: str, caplog: pytest.LogCaptureFixture):
    caplog.set_level("DEBUG", "orq")
    log_retry("agents_create", decision, 2)
    assert caplog.messages == [f"agents_create waits {wait} before attempt 2"]


@examples(300)
@given(
    st.one_of(st.none(), st.floats(0, 1e6)),
    st.floats(0, 100),
    st.floats(0, 100),
    st.floats(1, 10),
    st.booleans(),
    st.integers(1, 12),
    st.none() | st.floats(0.001, 1e4),
    st.none() | st.floats(-10, 1e4),
)
def test_any_pause_is_within_its_bounds(
    asked: float | None,
    initial: float,
    longest: float,
    exponent: float,
    jitter: bool,
    attempts: int,
    elapsed: float | None,
    left: float | None,
):
    config = RetryConfig(12, initial, longest, exponent, jitter, elapsed)
    deadline = None if left is None else NOW + left
    bounds = paused(RateLimitError(retry_after=asked), config, attempts=attempts, deadline=deadline)
    if attempts == 12:
        assert bounds is None
    if bounds is None:
        return
    low, high = bounds
    assert 0 <= low <= high
    for limit in (elapsed, left):
        assert limit is None or high <= limit + 1e-6
    if asked is not None:
        assert low == asked
        assert high <= asked + 1
    else:
        assert high <= longest
        assert low >= min(high, initial / 2, longest / 2) - 1e-9
