"""Test the mapping from facts about a failure to an error.

The error says whether the service may have acted.
"""

from __future__ import annotations

from typing import Any

import pytest

from orq import RequestOptions, Timeout
from orq._engine.effects import CLIENT_CLOSED, Failure, Reply
from orq._engine.failures import error_of, expired_timeout
from orq._engine.settings import call_settings
from orq.errors import CallbackError, ConfigurationError, ConnectionFailedError, NotFoundError, RequestTimeoutError

from ._steps import settings

RULES = call_settings(settings(), RequestOptions(idle_timeout=10.0, total_timeout=30.0))


def told(failure: Failure, waited: float = 0.5) -> Any:
    """Return the error of a failure that came 5 s after the call began."""
    return error_of(Reply(failure=failure, time=5.0, waited=waited), RULES, 30.0)


@pytest.mark.parametrize("phase", ["connect", "pool", "proxy", "write", "read"])
def test_each_phase_is_a_lost_connection(phase: Any):
    error = told(Failure(phase, words="ReadError: said", proxy="proxy.example:8080"))
    assert type(error) is ConnectionFailedError
    said = "The connection to {} broke" if phase in ("write", "read") else "No connection to {} could be made"
    assert error.message == f"{said}: ReadError: said (through the proxy proxy.example:8080)".format(RULES.server_url)
    assert error.__cause__ is error.__context__ is None
    assert told(Failure(phase, words="said")).message == f"{said}: said".format(RULES.server_url)


@pytest.mark.parametrize(
    ("phase", "limit"),
    [("connect", "connect"), ("proxy", "connect"), ("write", "write"), ("read", "read"), ("pool", "pool")],
)
def test_limits(phase: Any, limit: str):
    error = told(Failure(phase, timed_out=True))
    assert type(error) is RequestTimeoutError
    assert (error.limit, error.seconds) == (limit, getattr(RULES.timeout, limit))
    assert ("Check the network" in error.hint) is (limit == "connect")


@pytest.mark.parametrize(
    ("failure", "waited", "sent"),
    [
        (Failure("connect"), 0.5, False),
        (Failure("connect", timed_out=True), 0.5, False),
        (Failure("pool", timed_out=True), 0.5, False),
        (Failure("proxy"), 0.5, False),
        (Failure("read"), 0.5, True),
        (Failure("read", timed_out=True), 0.5, True),
        (Failure("write"), 0.5, True),
        (Failure("read", sent=False), 0.5, False),
        (Failure("read", timed_out=True, sent=False, received=False), 0.5, False),
        (Failure("write", sent=True, received=False, reused=True), 0.5, False),
        (Failure("read", sent=True, received=False, reused=True), 0.5, False),
        (Failure("read", sent=True, received=True, reused=True), 0.5, True),
        (Failure("read", sent=True, received=False, reused=False), 0.5, True),
        (Failure("read", timed_out=True, sent=True, received=False, reused=True), 0.5, True),
        (Failure("read", reused=True), 0.5, True),
        (Failure("read", sent=True, received=False, reused=True), 1.0, True),
        (Failure("write", sent=False, reused=True), 60.0, False),
        (Failure("read", sent=True, received=False, reused=True, since_sent=0.5), 60.0, False),
    ],
    ids=str,
)
def test_request_sent_shows_if_the_service_may_have_acted(failure: Failure, waited: float, sent: bool):
    assert told(failure, waited).request_sent is sent


def test_hint_says_if_a_retry_helps():
    error = told(Failure("connect", hint="Check the clock.", retryable=False))
    assert (error.hint, error.retryable) == ("Check the clock.", False)
    assert told(Failure("connect")).retryable is True


