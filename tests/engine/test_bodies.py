"""Test the reading of streams step by step: waits, limits, ends and cuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import pytest

from orq import Response
from orq._engine.bodies import GRACE, BinaryBody, EventBody, ReadyEvents
from orq._engine.effects import Close, Failure, Read, Reply
from orq._engine.events import EventReader
from orq._engine.observers import CallObservers
from orq._engine.operation import Events
from orq._engine.plan import OpenBody
from orq._engine.settings import call_settings
from orq._engine.stream_states import END_REASON, NEXT_STATE, OPEN, Happening, State, next_state
from orq._http.sse_blocks import read_block
from orq.errors import (
    CallbackError,
    OrqError,
    RequestTimeoutError,
    ResponseValidationError,
    StreamFailedError,
    StreamTruncatedError,
)
from orq.models import PartDeltaEvent, ResponseDoneEvent, ResponseFailedEvent
from orq.options import RequestOptions
from tests.support.events import DONE_EVENT, delta, sse

from ._steps import FAILED_EVENT, STARTED, STREAM, After, Answer, World, settings, streamed

A, B, DONE, FAILED = sse(delta("a")), sse(delta("b")), sse(DONE_EVENT), sse(FAILED_EVENT)
SENTINEL = sse("[DONE]")
PING = b": ping\n\n"
LOST = Failure("read", words="RemoteProtocolError: peer closed connection without sending complete message body")


def test_each_event_changes_the_state_except_final_states():
    for state in get_args(State):
        for happening in get_args(Happening):
            after = next_state(state, happening)
            assert after == NEXT_STATE[state][happening] if state in OPEN else after == state
    assert {*END_REASON} == {*get_args(State)} - OPEN


class Reading:
    """A stream that is read from a script."""

    def __init__(
        self,
        *pieces: Any,
        idle: float | None = None,
        total: float | None = None,
        answer: Events = STREAM.answer,  # type: ignore[assignment]
        max_event: int = 100_000,
        observers: CallObservers | None = None,
    ) -> None:
        self.incoming: Answer = streamed(*pieces)
        self.world = World()
        self.world.open = self.incoming
        deadline = None if total is None else STARTED + total
        self.body = EventBody(
            STREAM,
            OpenBody(
                Response(status_code=200, attempts=2),
                self.incoming,
                call_settings(settings(), RequestOptions(idle_timeout=idle, total_timeout=total)),
                deadline,
                observers=observers,
            ),
            EventReader(answer, STREAM.name, read_block=read_block, strict=False, max_event=max_event),
        )

    def next(self) -> Any:
        """Return the next event, the error at the end, or None."""
        if not self.body.ready:
            self.world.play(self.body.advance(until_event=True))
        return self.body.ready.popleft() if self.body.ready else self.body.error

    def all(self) -> list[Any]:
        """Read to the end; return the events and what the stream ended with."""
        read = [self.next()]
        while read[-1] is not None and not isinstance(read[-1], OrqError):
            read.append(self.next())
        assert self.body.over
        assert self.world.closed == [self.incoming]
        return read

    def kinds(self) -> list[type]:
        return [type(item) for item in self.all()]

    @property
    def idle_lefts(self) -> list[float | None]:
        return [read.idle_left for read in self.world.asked(Read)]


# --- ends ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pieces",
    [
        (A, DONE),
        (A + DONE,),
        (A, DONE, SENTINEL),
        (A + DONE + SENTINEL,),
        (A, DONE, SENTINEL, b"anything: at all\n\n{"),
        (A, DONE, b"data: {not JSON}\n\n"),
        (A, DONE, b"data: half of an ev"),
        (A, DONE, LOST),
        (A, DONE, Failure("read", True, "ReadTimeout: slow")),
        (A, DONE, SENTINEL, LOST),
        (A, DONE, b"x" * 200_000),
        (A, DONE + b"x" * 200_000),
        (A, PING, DONE, PING, SENTINEL),
    ],
)
def test_a_terminal_event_means_complete_whatever_follows(pieces: tuple[Any, ...]):
    reading = Reading(*pieces)
    assert reading.kinds() == [PartDeltaEvent, ResponseDoneEvent, type(None)]
    assert reading.body.reader.complete is True


@pytest.mark.parametrize("rest", [(), (LOST,), (b"data: {}\n\n" * 3,)])
def test_the_sentinel_means_complete(rest: tuple[Any, ...]):
    assert Reading(A, SENTINEL, *rest).kinds() == [PartDeltaEvent, type(None)]


def test_events_after_the_terminal_event_are_still_returned():
    assert Reading(DONE, A, FAILED, A).kinds() == [
        *(ResponseDoneEvent, PartDeltaEvent, ResponseFailedEvent, PartDeltaEvent, type(None)),
    ]


@pytest.mark.parametrize("pieces", [(), (A,), (A, PING), (A, DONE[:-1]), (A, b"data: [DONE]\n")])
def test_an_end_before_the_terminal_event_is_a_cut(pieces: tuple[Any, ...]):
    error = Reading(*pieces).all()[-1]
    assert type(error) is StreamTruncatedError
    assert (error.operation, error.method, error.attempts) == (STREAM.name, "POST", 2)


@pytest.mark.parametrize(
    "broken",
    [
        LOST,
        Failure("read", words="ReadError: reset"),
        Failure("read", words="ConnectionResetError: reset"),
        Failure("read", words="OSError: ?"),
    ],
)
def test_a_connection_lost_before_the_terminal_event_is_a_cut(broken: Failure):
    error = Reading(A, broken).all()[-1]
    assert type(error) is StreamTruncatedError
    assert broken.words in str(error)


def test_unknown_failure_of_a_read_is_a_callback_error():
    assert Reading(A, ZeroDivisionError("hook")).kinds() == [PartDeltaEvent, CallbackError]


def test_a_failed_event_is_given_and_then_raised():
    reading = Reading(A, FAILED, A, DONE)
    assert type(reading.next()) is PartDeltaEvent
    event, error = reading.next(), reading.next()
    assert type(event) is ResponseFailedEvent
    assert type(error) is StreamFailedError
    assert (error.event, error.message, error.code) == (event, "out of credit", "402")
    assert reading.body.over
    assert len(reading.incoming.pieces) == 2  # nothing is read after it


def test_events_before_a_broken_one_are_given_first():
    kinds = Reading(A + B + b"data: {oops\n\n" + DONE).kinds()
    assert kinds == [PartDeltaEvent, PartDeltaEvent, ResponseValidationError]


def test_a_stream_without_end_mark_ends_normally():
    unmarked = Events(type=STREAM.answer.type, stream="reply")
    reading = Reading(A, answer=unmarked)
    assert reading.kinds() == [PartDeltaEvent, type(None)]
    assert reading.body.reader.complete is None
    assert Reading(A, LOST, answer=unmarked).kinds() == [PartDeltaEvent, StreamTruncatedError]


def test_max_event():
    error = Reading(A, b"data: " + b"x" * 60, b"x" * 60, max_event=100).all()[-1]
    assert type(error) is ResponseValidationError
    assert str(error).endswith("There were 2 attempts. Raise max_event on the client.")
    assert Reading(*[PING] * 100, DONE, max_event=len(DONE)).kinds() == [ResponseDoneEvent, type(None)]


# --- limits ----------------------------------------------------------------------------------------------------------


def test_comments_do_not_reset_the_idle_limit_but_events_do():
    reading = Reading(After(3.0, PING), After(3.0, PING), After(3.0, A), After(4.0, PING), After(1.0, DONE), idle=10.0)
    assert reading.next() and reading.next()
    assert reading.idle_lefts == [10.0, 7.0, 4.0, 10.0, 6.0]


def test_half_an_event_does_not_reset_the_idle_limit():
    reading = Reading(After(4.0, A[:20]), After(4.0, A[20:]), idle=10.0)
    reading.next()
    assert reading.idle_lefts == [10.0, 6.0]


@pytest.mark.parametrize("thrown", [Failure("read", True, "ReadTimeout: x"), Failure("read", True, "TimeoutError")])
def test_the_idle_limit(thrown: Failure):
    error = Reading(After(6.0, PING), After(4.0, thrown), idle=10.0).all()[-1]
    assert (type(error), error.limit, error.seconds) == (RequestTimeoutError, "idle", 10.0)


def test_the_idle_limit_holds_during_comments():
    # As with the caller's own client, whose waits cannot be shortened.
    reading = Reading(*[After(3.0, PING)] * 9, idle=10.0)
    assert reading.all()[-1].limit == "idle"
    assert reading.world.now == STARTED + 12.0


def test_a_read_limit_within_the_idle_limit_keeps_its_name():
    error = Reading(After(4.0, Failure("read", True, "ReadTimeout: x")), idle=10.0).all()[-1]
    assert (error.limit, error.seconds) == ("read", 600.0)


@pytest.mark.parametrize(
    "pieces",
    [
        (After(5.0, Failure("read", True, "ReadTimeout: x")),),
        (After(3.0, PING), After(3.0, PING)),
    ],
)
def test_the_total_limit(pieces: tuple[Any, ...]):
    reading = Reading(*pieces, total=5.0)
    error = reading.all()[-1]
    assert (type(error), error.limit, error.seconds) == (RequestTimeoutError, "total", 5.0)
    assert {read.deadline for read in reading.world.asked(Read)} == {STARTED + 5.0}


def test_the_total_limit_holds_while_events_arrive():
    reading = Reading(*[After(2.0, A)] * 9, total=5.0)
    assert reading.kinds() == [PartDeltaEvent, PartDeltaEvent, PartDeltaEvent, RequestTimeoutError]


def test_no_limit_cuts_a_stream_that_is_complete():
    assert Reading(After(9.0, DONE), total=5.0).kinds() == [ResponseDoneEvent, type(None)]


def test_time_spent_by_the_caller_does_not_count_as_idle():
    reading = Reading(After(3.0, A), After(3.0, DONE), idle=4.0, total=None)
    assert type(reading.next()) is PartDeltaEvent
    reading.world.now += 1000.0
    assert type(reading.next()) is ResponseDoneEvent


# --- grace -----------------------------------------------------------------------------------------------------------


def test_the_end_of_a_complete_stream_is_waited_for_only_briefly():
    reading = Reading(A, After(60.0, DONE), After(0.2, PING), After(0.2, PING), After(0.2, PING), PING, idle=120.0)
    reading.all()
    assert reading.idle_lefts[2:] == pytest.approx([GRACE, GRACE - 0.2, GRACE - 0.4])
    assert len(reading.incoming.pieces) == 1


@pytest.mark.parametrize("end", [DONE, SENTINEL])
def test_comments_after_the_end_do_not_delay_a_reader_without_limits(end: bytes):
    reading = Reading(end, *[After(15.0, PING)] * 9)
    reading.all()
    assert reading.world.now == STARTED + 15.0


def test_a_flood_after_the_sentinel_is_not_read():
    reading = Reading(SENTINEL, *[b"x" * 10_000] * 20)
    reading.all()
    assert len(reading.incoming.pieces) == 13


def test_the_rest_of_a_body_is_read_if_it_arrives_immediately():
    reading = Reading(A, DONE, SENTINEL)
    reading.all()
    assert isinstance(reading.world.effects[-2], Read)
    assert isinstance(reading.world.effects[-1], Close)
    assert not reading.incoming.pieces


# --- closing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("read", [0, 1, 9])
def test_closing_twice_closes_once(read: int):
    reading = Reading(A, B, DONE)
    for _ in range(read):
        reading.next()
    reading.world.play(reading.body.close_flow())
    reading.world.play(reading.body.close_flow())
    assert reading.world.closed == [reading.incoming]
    assert reading.body.error is None


def test_a_read_that_fails_because_the_stream_was_closed_is_no_error():
    reading = Reading(A)
    flow = reading.body.advance(until_event=True)
    next(flow)
    reading.world.play(reading.body.close_flow())  # for example by another thread
    with pytest.raises(StopIteration):
        flow.send(Reply(failure=Failure("read", words="ReadError: closed")))
    assert reading.body.error is None


def test_chunks_are_returned_unchanged():
    pieces = (b": hi\r\n\r\n", A, DONE + SENTINEL)
    reading = Reading(*pieces)
    got = [reading.world.play(reading.body.advance()) for _ in range(5)]
    assert got == [*pieces, b"", b""]
    assert reading.body.error is None


@pytest.mark.parametrize("end", [lambda reading: None, lambda reading: reading.world.play(reading.body.close_flow())])
def test_chunks_of_a_cut_stream_end_with_its_error(end: Callable[[Reading], Any]):
    reading = Reading(A, LOST)
    assert reading.world.play(reading.body.advance()) == A
    assert reading.world.play(reading.body.advance()) == b""
    end(reading)
    assert type(reading.body.error) is StreamTruncatedError


LATE = [A, DONE, FAILED, SENTINEL, PING, b"data: {oops\n\n", b"", Failure("read", words="ReadError: closed")]


@pytest.mark.parametrize("late", LATE, ids=str)
@pytest.mark.parametrize("before", [[], [A], [A, B]], ids=len)
def test_data_during_closing_is_ignored(before: list[bytes], late: Any):
    told: list[Any] = []

    class Listens(CallObservers):
        def events(self, events: Any) -> None:
            told.extend(events)

        def end(self, reason: Any, **facts: Any) -> None:
            told.append(reason)

    reading = Reading(*before, observers=Listens())
    for _ in before:
        reading.next()
    flow = reading.body.advance(until_event=True)
    next(flow)
    reading.world.play(reading.body.close_flow())  # for example by another task
    with pytest.raises(StopIteration):
        flow.send(Reply(failure=late) if isinstance(late, Failure) else Reply(late))
    assert not reading.body.ready
    assert (reading.body.state, reading.body.count, reading.body.error) == ("closed", len(before), None)
    assert [type(what) for what in told[:-1]] == [PartDeltaEvent] * len(before)
    assert told[-1] == "closed"


# --- limits for async readers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("idle", "total", "now", "due"),
    [
        (None, None, STARTED, None),
        (None, 30.0, STARTED, STARTED + 30.0),
        (10.0, None, STARTED, STARTED + 10.0),
        (10.0, 30.0, STARTED + 5.0, STARTED + 15.0),
        (10.0, 30.0, STARTED + 25.0, STARTED + 30.0),
    ],
)
def test_the_next_bytes_are_due_at_the_nearer_limit(idle: float | None, total: float | None, now: float, due: Any):
    assert Reading(idle=idle, total=total).body.wait_until(now) == due


def test_bytes_without_an_event_do_not_move_the_idle_limit():
    reading = Reading(PING, A, idle=10.0)
    reading.world.play(reading.body.continue_after([], STARTED, 4.0))
    assert reading.idle_lefts == [6.0, 6.0]
    assert len(reading.body.ready) == 1
    reading = Reading(idle=10.0)
    assert reading.body._ending([], STARTED, 4.0) is None
    assert reading.body.wait_until(STARTED) == STARTED + 6.0


def test_a_download_ends_where_the_bytes_or_the_limit_end():
    def download(*pieces: Any) -> tuple[World, BinaryBody]:
        world = World()
        world.open = streamed(*pieces)
        rules = call_settings(settings(), RequestOptions(total_timeout=5.0))
        opened = OpenBody(Response(status_code=200, attempts=2), world.open, rules, STARTED + 5.0)
        return world, BinaryBody(STREAM, opened)

    world, body = download(b"ab")
    assert [world.play(body.advance()) for _ in range(3)] == [b"ab", b"", b""]
    assert body.state == "complete"
    assert {read.deadline for read in world.asked(Read)} == {STARTED + 5.0}

    world, body = download(After(5.0, b"ab"))
    for _ in range(2):
        with pytest.raises(OrqError) as caught:
            world.play(body.advance())
    assert "This download is closed" in str(caught.value)
    assert isinstance(body.error, RequestTimeoutError)
    assert (body.error.limit, body.state) == ("total", "failed")


@pytest.mark.parametrize(("error", "state"), [(None, "complete"), (OrqError("no"), "failed")])
def test_events_of_a_test_end_as_a_stream_does(error: OrqError | None, state: str):
    body = ReadyEvents([1, 2], error, None)
    assert (body.count, body.state, body.error, body.response.status_code) == (2, state, error, 200)
    answer = Response(status_code=202)
    assert ReadyEvents([], error, answer).response is answer
