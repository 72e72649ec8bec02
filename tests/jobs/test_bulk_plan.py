"""Test the decisions of a bulk run without calls, clock and files.

They are limits, the order of rows, and early ends.
"""

from __future__ import annotations

import datetime
import random
from typing import Any

import numpy
import pytest
from hypothesis import given, strategies as st

import orq.funcs
from orq import Err, Ok, OrqError, RetryConfig, to_dict
from orq._bulk_plan import End, Gate, Give, Job, Schedule, Start, Take, Wait
from orq._bulk_records import is_torn, key_of, read_record, record_line
from orq._engine.operation import Json, operation_of
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    InternalServerError,
    RateLimitError,
    RequestTimeoutError,
)
from orq.media import image
from orq.testing.answers import answer

RETRIES = RetryConfig()
PIXEL = b"\x89PNG\r\n\x1a\n..."


class Reader:
    """Reads the rows of a schedule as a driver does, but for making calls: `step` starts what may start by then."""

    def __init__(self, rows: list[Any], concurrency: int = 4, **more: Any) -> None:
        self.gate = Gate(concurrency, RETRIES)
        self.plan = Schedule(self.gate, concurrency, **more)
        self.rows, self.given = rows, list[str]()
        self.last: Any = None

    def step(self, now: float = 0.0) -> list[Job]:
        started: list[Job] = []
        while True:
            match self.plan.next(now):
                case Take():
                    job = self.plan.take(self.rows.pop(0)) if self.rows else self.plan.exhausted()
                    if job is not None:
                        self.plan.resume(job, None, None)
                case Start(job=job):
                    self.plan.start(job, now, 0.5)
                    started.append(job)
                case Give(row=row):
                    self.given.append(row.id)
                case last:
                    self.last = last
                    return started

    def finish(self, job: Job, result: Any, now: float = 1.0) -> bytes | None:
        line = self.plan.finish(job, result, now, 0.5)
        if job.result is not None:
            self.plan.settle(job)
        return line


def busy(seconds: float | None = 10.0) -> Err[OrqError]:
    return Err(RateLimitError("slow down", retry_after=seconds))


def test_no_more_rows_are_taken_than_calls_may_be_under_way() -> None:
    reader = Reader(list(range(10)), 3)
    assert [job.request for job in reader.step()] == [0, 1, 2]
    assert reader.rows == [3, 4, 5, 6, 7, 8, 9]
    assert reader.last == Wait(None)


@pytest.mark.parametrize(("ordered", "between"), [(True, []), (False, ["b"])])
def test_rows_are_given_in_order_or_as_they_are_completed(ordered: bool, between: list[str]) -> None:
    reader = Reader([("a", 1), ("b", 2)], ordered=ordered)
    first, second = reader.step()
    reader.finish(second, Ok(2))
    reader.step()
    assert reader.given == between
    reader.finish(first, Ok(1))
    reader.step()
    assert reader.given == (["a", "b"] if ordered else ["b", "a"])
    assert reader.last == End(None, whole=True)


def test_a_slow_first_row_holds_only_so_many_others_back() -> None:
    reader = Reader(list(range(100)), 2)
    _slow, job = reader.step()
    while job is not None:
        reader.finish(job, Ok(None))
        job = next(iter(reader.step()), None)
    assert 100 - len(reader.rows) == 8, "four for each call at a time"


def test_a_429_holds_back_all_and_halves_the_calls_once_for_a_burst() -> None:
    reader = Reader(list(range(20)), 8)
    gate = reader.gate
    for job in reader.step():
        reader.finish(job, busy(), now=1.0)
    assert gate.limit == 4
    assert reader.plan.report.throttled == 8
    assert reader.step(5.0) == []
    assert reader.last == Wait(gate.opens - 5.0)
    assert 11.0 <= gate.opens <= 12.0, "jitter only upwards"
    started: list[tuple[float, str]] = []
    for _ in range(10):
        now = gate.opens
        started += ((now, job.id) for job in reader.step(now))
    assert {job for _, job in started} <= {str(n) for n in range(8)}, "refused rows go first"
    times = [at for at, _ in started]
    assert len(times) == len(set(times)) == 4, "not at one instant"
    assert times[-1] - times[0] < 1.0
    assert len(reader.rows) == 12


def test_the_calls_are_one_more_after_each_quiet_minute() -> None:
    gate = Gate(8, RETRIES)
    gate.refuse(0.0, started=0.0, now=0.0, chance=0.0)
    assert gate.limit == 4
    for now, limit in ((59.0, 4), (60.0, 5), (119.0, 5), (245.0, 8), (1000.0, 8)):
        gate.passed(now)
        assert gate.limit == limit, now