@pytest.mark.parametrize(
    ("failure", "waited", "early"),
    [
        (Failure("read", timed_out=True, words="ReadTimeout: simulated"), 299.9, True),
        (Failure("read", timed_out=True, words="ReadTimeout: simulated"), 300.0, False),
        (Failure("read", timed_out=True, words="ReadTimeout"), 0.5, False),
        (Failure("read", timed_out=True, words="ReadTimeout: simulated", sent=True), 0.5, False),
    ],
    ids=["early", "not early", "no reason", "our own client"],
)
def test_an_early_read_limit_names_its_source(failure: Failure, waited: float, early: bool):
    hint = "The limit did not pass: the HTTP client, or a mock, raised ReadTimeout: simulated."
    assert (told(failure, waited).hint == hint) is early


def test_a_limit_that_is_off_can_only_run_out_early():
    rules = call_settings(settings(), RequestOptions(timeout=Timeout(read=None)))
    reply = Reply(failure=Failure("read", timed_out=True, words=f"ReadTimeout: {'x' * 500}"), waited=5.0)
    hint = error_of(reply, rules, None).hint
    assert hint.startswith("The limit did not pass: ")
    assert len(hint) < 500


def test_the_reason_for_a_pool_wait_is_reported():
    assert told(Failure("pool", timed_out=True, hint="Close the streams.")).hint == "Close the streams."
    assert told(Failure("read", timed_out=True, hint="Close the streams.")).hint != "Close the streams."


def test_unknown_failure_is_a_callback_error_of_the_client():
    cause = ValueError("hook")
    error = told(Failure("foreign", exception=cause))
    assert type(error) is CallbackError
    assert error.message == "The HTTP client raised ValueError."
    assert error.__cause__ is cause


def test_unknown_failure_of_the_callers_client_keeps_its_message():
    error = told(Failure("foreign", words="KeyError: 'x'", users_client=True))
    assert type(error) is CallbackError
    assert error.message == "The HTTP client raised KeyError: 'x'"


def test_unknown_failure_of_the_packages_client_asks_for_a_report():
    error = told(Failure("foreign", words="AttributeError: patched"))
    assert type(error) is ConnectionFailedError
    assert str(error).startswith("The HTTP client of this package failed: AttributeError: patched")
    assert "Please report this" in error.hint
    assert error.request_sent is True
    assert error.retryable is False


def test_closed_client_is_a_usage_error():
    error = told(Failure("closed"))
    assert type(error) is ConfigurationError
    assert error.message == CLIENT_CLOSED


def test_an_error_of_the_package_is_unchanged():
    error = NotFoundError("hook")
    assert told(Failure("foreign", exception=error)) is error


@pytest.mark.parametrize(
    ("time", "waited", "idle_left", "limit"),
    [
        (30.0, 5.0, None, "total"),
        (29.995, 5.0, None, "total"),  # timers may fire a little early
        (29.9, 5.0, None, "read"),
        (20.0, 4.0, 4.0, "idle"),
        (20.0, 3.995, 4.0, "idle"),
        (20.0, 3.9, 4.0, "read"),
        (30.0, 4.0, 4.0, "total"),
    ],
)
@pytest.mark.parametrize("sent", [True, False])
def test_the_limit_that_ended_a_wait_is_named(
    time: float, waited: float, idle_left: float | None, limit: str, sent: bool
):
    reply = Reply(failure=Failure("read", True, sent=sent), time=time, waited=waited)
    error: Any = error_of(reply, RULES, 30.0, idle_left)
    assert (error.limit, error.seconds) == (limit, {"total": 30.0, "idle": 10.0, "read": 600.0}[limit])
    assert error.request_sent is sent


@pytest.mark.parametrize(
    ("waited", "now", "deadline", "limit"),
    [
        (0.0, 5.0, None, None),
        (9.9, 29.9, 30.0, None),
        (10.0, 5.0, None, "idle"),
        (10.0, 30.0, 30.0, "total"),
        (0.0, 31.0, 30.0, "total"),
    ],
)
def test_limits_that_passed_while_bytes_came(waited: float, now: float, deadline: float | None, limit: str | None):
    error: Any = expired_timeout(RULES, waited, now, deadline)
    assert getattr(error, "limit", None) == limit
    if error is not None:
        assert (error.seconds, error.request_sent) == ({"total": 30.0, "idle": 10.0}[limit or ""], True)
