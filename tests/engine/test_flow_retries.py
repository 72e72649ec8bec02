"""Test retries in the call flow: the requests, the pauses and the headers."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq import RequestOptions, RetryConfig
from orq._engine.effects import Failure, Send
from orq.errors import (
    APIError,
    ConnectionFailedError,
    InternalServerError,
    RateLimitError,
    RequestTimeoutError,
    ResponseValidationError,
)
from tests.support.events import sse
from tests.support.ids import steady
from tests.support.samples import CONVERSATION, RETRIEVED

from ._steps import CREATE, DELETE, FRESH, RETRIEVE, STARTED, STREAM, WALL_TIME, After, answer, examples, play, streamed

REFUSED = Failure("connect", words="ConnectError: refused")
NO_ROUTE = Failure("read", words="OSError: no route to host", sent=False)
STALE = Failure("read", words="RemoteProtocolError: Server disconnected", sent=True, received=False, reused=True)
STALE_RESET = Failure("read", words="ConnectionResetError: reset", sent=True, received=False, reused=True)
LOST_ON_A_NEW_CONNECTION = Failure("read", words="ReadError: reset", sent=True, received=False, reused=False)
LOST_AFTER_BYTES = Failure("read", words="ReadError: reset", sent=True, received=True, reused=True)
LOST_UNKNOWN = Failure("read", words="RemoteProtocolError: Server disconnected")
SLOW_ON_A_REUSED_CONNECTION = Failure("read", True, "ReadTimeout: slow", sent=True, received=False, reused=True)


@pytest.mark.parametrize(
    ("first", "get", "post"),
    [
        (REFUSED, True, True),
        (Failure("connect", True, "ConnectTimeout: slow"), True, True),
        (Failure("pool", True, "PoolTimeout: busy"), True, True),
        (Failure("proxy", words="ProxyError: no"), True, True),
        (NO_ROUTE, True, True),
        (STALE, True, True),
        (STALE_RESET, True, True),
        (LOST_ON_A_NEW_CONNECTION, True, False),
        (LOST_AFTER_BYTES, True, False),
        (LOST_UNKNOWN, True, False),
        (SLOW_ON_A_REUSED_CONNECTION, True, False),
        (Failure("write", words="WriteError: reset"), True, False),
        (Failure("write", True, "WriteTimeout: slow"), True, False),
        (lambda: answer(200, b"{", Failure("read", words="ReadError: reset")), True, False),
        (lambda: answer(429), True, True),
        (lambda: answer(503), True, True),
        (lambda: answer(408), True, False),
        (lambda: answer(500), True, False),
        (lambda: answer(502), True, False),
        (lambda: answer(504), True, False),
        (lambda: answer(599), True, False),
        (lambda: answer(400), False, False),
        (lambda: answer(401), False, False),
        (lambda: answer(404), False, False),
        (lambda: answer(409), False, False),
        (lambda: answer(301, location="/x"), False, False),
        (lambda: answer(200, b"no JSON"), False, False),
        (ZeroDivisionError(), False, False),
    ],
    ids=steady,
)
def test_retryable_failures_are_retried(first: Any, get: bool, post: bool):
    for operation, again, body in ((RETRIEVE, get, RETRIEVED), (CREATE, post, CONVERSATION)):
        script = [first() if callable(first) else first] + [answer(200, body)] * again
        played = play(*script, operation=operation)
        assert played.result.ok is again
        assert len(played.world.sleeps) == again


@pytest.mark.parametrize("operation", [RETRIEVE, DELETE])
def test_idempotent_methods_need_no_permission(operation: Any):
    played = play(answer(500), LOST_UNKNOWN, answer(200, RETRIEVED), operation=operation)
    assert played.came.response.attempts == 3
    assert all("idempotency-key" not in request.headers for request in played.world.requests)


@pytest.mark.parametrize("first", [LOST_UNKNOWN, LOST_AFTER_BYTES, 500, 503], ids=str)
def test_unsafe_resends_a_post_with_one_key(first: Any):
    first = answer(first) if isinstance(first, int) else first
    options = RequestOptions(retries=RetryConfig(unsafe=True))
    played = play(first, REFUSED, answer(201, CONVERSATION), operation=CREATE, options=options)
    assert [request.headers["idempotency-key"] for request in played.world.requests] == [FRESH] * 3


@pytest.mark.parametrize("operation", [RETRIEVE, CREATE])
def test_a_key_of_the_caller_is_always_sent(operation: Any):
    options = RequestOptions(idempotency_key="mine", retries=RetryConfig(unsafe=True))
    played = play(answer(503), answer(200, {**RETRIEVED}), operation=operation, options=options)
    assert [request.headers["idempotency-key"] for request in played.world.requests] == ["mine"] * 2


def test_an_idempotency_key_alone_does_not_make_a_post_retryable():
    played = play(answer(500), operation=CREATE, options=RequestOptions(idempotency_key="mine"))
    assert type(played.error) is InternalServerError


def test_unsafe_makes_no_key_for_a_get():
    options = RequestOptions(retries=RetryConfig(unsafe=True))
    played = play(answer(500), answer(200, RETRIEVED), options=options)
    assert all("idempotency-key" not in request.headers for request in played.world.requests)


def test_the_last_error_is_returned_with_the_number_of_attempts():
    played = play(answer(503), REFUSED, answer(429, {"message": "slow down"}))
    assert (type(played.error), played.error.attempts) == (RateLimitError, 3)
    assert "3 attempts" in str(played.error)


@pytest.mark.parametrize(
    "last", [REFUSED, LOST_UNKNOWN, lambda: answer(200, b"no JSON"), lambda: answer(503)], ids=steady
)
def test_any_error_has_the_number_of_attempts(last: Any):
    played = play(answer(503), answer(503), last() if callable(last) else last)
    assert played.error.attempts == 3
    assert "3 attempts" in str(played.error)


@pytest.mark.parametrize("most", [1, 2, 5])
def test_max_attempts(most: int):
    played = play(*[answer(503) for _ in range(most)], options=RequestOptions(retries=RetryConfig(max_attempts=most)))
    assert played.attempts == most


def test_retries_none_disables_retries():
    assert play(answer(503), retries=None).attempts == 1
    assert play(REFUSED, options=RequestOptions(retries=None)).attempts == 1


@pytest.mark.parametrize(
    ("config", "first"),
    [
        (RetryConfig(status_codes={500}), 503),
        (RetryConfig(status_codes=()), 429),
        (RetryConfig(connection_errors=False), REFUSED),
    ],
    ids=str,
)
def test_retries_that_may_be_switched_off(config: RetryConfig, first: Any):
    assert play(answer(first) if isinstance(first, int) else first, retries=config).attempts == 1


def test_a_status_may_be_added():
    assert play(answer(404), answer(200, RETRIEVED), retries=RetryConfig(status_codes=[404])).attempts == 2


def test_a_started_stream_is_never_resent():
    played = play(
        streamed(Failure("read", words="ReadError: reset")), operation=STREAM, retries=RetryConfig(unsafe=True)
    )
    assert played.attempts == 1
    assert played.result.ok


def test_a_stream_is_resent_before_it_has_begun():
    played = play(answer(503), streamed(sse("{}")), operation=STREAM)
    assert played.came.response.attempts == 2


def test_a_body_too_large_is_not_retried():
    assert type(play(answer(200, b"x" * 11), max_body=10).error) is ResponseValidationError


# --- pauses ----------------------------------------------------------------------------------------------------------


def test_pauses_grow_up_to_the_longest():
    config = RetryConfig(max_attempts=7, initial_interval=1.0, exponent=2.0, max_interval=8.0, jitter=False)
    played = play(*[answer(503) for _ in range(7)], retries=config)
    assert played.world.sleeps == [(s, s) for s in (1.0, 2.0, 4.0, 8.0, 8.0, 8.0)]


def test_jitter_takes_off_up_to_half():
    config = RetryConfig(max_attempts=4, initial_interval=1.0, exponent=2.0, max_interval=3.0)
    played = play(*[answer(503) for _ in range(4)], retries=config)
    assert played.world.sleeps == [(0.5, 1.0), (1.0, 2.0), (1.5, 3.0)]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
        ({"retry_after_ms": "soon", "retry_after": "7"}, 7.0),
        ({"retry_after": formatdate(WALL_TIME + 9, usegmt=True)}, 9.0),
        ({"retry_after": formatdate(WALL_TIME - 9, usegmt=True)}, 0.0),
    ],
    ids=str,
)
def test_retry_after_is_obeyed(headers: dict[str, str], seconds: float):
    played = play(answer(429, **headers), answer(200, RETRIEVED))
    ((low, high),) = played.world.sleeps
    assert low == pytest.approx(seconds)
    assert low <= high <= low + min(1.0, low / 10)


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e3", "NaN", "inf", "0x10", "Tue, 99 Nov 2023"])
def test_an_invalid_retry_after_is_ignored(value: str):
    played = play(answer(429, retry_after=value), answer(200, RETRIEVED))
    assert played.world.sleeps == [(0.25, 0.5)]


@pytest.mark.parametrize(
    ("asked", "limits"),
    [
        ("61", {}),
        (formatdate(WALL_TIME + 3600, usegmt=True), {}),
        ("5", {"total_timeout": 4.0}),
        ("5", {"retries": RetryConfig(max_elapsed_time=4.0)}),
    ],
)
def test_a_too_long_retry_after_returns_the_error_immediately(asked: str, limits: dict[str, Any]):
    played = play(answer(429, retry_after=asked), **limits)
    assert type(played.error) is RateLimitError
    assert played.error.retry_after >= 5
    assert f"asks to wait {played.error.retry_after:g} s" in str(played.error)
    assert played.world.sleeps == []


def test_a_long_retry_after_is_obeyed_where_a_limit_leaves_room():
    played = play(answer(429, retry_after="300"), answer(200, RETRIEVED), total_timeout=600.0)
    assert played.world.sleeps == [(300.0, 301.0)]


@pytest.mark.parametrize("limit", ["total_timeout", "max_elapsed_time"])
@pytest.mark.parametrize("luck", [0.0, 1.0])
def test_no_pause_outlasts_its_limit(limit: str, luck: float):
    config = RetryConfig(
        max_attempts=99,
        initial_interval=4.0,
        exponent=1.0,
        max_elapsed_time=10.0 if limit == "max_elapsed_time" else None,
    )
    script = [After(1.0, answer(503)) for _ in range(99)]
    total = 10.0 if limit == "total_timeout" else None
    played = play(*script, retries=config, total_timeout=total, luck=luck, whole=False)
    assert type(played.error) is InternalServerError
    now = STARTED
    for low, high in played.world.sleeps:
        now += 1.0
        assert low == 2.0
        assert now + high <= STARTED + 10.0
        now += low + luck * (high - low)
    assert played.attempts == {0.0: 4, 1.0: 3}[luck]


@pytest.mark.parametrize(("limit", "attempts"), [(10.2, 1), (10.3, 2)])
@pytest.mark.parametrize("first", [lambda: After(10.0, answer(503)), lambda: answer(503, b"x", After(10.0, b"y"))])
def test_time_spent_on_attempts_counts_towards_the_limits(first: Any, limit: float, attempts: int):
    script = [first(), answer(200, RETRIEVED)][:attempts]
    assert play(*script, retries=RetryConfig(max_elapsed_time=limit)).attempts == attempts


def test_an_expired_total_limit_is_not_retried():
    played = play(After(5.0, Failure("read", True, "ReadTimeout: x")), total_timeout=5.0)
    assert (type(played.error), played.error.limit, played.attempts) == (RequestTimeoutError, "total", 1)


def test_the_total_limit_is_the_same_point_in_time_for_all_attempts():
    played = play(After(1.0, answer(503)), After(1.0, REFUSED), answer(200, RETRIEVED), total_timeout=60.0)
    assert [send.deadline for send in played.world.asked(Send)] == [STARTED + 60.0] * 3


# --- any script ------------------------------------------------------------------------------------------------------

outcomes = st.one_of(
    st.sampled_from([REFUSED, STALE, LOST_UNKNOWN, LOST_AFTER_BYTES, SLOW_ON_A_REUSED_CONNECTION]),
    st.sampled_from([200, 204, 302, 400, 404, 408, 409, 429, 500, 503]),
)


@examples(200)
@given(
    st.lists(outcomes, min_size=4, max_size=4),
    st.integers(1, 4),
    st.booleans(),
    st.sampled_from([RETRIEVE, CREATE, DELETE]),
)
def test_no_post_of_unknown_outcome_is_retried_by_default(script: Any, most: int, unsafe: bool, operation: Any):
    made = [answer(item, RETRIEVED) if isinstance(item, int) else item for item in script]
    options = RequestOptions(retries=RetryConfig(max_attempts=most, unsafe=unsafe))
    played = play(*made, operation=operation, options=options, whole=False)
    assert played.attempts <= most
    harmless = (429, 503)
    for item in script[: played.attempts - 1]:
        assert item not in (200, 204, 302, 400, 404, 409)
        if operation is CREATE and not unsafe:
            assert item in harmless or item in (REFUSED, STALE)
    assert played.result.ok or isinstance(played.error, (APIError, ConnectionFailedError))
    keys = {request.headers.get("idempotency-key") for request in played.world.requests}
    assert keys == {FRESH if unsafe and operation is CREATE else None}