def test_without_a_retry_after_pauses_grow_until_a_call_passes() -> None:
    gate, found = Gate(1, RETRIES), []
    for now in (0.0, 100.0, 200.0, 1000.0):
        gate.refuse(None, started=now, now=now, chance=0.0)
        found.append(gate.opens - now)
    assert found == pytest.approx([0.5, 0.75, 1.125, 1.6875])
    gate.passed(2000.0)
    gate.refuse(None, started=2000.0, now=2000.0, chance=0.0)
    assert gate.opens == 2000.5


def test_time_at_the_gate_uses_up_no_attempt() -> None:
    reader, now = Reader(list(range(10)), 2), 0.0
    for _ in range(100):
        for job in reader.step(now):
            reader.finish(job, busy(), now)
        now = reader.gate.opens
    assert reader.plan.report.throttled > 100
    assert reader.plan.report.rows == 0, "no call passed meanwhile: the fault is not a row's"
    assert len(reader.rows) == 8


@pytest.mark.parametrize(("concurrency", "rows"), [(1, 5), (4, 1)])
def test_a_row_that_is_refused_where_no_other_can_be_tried_fails_in_the_end(concurrency: int, rows: int) -> None:
    reader, now = Reader(list(range(rows)), concurrency), 0.0
    (job,) = reader.step(now)
    while job.result is None:
        reader.finish(job, busy(), now)
        now = reader.gate.opens
        if job.result is None:
            assert reader.step(now) == [job]
    assert reader.plan.report.throttled == 20


@pytest.mark.parametrize("concurrency", [2, 8])
def test_a_row_that_is_refused_while_others_pass_fails_in_the_end(concurrency: int) -> None:
    """It is the first, so in order no other can be given before it; and each refusal halves the calls, down to one."""
    reader, now, refused = Reader([("poison", 1), *range(1000)], concurrency), 0.0, 0
    while reader.plan.report.rows == 0 or not reader.given:
        for job in reader.step(now):
            refused += job.id == "poison"
            reader.finish(job, busy(1.0) if job.id == "poison" else Ok(None), now)
        now = max(now + 0.1, reader.gate.opens)
        assert now < 1000
    assert 20 <= refused <= 21
    assert reader.plan.report.failed == {"RateLimitError": 1}
    assert 1000 - len(reader.rows) <= 40 * concurrency, "what waits behind it is bounded"


@pytest.mark.parametrize("error", [AuthenticationError("no"), RateLimitError("all used", code="insufficient_quota")])
def test_an_error_of_all_rows_ends_the_run_and_no_row_is_written_off(error: OrqError) -> None:
    reader = Reader(list(range(5)), 2, operation="x")
    first, second = reader.step()
    assert reader.finish(first, Err(error)) is None
    assert reader.finish(second, Ok(None)) is not None
    reader.step()
    assert reader.given == ["0", "1"]
    assert reader.last == End(None, whole=False)
    assert reader.plan.report.stopped is error
    assert len(reader.rows) == 3


def test_a_service_that_refuses_all_for_too_long_ends_the_run() -> None:
    reader = Reader([1, 2, 3], 2, patience=60.0, operation="x")
    first, second = reader.step()
    assert reader.finish(first, busy(30.0)) is None
    assert reader.plan.report.stopped is None
    assert reader.finish(second, busy(90.0)) is None
    reader.step()
    assert reader.given == ["0", "1"], "the row that waited has its error, too"
    assert isinstance(reader.plan.report.stopped, RateLimitError)
    assert reader.plan.report.failed == {"RateLimitError": 2}


def test_an_error_of_the_source_comes_after_its_rows() -> None:
    reader = Reader([("a", 1)])
    (job,) = reader.step()
    reader.plan.exhausted(failure := ValueError("row 2"))
    reader.finish(job, busy(1.0), now=0.0)
    assert reader.step() == []
    assert isinstance(reader.last, Wait), "a row that was refused is asked for again all the same"
    assert reader.step(5.0) == [job]
    reader.finish(job, Ok(None))
    reader.step(6.0)
    assert reader.given == ["a"]
    assert reader.last == End(failure, whole=True)


def test_ids_are_distinguished() -> None:
    reader = Reader([("a", 1), ("a", 2), 3])
    jobs = reader.step()
    assert [job.id for job in jobs] == ["a", "2"], "rows without ids are numbered"
    assert reader.given == [], "the first has its turn before the error of the second"
    assert reader.plan.report.failed == {"ConfigurationError": 1}
    for wrong in ((1.5, 2), (1, 2, 3)):
        with pytest.raises(ConfigurationError, match="row 3 must be a request, or a pair of an id"):
            reader.plan.take(wrong)


@pytest.mark.parametrize(
    "error",
    [
        BadRequestError("é\u2028\ud800", code="c", request_id="r"),
        InternalServerError("x", status_code=502),
        RateLimitError("x", retry_after=2.5),
        RequestTimeoutError("late"),
        APIError("odd", status_code=418),
        OrqError("plain"),
    ],
)
def test_an_error_is_kept_as_its_class_and_facts(error: OrqError) -> None:
    record = read_record(record_line("a", "k", Err(error)))
    assert record is not None
    result = record.result(None)
    assert isinstance(result, Err)
    assert type(result.error) is type(error)
    assert str(result.error) == str(error)
    assert (record.id, record.request, record.retryable) == ("a", "k", error.retryable)


