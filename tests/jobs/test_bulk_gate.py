"""Test the gate of a bulk run, and the schedule for rows of a results file."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from orq import Err, Ok, RetryConfig
from orq._bulk_plan import End, Gate, Give, Job, Schedule, Start, Take, Wait
from orq._bulk_records import Record, key_of, read_record, record_line
from orq.errors import APIError, BadRequestError, ConfigurationError, RateLimitError


def gate(concurrency: int = 4) -> Gate:
    return Gate(concurrency, RetryConfig())


def test_a_gate_that_was_never_closed_spreads_no_calls():
    one = gate()
    one.start(5.0, 1.0)
    assert (one.limit, one.opens) == (4, -math.inf)


@pytest.mark.parametrize(
    ("retry_after", "opens", "apart"),
    [(10.0, 110.5, 0.5), (2.0, 102.1, 0.1), (30.0, 130.5, 0.5), (None, 100.525, 0.025)],
)
def test_calls_after_a_pause_start_one_after_the_other(retry_after: float | None, opens: float, apart: float):
    one = gate()
    one.refuse(retry_after, 0.0, 100.0, 0.5)
    assert (one.limit, one.opens) == (2, pytest.approx(opens))
    for _ in range(2):
        one.start(200.0, 1.0)
        assert one.opens == pytest.approx(200.0 + apart)
        one.opens = 0.0
    one.start(200.0, 1.0)
    assert one.opens == 0.0, "as many as may be under way were kept apart"


def test_only_calls_that_began_after_the_last_halving_halve_again():
    one = gate(11)
    for started, limit in (0.0, 5), (99.9, 5), (100.0, 2), (100.0, 1), (100.0, 1):
        one.refuse(1.0, started, 100.0, 0.0)
        assert (one.limit, type(one.limit)) == (limit, int)


def test_each_quiet_minute_allows_one_call_more():
    one = gate(3)
    one.refuse(10.0, 0.0, 100.0, 0.0)
    for now, limit in (169.9, 1), (170.0, 2), (229.9, 2), (230.0, 3), (900.0, 3):
        one.passed(now)
        assert one.limit == limit
    one.refuse(10.0, 900.0, 900.0, 0.0)
    one.passed(1030.0)
    assert one.limit == 3


# --- rows ------------------------------------------------------------------------------------------------------------

FAILED: Any = {"type": "BadRequestError", "message": "no", "retryable": False}
RETRYABLE = {**FAILED, "retryable": True}


def taken(item: Any, **given: Any) -> tuple[Schedule, Job | None]:
    plan = Schedule(gate(), 4, **given)
    assert plan.next(0.0) == Take()
    assert plan.next(0.0) == Wait(None), "one row is taken at a time"
    return plan, plan.take(item)


@pytest.mark.parametrize(
    ("record", "retry_failed", "counts"),
    [
        (Record("a", "KEY", b'{"x": 1}'), False, {"resumed": 1}),
        (Record("a", "KEY", b'{"x": 1}'), True, {"resumed": 1}),
        (Record("a", "KEY", error=FAILED), False, {"failed": {"BadRequestError": 1}, "failed_before": 1}),
        (Record("a", "KEY", error=FAILED), True, {"retried": 1}),
        (Record("a", "KEY", error=RETRYABLE), False, {"retried": 1}),
        (Record("a", "other", b'{"x": 1}'), False, {"changed": 1}),
        (None, False, {}),
    ],
)
def test_a_record_of_an_earlier_run_decides_whether_a_row_is_called(
    record: Any, retry_failed: bool, counts: dict[str, Any]
):
    plan, job = taken(("a", {"q": 1}), operation="f", retry_failed=retry_failed, total=7)
    assert job is not None
    assert job.key == key_of("f", {"q": 1})
    for number in 1, 2:  # counts are added up
        if record is not None:
            record.request = record.request.replace("KEY", job.key)
        plan.resume(job, record, dict)
        for name, count in counts.items():
            assert getattr(plan.report, name) == (
                {k: v * number for k, v in count.items()} if name == "failed" else count * number
            )
        found = plan.next(0.0)
        if {"resumed", "failed"} & counts.keys():
            assert isinstance(found, Give)
            assert (found.row.id, found.row.request, found.row.resumed) == ("a", {"q": 1}, True)
            assert found.row.result == Ok({"x": 1}) or isinstance(found.row.result.error, BadRequestError)
            plan._line.append(job)
        else:
            assert found == Start(job)
    assert plan.report.total == 7


def test_a_row_that_is_done_has_its_line_and_its_result():
    plan, job = taken(("a", {"q": 1}), operation="f")
    assert job is not None
    plan.resume(job, None, None)
    plan.start(job, 0.0, 0.0)
    line = plan.finish(job, Ok({"x": 1}), 1.0, 0.0)
    assert line == record_line("a", job.key, Ok({"x": 1}))
    assert read_record(line) is not None
    assert json.loads(line) == {"id": "a", "request": job.key, "answer": {"x": 1}}
    plan.settle(job)
    given = plan.next(1.0)
    assert isinstance(given, Give)
    assert (given.row.id, given.row.request, given.row.result, given.row.resumed) == (
        "a",
        {"q": 1},
        Ok({"x": 1}),
        False,
    )


def test_repeated_ids_are_reported():
    plan, _ = taken(("a", 1))
    plan.unordered()
    plan.take(("a", 2))
    given = plan.next(0.0)
    assert isinstance(given, Give)
    assert given.row.request == 2
    assert isinstance(given.row.result.error, ConfigurationError)
    assert given.row.result.error.message == "The id 'a' is also that of an earlier row. Give each row its own id."


def test_rows_are_given_as_they_come_from_the_moment_that_is_asked_for():
    plan = Schedule(gate(), 4)
    for row in "abc":
        plan.take((row, None))
    first, second, third = plan._line
    for job in second, third:
        job.result = Ok(job.id)
        plan.settle(job)
        if job is second:
            plan.unordered()
    given = [plan.next(0.0), plan.next(0.0)]
    assert [one.row.id for one in given if isinstance(one, Give)] == ["b", "c"]
    assert [*plan._line] == [first]


@pytest.mark.parametrize(
    ("given", "pause", "stopped"),
    [({"patience": 9.9}, 10.0, True), ({"patience": 10.0}, 10.0, False), ({}, 3600.0, False), ({}, 3600.5, True)],
)
def test_how_long_a_service_may_refuse_all(given: Any, pause: float, stopped: bool):
    plan, _ = taken(("a", 1), **given)
    (job,) = plan._line
    plan.next(0.0)
    plan.start(job, 50.0, 0.0)
    plan.finish(job, Err(RateLimitError("busy", retry_after=pause)), 50.0, 0.0)
    assert (plan.report.stopped is not None) is stopped


def test_a_call_that_raised_ends_the_run_with_its_error():
    plan, _ = taken(("a", 1))
    (job,) = plan._line
    assert plan.next(0.0) == Start(job)
    plan.start(job, 0.0, 0.0)
    first, second = ValueError("first"), ValueError("second")
    plan.exhausted(first)
    plan.crash(job, second)
    assert plan.next(0.0) == End(first, whole=False)
    plan, job = taken(("a", 1), operation="f")
    assert job is not None
    plan.lose(job, second)
    assert plan.next(0.0) == End(second, whole=False)


def test_a_row_that_failed_is_not_asked_again_by_itself():
    plan, job = taken(("a", 1), operation="f")
    assert job is not None
    plan.resume(job, Record("a", job.key, error=FAILED), None)
    assert isinstance(plan.next(0.0), Give)


@pytest.mark.parametrize(("ordered", "ahead"), [(True, 8), (False, 2)])
def test_how_many_rows_are_taken_ahead_of_the_first(ordered: bool, ahead: int):
    plan = Schedule(gate(2), 2, ordered=ordered)
    for row in range(20):
        found = plan.next(0.0)
        while isinstance(found, Start):
            plan.start(found.job, 0.0, 0.0)
            if found.job.id != "0" and ordered:
                plan.finish(found.job, Ok(None), 1.0, 0.0)
                found.job.result = Ok(None)
                plan.settle(found.job)
            found = plan.next(0.0)
        if found != Take():
            break
        plan.take((row, None))
    assert len(plan._line) == ahead


def test_which_statuses_are_refusals_may_be_said():
    plan, _ = taken(("a", 1), refusals=frozenset({529}))
    (job,) = plan._line
    plan.next(0.0)
    plan.start(job, 0.0, 0.0)
    assert plan.finish(job, Err(APIError("busy", status_code=529)), 1.0, 0.0) is None
    assert (job.result, plan.report.throttled) == (None, 1)
    assert job.refusals == 0, "it counts only if other rows passed meanwhile"
