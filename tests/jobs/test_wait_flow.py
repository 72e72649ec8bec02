"""Test the decisions of a wait without clock and calls: its end, and the pauses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq import Err, Ok
from orq._engine.operation import operation_of
from orq._headers import Headers
from orq._job_facts import WAITS
from orq._wait_flow import Pause, Poll, Report, Wait, _may_pass, _pause, waiting
from orq.errors import (
    APIError,
    AuthenticationError,
    ConnectionFailedError,
    NotFoundError,
    OrqError,
    RateLimitError,
    RequestTimeoutError,
    for_status,
)
from orq.funcs import knowledge_retrieve_datasource
from orq.middleware import Response
from orq.wait_errors import WaitFailedError, WaitTimeoutError

OPERATION = operation_of(knowledge_retrieve_datasource)
assert OPERATION is not None
CALL = (OPERATION.name, OPERATION.method, OPERATION.path)
WAIT = Wait(**WAITS["knowledge_retrieve_datasource"])


def played(replies: Callable[[int], Any], *, took: float = 0.1, limit: float = 60.0, **more: Any) -> Any:
    """Play service and clock; return the result, the pauses, the limits of calls, the answers told, the time."""
    started = now = more.pop("started", 0.0)
    pauses, polls, told = list[Pause](), list[float](), list[Any]()
    flow = waiting(OPERATION, more.pop("wait", WAIT), more.pop("done", None), limit=limit, interval=0.5, started=now)  # type: ignore[arg-type]
    reply: Any = None
    try:
        while True:
            value = None
            match flow.send(reply):
                case Poll(seconds=seconds):
                    assert 0 < seconds <= limit
                    value, now = replies(len(polls)), now + min(took, seconds)
                    polls.append(seconds)
                case Pause(low=low, high=high) as pause:
                    assert 0 <= low <= high
                    pauses.append(pause)
                    now += high
                case Report(answer=answer):
                    told.append(answer)
            reply = now, value
    except StopIteration as stop:
        return stop.value, pauses, polls, told, now - started


def ok(status: object) -> Ok[Any]:
    return Ok({"status": status})


def err(status: int, retry_after: float | None = None) -> Err[OrqError]:
    return Err(for_status(status)("no", status_code=status, retry_after=retry_after))


LOST = Err(ConnectionFailedError("lost"))
OUT_OF_TIME = Err(RequestTimeoutError(limit="total"))
ANY = st.one_of(
    st.sampled_from(["pending", "queued", "processing", "archiving", None, 7]).map(ok),
    st.tuples(st.sampled_from([408, 429, 500, 503, 404]), st.none() | st.floats(0, 100)).map(lambda pair: err(*pair)),
    st.sampled_from([LOST, OUT_OF_TIME]),
)


@given(st.lists(ANY, min_size=1, max_size=8), st.floats(0.001, 100), st.floats(0.0, 5.0))
def test_a_wait_always_ends_within_its_limit(replies: list[Any], limit: float, took: float) -> None:
    result, _, polls, told, elapsed = played(lambda n: replies[n % len(replies)], limit=limit, took=took)
    assert elapsed <= limit * 1.000001
    assert sum(polls) > 0
    assert len(told) == sum(isinstance(replies[n % len(replies)], Ok) for n in range(len(polls)))
    assert isinstance(result.error, (WaitTimeoutError, NotFoundError, ConnectionFailedError))
    if isinstance(result.error, WaitTimeoutError):
        assert result.error.limit == limit
        assert result.error.unchanged_for <= elapsed + 1e-9
        # This cause is only reported if no call had a more useful error.
        if result.error.__cause__ is OUT_OF_TIME.error:
            assert {replies[n % len(replies)] for n in range(len(polls))} == {OUT_OF_TIME}


def test_the_last_pause_is_cut_and_a_call_follows_it() -> None:
    result, pauses, polls, _, elapsed = played(lambda _: ok("processing"), limit=60)
    assert [pause.high for pause in pauses[:4]] == [0.5, 0.75, 1.125, 1.6875]
    assert max(pause.high for pause in pauses) == 10
    assert len(polls) == len(pauses) + 1
    assert 59 < elapsed <= 60
    error = result.error
    assert isinstance(error, WaitTimeoutError)
    assert error.retryable
    assert error.status == "processing"
    assert error.answer == {"status": "processing"}
    assert 58 < error.unchanged_for < 60
    assert "not done within 60 s. Its status has been 'processing' for 59" in str(error)


def test_the_time_in_a_state_begins_with_it() -> None:
    result, *_ = played(lambda n: ok("queued" if n < 3 else "processing"), limit=30)
    assert 25 < result.error.unchanged_for < 28


@pytest.mark.parametrize(
    "replies, kind",
    [
        ([err(429), err(500), err(503), err(408), ok("completed")], Ok),
        ([err(404), err(404), ok("completed")], Ok),
        ([ok("pending"), LOST, OUT_OF_TIME, ok("completed")], Ok),
        ([ok("pending"), ok("new state"), ok(None), ok("completed")], Ok),
        ([LOST], ConnectionFailedError),
        ([err(401)], AuthenticationError),
        ([ok("pending"), err(400)], APIError),
        ([ok("pending")] * 12 + [err(404)], NotFoundError),
        ([ok("queued"), ok("failed")], WaitFailedError),
        ([err(503)], WaitTimeoutError),
        ([ok("pending"), err(429, 10_000.0)], WaitTimeoutError),
    ],
)
def test_ends_of_a_wait(replies: list[Any], kind: type) -> None:
    result, _, polls, *_ = played(lambda n: replies[min(n, len(replies) - 1)])
    assert isinstance(result if kind is Ok else result.error, kind)
    assert len(polls) == len(replies) or kind is WaitTimeoutError


def test_a_missing_object_is_reported_after_ten_seconds() -> None:
    result, *_, elapsed = played(lambda _: err(404))
    assert isinstance(result.error, NotFoundError)
    assert 10 <= elapsed < 20
    early, *_ = played(lambda n: err(404) if n < 6 else ok("completed"))
    assert isinstance(early, Ok), "the last 404 comes after 7 s"


def test_retry_after_is_obeyed_on_errors_and_answers() -> None:
    response = Response(status_code=200, headers=Headers({"retry-after": "7"}))
    replies = [err(503, 4.0), Ok({"status": "pending"}, response), ok("completed")]
    result, pauses, _, told, _ = played(lambda n: replies[n])
    assert isinstance(result, Ok)
    assert [pause.low for pause in pauses] == [4.0, 7.0]
    assert told == [{"status": "pending"}, {"status": "completed"}]


def test_a_wait_that_the_service_makes_too_long_ends_at_once() -> None:
    result, pauses, *_ = played(lambda _: err(429, 61.0))
    assert pauses == []
    assert isinstance(result.error.__cause__, RateLimitError)
    assert "asks for a pause of 61 s" in str(result.error)


def test_a_done_of_the_callers_own_replaces_success_only() -> None:
    replies = [ok("completed"), ok("pending"), ok("failed")]
    result, *_ = played(lambda n: replies[n], done=lambda answer: answer["status"] == "pending")
    assert result.value == {"status": "pending"}
    result, *_ = played(lambda n: replies[n], done=lambda _: False)
    assert isinstance(result.error, WaitFailedError)
    result, *_ = played(lambda n: replies[n], done=lambda answer: answer["status"] == "failed")
    assert result.value == {"status": "failed"}


COUNTS = Wait(**WAITS["knowledge_retrieve_processing_status"])


@pytest.mark.parametrize(
    "queued, passed, failed, verdict",
    [
        (0, 9, 0, "done"),
        (0, 7, 2, "done"),
        (0, 3, 3, "done"),
        (0, 0, 9, "failed"),
        (1, 8, 0, "open"),
        (0, 0, 0, "open"),
    ],
)
def test_counts_are_judged(queued: int, passed: int, failed: int, verdict: str) -> None:
    counts = {"total_queued": queued, "overall_total_processing": 0, "total_passed": passed, "total_failed": failed}
    assert COUNTS.state(counts) == (f"{queued} open, {passed} done, {failed} failed", verdict, True)
    assert COUNTS.state({}) == ("0 open, 0 done, 0 failed", "open", False)
    assert COUNTS.state({**counts, "total_queued": "many"})[2] is False


FAILED = r"The last call failed\. The service answered with status 503: no\."


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (ok(None), r"It has no status\."),
        (ok("pending"), r"Its status has been 'pending' for 5\d\.\d s\."),
        (ok("new"), r"Its status has been 'new' for 5\d\.\d s\. This version does not know that status\."),
        (err(503, 61.0), rf"{FAILED} .* The service asks for a pause of 61 s\."),
        (err(503, 1.0), rf"{FAILED} .* The service asks for a pause of 1 s\."),
        (err(503, 0.0), rf"{FAILED} (?!.*asks for).*\."),
    ],
)
def test_a_limit_error_has_the_last_answer(last: Any, told: str) -> None:
    result, _, polls, *_ = played(lambda _: last, took=0.0)
    assert re.fullmatch(rf"It was not done within 60 s\. {told}", result.error.message)
    assert about(result.error) == (*CALL, len(polls) if last.ok else 0)


def test_a_failure_has_the_reasons_that_are_text() -> None:
    errors = [{"errors": [{"message": 7}, {"message": ""}, {"message": "no text"}]}] * 2
    result, *_ = played(lambda _: Ok({"status": "failed", "processing_attempts": errors}))
    assert result.error.message == "It ended with the status 'failed'. no text."
    assert about(result.error) == (*CALL, 1)


@pytest.mark.parametrize(
    ("queued", "passed", "failed", "lines"),
    [
        (
            0,
            7,
            2,
            ["knowledge_retrieve_datasource: 0 open, 7 done, 2 failed. orq.waiting.failures_of() lists the reasons."],
        ),
        (0, 9, 0, []),
        (0, 0, 9, []),
        (1, 7, 2, []),
    ],
)
def test_parts_that_failed_are_logged_once_the_rest_is_done(
    queued: int, passed: int, failed: int, lines: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    counts = {"total_queued": queued, "overall_total_processing": 0, "total_passed": passed, "total_failed": failed}
    played(lambda _: Ok(counts), wait=COUNTS, limit=5.0)
    assert [record.getMessage() for record in caplog.records] == lines


def test_the_attempts_of_all_calls_are_counted() -> None:
    replies = [Err(for_status(503)("no", status_code=503, attempts=attempts)) for attempts in (2, 3)]
    result, _, polls, *_ = played(lambda n: replies[n % 2], limit=5.0)
    assert result.error.attempts == 5 * (len(polls) // 2) + 2 * (len(polls) % 2)


def test_a_state_that_is_nowhere():
    assert Wait().state({"status": "done"}) == ("", "open", True)
    inside = Wait(status="steps[0].state", open=("busy",), done=("over",))
    assert inside.state({"steps": [{"state": "over"}]}) == ("over", "done", True)
    assert inside.state({"steps": [{"state": "busy"}]}) == ("busy", "open", True)
    assert inside.state({"steps": []}) == ("", "open", False)
    assert Wait(passed="steps[0].passed").state({"steps": []})[2] is False


@pytest.mark.parametrize(
    ("interval", "asked", "left", "took", "low", "high"),
    [
        (2.0, None, 100.0, 0.0, 1.0, 2.0),
        (2.0, 50.0, 100.0, 0.0, 50.0, 51.0),
        (2.0, 5.0, 100.0, 0.0, 5.0, 5.5),
        (2.0, None, 10.0, 1.0, 1.0, 2.0),
        (9.0, None, 10.0, 1.0, 8.0, 8.0),
        (8.0, None, 10.0, 1.0, 8.0, 8.0),
        (2.0, 8.0, 10.0, 1.0, 8.0, 8.0),
        (2.0, None, 2.5, 1.0, 0.5, 0.5),
        (2.0, None, 1.0, 0.0, 0.95, 0.95),
    ],
)
def test_a_pause_leaves_time_for_two_calls(
    interval: float, asked: float | None, left: float, took: float, low: float, high: float
) -> None:
    assert _pause(interval, asked, left, took) == Pause(low, high)


@pytest.mark.parametrize(("asked", "left", "took"), [(None, 2.0, 1.0), (None, 0.0, 0.0), (8.1, 10.0, 1.0)])
def test_no_pause_where_no_time_is_left(asked: float | None, left: float, took: float) -> None:
    assert _pause(2.0, asked, left, took) is None


def test_which_failures_pass() -> None:
    for elapsed, passes in (9.9, True), (10.0, False):
        assert _may_pass(err(404).error, elapsed, seen=True, over=True) is passes
    for status in 429, 500:  # even with a code that excludes a retry, because the object may be finished
        error = for_status(status)("no", status_code=status, code="insufficient_quota")
        assert not error.retryable
        assert _may_pass(error, 0.0, seen=False, over=False)
    cut, *_ = played(lambda _: OUT_OF_TIME, took=60.0)
    assert isinstance(cut.error, WaitTimeoutError), "the first call took all the time"
    cut, *_ = played(lambda n: err(404), took=9.0, limit=9.5, started=1000.0)
    assert isinstance(cut.error, WaitTimeoutError), "the time of the wait counts, not that of the clock"


def about(error: OrqError) -> tuple[Any, ...]:
    """Return the call that an error names."""
    return error.operation, error.method, error.path, error.attempts