@pytest.mark.once
def test_answers_of_every_operation_come_back_as_they_were() -> None:
    checked = 0
    for name in orq.funcs.__all__:
        operation = operation_of(function := getattr(orq.funcs, name))
        if operation is not None and isinstance(operation.answer, Json):
            value = answer(function)
            record = read_record(record_line("a", "k", Ok(value)))
            assert record is not None
            assert record.result(operation.answer.type) == Ok(value), name
            checked += 1
    assert checked > 200


def test_a_line_is_ascii_and_ends_where_it_ends() -> None:
    answer = {"text": 'é\u2028\x85\n"\ud800', "odd": float("nan")}
    line = record_line("ïd", "k", Ok(answer))
    assert line.isascii()
    assert line.count(b"\n") == 1
    record = read_record(line)
    assert record is not None
    assert record.id == "ïd"
    assert record.result(dict).unwrap()["odd"] is None
    for end in range(1, len(line) - 1):
        assert is_torn(line[:end]), "what a kill leaves of it"
    assert is_torn(b"\0\0")
    assert not is_torn(b"some notes")


@pytest.mark.parametrize("line", [b"5", b"{}", b'{"id": "1"}', b'{"id": 1, "answer": 1}', b'{"user": "u"}', b"x"])
def test_another_line_is_no_record(line: bytes) -> None:
    assert read_record(line) is None


def test_the_hash_depends_on_request_and_operation() -> None:
    assert key_of("f", {"a": 1, "b": 2}) == key_of("f", {"b": 2, "a": 1})
    assert len({key_of("f", {"a": 1}), key_of("g", {"a": 1}), key_of("f", {"a": 2})}) == 3
    with pytest.raises(
        ConfigurationError, match=r"A request cannot be written to the results file, because it is not plain data."
    ):
        key_of("f", {"a": object()})


def test_values_of_other_classes_have_the_hash_of_their_json() -> None:
    when = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)
    odd = {"n": numpy.int64(7), "x": numpy.float64(0.5), "t": when, "s": numpy.str_("a"), "b": image(PIXEL)}
    plain = {"n": 7, "x": 0.5, "t": when.isoformat(), "s": "a", "b": to_dict(image(PIXEL), wire=True)}
    assert key_of("f", odd) == key_of("f", plain)
    reader = Reader([(numpy.int64(3), odd)], operation="f")
    assert [job.id for job in reader.step()] == ["3"]


OUTCOMES = (Ok(None), Ok(None), Ok(None), Err(BadRequestError("no")), busy(0.0), busy(2.0), busy(None))
ENDS = (None, None, None, "key", "crash", "stop", "source")


@pytest.mark.once
@given(st.integers(0, 30), st.integers(1, 6), st.booleans(), st.sampled_from(ENDS), st.integers(0, 2**32))
def test_each_row_is_returned_once_and_every_run_ends(
    count: int, concurrency: int, ordered: bool, end: str | None, seed: int
) -> None:
    reader = Reader([(row, None) for row in range(count)], concurrency, ordered=ordered, operation="f", patience=1e9)
    plan, under_way, done, now = reader.plan, list[Job](), set[str](), 0.0
    chance = random.Random(seed)
    last = chance.randrange(count + 1)
    for _ in range(20_000):
        under_way += reader.step(now)
        assert len({job.id for job in under_way}) == len(under_way) <= concurrency
        assert count - len(reader.rows) - len(done) <= concurrency, "no more are taken ahead"
        if isinstance(reader.last, End):
            break
        assert isinstance(reader.last, Wait)
        if reader.last.seconds is not None and (not under_way or chance.random() < 0.5):
            now += reader.last.seconds
            continue
        job = under_way.pop(chance.randrange(len(under_way)))
        now += chance.random()
        ending, end = (end, None) if len(done) >= last else (None, end)
        if ending == "crash":
            plan.crash(job, ValueError())
            done.add(job.id)
            continue
        reader.finish(job, Err(AuthenticationError("no")) if ending == "key" else chance.choice(OUTCOMES), now)
        if ending == "stop":
            plan.closed = True
        elif ending == "source":
            plan.exhausted(ValueError())
        if job.result is not None:
            done.add(job.id)
    else:
        raise AssertionError("the run does not end")
    assert under_way == []
    assert len(reader.given) == len(set(reader.given)) == plan.report.rows
    if ordered:
        assert reader.given == sorted(reader.given, key=int)
    if reader.last == End(None, whole=True):
        assert set(reader.given) == {str(row) for row in range(count)}
