"""Test call observers: which events they get, in which order, and that the end comes once."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from orq._engine.bodies import BinaryBody, EventBody
from orq._engine.effects import Call, Close, Failure, Read, Reply
from orq._engine.events import EventReader
from orq._engine.flow import _attempts, call
from orq._engine.observers import CallObservers
from orq._http.sse_blocks import read_block
from orq.errors import CallbackError, ConfigurationError, OrqError, StreamTruncatedError
from orq.middleware import CallEnd, CallInfo, Outcome, Request
from tests.support.events import DONE_EVENT, delta, sse
from tests.support.samples import KEY, RETRIEVED

from ._steps import RETRIEVE, STREAM, answer, plan, play, streamed


class Follows:
    """A middleware that notes what its layers are told; it throws in the method `throws`."""

    def __init__(self, name: str = "", notes: list[Any] | None = None, throws: str = "") -> None:
        self.name, self.notes, self.throws = name, [] if notes is None else notes, throws

    def begin(self, call: CallInfo) -> Follows:
        self.call = call
        self._note("begin", call.attempt)
        return self

    def before(self, request: Request, call: CallInfo) -> Request:
        self._note("before", call.attempt)
        return request

    def after(self, outcome: Outcome, call: CallInfo) -> Outcome:
        self._note("after", call.attempt)
        return outcome

    def event(self, event: Any) -> None:
        self._note("event", type(event).__name__)

    def end(self, ending: CallEnd) -> None:
        self._note("end", ending.reason if ending.error is None else type(ending.error).__name__)
        self.ending = ending

    def _note(self, method: str, what: Any) -> None:
        self.notes.append(f"{self.name}{method} {what}")
        if self.throws == method:
            raise ZeroDivisionError(KEY)


def test_all_attempts_of_a_call():
    one = Follows()
    played = play(answer(503), answer(200, RETRIEVED), middleware=[one])
    assert played.result.ok
    assert one.notes == ["begin 0", "before 1", "after 1", "before 2", "after 2", "end complete"]
    operation, method, path = RETRIEVE.name, RETRIEVE.method, RETRIEVE.path
    assert one.call == CallInfo(operation=operation, method=method, path=path, attempt=0, max_attempts=3)
    assert one.ending.value is played.value
    assert one.ending.response is played.came.response


def test_an_undelivered_body_ends_cancelled():
    one = Follows()
    came = play(streamed(DONE_EVENT), operation=STREAM, middleware=[one]).came
    came.cancelled()
    assert one.notes[-1] == "end cancelled"
    assert one.ending.response is came.response
    play(streamed(DONE_EVENT), operation=STREAM).came.cancelled()  # without an observer, this does nothing


def test_observers_get_the_end_in_the_order_of_after():
    notes: list[str] = []
    play(answer(200, RETRIEVED), middleware=[Follows("a ", notes), Follows("b ", notes)])
    begun = ["a begin 0", "b begin 0", "a before 1", "b before 1"]
    assert notes == [*begun, "b after 1", "a after 1", "b end complete", "a end complete"]


def test_each_call_has_its_own_observer():
    layers: list[Follows] = []

    class Makes:
        def begin(self, call: CallInfo) -> Follows:
            layers.append(Follows())
            return layers[-1]

    for _ in range(2):
        play(answer(200, RETRIEVED), middleware=[Makes()])
    assert [layer.notes for layer in layers] == [["before 1", "after 1", "end complete"]] * 2


@pytest.mark.parametrize(
    ("script", "request_", "notes"),
    [
        ([answer(404)], None, ["begin 0", "before 1", "after 1", "end NotFoundError"]),
        ([], {"conversation_id": 5}, ["begin 0", "end RequestValidationError"]),
        ([answer(200, [])], None, ["begin 0", "before 1", "after 1", "end ResponseValidationError"]),
    ],
)
def test_a_call_that_fails(script: Any, request_: Any, notes: list[str]):
    one = Follows()
    played = play(*script, request=request_, middleware=[one])
    assert one.notes == notes
    assert (one.ending.error, one.ending.reason) == (played.error, "failed")


def test_begin_that_raises_fails_the_call_and_ends_started_observers():
    first, second = Follows(), Follows(throws="begin")
    error = play(middleware=[first, second]).error
    assert isinstance(error, CallbackError)
    assert isinstance(error.__cause__, ZeroDivisionError)
    assert str(error.__cause__) == "[api key]"
    assert (error.operation, error.attempts) == (RETRIEVE.name, 0)
    assert first.notes == ["begin 0", "end CallbackError"]
    assert second.notes == ["begin 0"]


def test_begin_may_be_awaited():
    one = Follows()

    class Makes:
        async def begin(self, call: CallInfo) -> Follows:
            return one.begin(call)

    assert play(answer(200, RETRIEVED), middleware=[Makes()]).result.ok
    assert one.notes == ["begin 0", "before 1", "after 1", "end complete"]


@pytest.mark.parametrize("made", [None, type("Half", (), {"before": 1})()], ids=["None", "half of one"])
def test_begin_that_makes_no_observer(made: Any):
    class Makes:
        def begin(self, call: CallInfo) -> Any:
            return made

    error = play(middleware=[Makes()]).error
    assert isinstance(error, CallbackError)
    assert f"Makes.begin must return an object with before, not {type(made).__name__}" in str(error)


@pytest.mark.parametrize("method", ["before", "after"])
def test_before_and_after_that_throw_fail_the_call(method: str):
    one = Follows(throws=method)
    assert isinstance(play(answer(200, RETRIEVED), middleware=[one], whole=False).error, CallbackError)
    assert one.notes[-1] == "end CallbackError"


def test_exception_of_end_is_logged(caplog: pytest.LogCaptureFixture):
    first, second = Follows(), Follows(throws="end")
    with caplog.at_level(logging.ERROR, "orq"):
        assert play(answer(200, RETRIEVED), middleware=[first, second]).result.ok
    assert first.notes[-1] == second.notes[-1] == "end complete"
    (record,) = caplog.records
    assert record.getMessage() == "Follows.end raised ZeroDivisionError."
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ZeroDivisionError)


class Signs:
    """A middleware that identifies the caller in its own way."""

    def before(self, request: Request, call: CallInfo) -> Request:
        return request.with_headers({"authorization": KEY})

    def after(self, outcome: Outcome, call: CallInfo) -> Outcome:
        return outcome


@pytest.mark.parametrize("given", [{}, {"api_key": None, "headers": {"authorization": KEY}}], ids=["key", "header"])
def test_logged_exceptions_of_an_observer_contain_no_secret(given: Any, caplog: pytest.LogCaptureFixture):
    # One request is sent, and one is refused before sending.
    for script, request_ in ([answer(200, RETRIEVED)], None), ([], {"conversation_id": 5}):
        play(*script, request=request_, middleware=[Follows(throws="end")], **given)
    assert caplog.text.count("ZeroDivisionError: [api key]") == 2
    assert KEY not in caplog.text
    play(answer(200, RETRIEVED), middleware=[Follows(throws="end"), Signs()], api_key="another-key-than-that")
    assert KEY not in caplog.text


def test_the_end_comes_once():
    one, observers = Follows(), CallObservers()
    observers.all.append(one)
    observers.end("complete")
    observers.end("cancelled")
    assert one.notes == ["end complete"]


def test_a_cancelled_call():
    """The driver closes the flow, and the observer gets the end."""
    one = Follows()
    flow = call(plan(RETRIEVE, middleware=[one]))
    effect = next(flow)
    while isinstance(effect, Call):
        effect = flow.send(Reply(effect.function(*effect.args)))
    flow.close()
    assert one.notes[-1] == "end cancelled"


def test_core_without_observers_has_no_cost():
    made = plan(RETRIEVE)
    assert not made.settings.observed
    assert call(made).gi_code is _attempts(made, ()).gi_code  # type: ignore[attr-defined]
    with pytest.raises(ConfigurationError, match="must have the methods before and after"):
        plan(RETRIEVE, middleware=[object()])


# --- streams ----------------------------------------------------------------------------------------------------------


def stream(one: Follows) -> EventBody:
    played = play(streamed(), operation=STREAM, middleware=[one])
    assert one.notes == ["begin 0", "before 1", "after 1"]
    reader = EventReader(STREAM.answer, "op", read_block=read_block, strict=False, max_event=10**6)
    return EventBody(STREAM, played.came, reader)


def feed(source: EventBody, *pieces: bytes) -> None:
    """Answer the reads of a stream until it asks no more, or the pieces are used up."""
    left = list(pieces)
    while left and not source.over:
        flow = source.advance()
        effect: Any = next(flow)
        try:
            while True:
                effect = flow.send(Reply(left.pop(0) if isinstance(effect, Read) else None, time=1.0))
                assert isinstance(effect, (Read, Close))
        except StopIteration:
            pass


def test_a_stream_is_followed_to_its_end():
    one = Follows()
    source = stream(one)
    feed(source, sse(delta("Hi"), delta("!")))
    assert one.notes[3:] == ["event PartDeltaEvent"] * 2
    feed(source, sse(DONE_EVENT), b"")
    assert one.notes[5:] == ["event ResponseDoneEvent", "end complete"]
    assert one.ending.response is source.response
    source.abandoned()
    list(source.close_flow())
    assert len(one.notes) == 7


def test_a_stream_that_is_cut():
    one = Follows()
    source = stream(one)
    feed(source, sse(delta("Hi")), b"")
    assert one.notes[-1] == "end StreamTruncatedError"
    assert one.ending.error is source.error
    assert isinstance(source.error, StreamTruncatedError)
    assert source.error.operation == STREAM.name


@pytest.mark.parametrize(("events", "end"), [([delta("Hi")], "end closed"), ([DONE_EVENT], "end complete")])
@pytest.mark.parametrize("how", ["close", "dropped", "cancelled"])
def test_an_unfinished_stream_ends_its_observer(events: list[Any], end: str, how: str):
    one = Follows()
    source = stream(one)
    feed(source, sse(*events))
    if how == "close":
        list(source.close_flow())
    elif how == "dropped":
        source.abandoned()
    else:
        flow = source.advance()
        next(flow)
        flow.close()
        end = end.replace("closed", "cancelled")
    assert one.notes[-1] == end
    assert one.ending.error is None


def test_exception_of_event_is_logged_and_costs_no_event(caplog: pytest.LogCaptureFixture):
    one = Follows(throws="event")
    source = stream(one)
    feed(source, sse(delta("Hi")))
    assert len(source.ready) == 1
    assert "Follows.event raised ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("how", ["whole", "cut", "close", "cancelled"])
def test_a_download(how: str):
    one = Follows()
    played = play(streamed(), operation=STREAM, middleware=[one])
    body = BinaryBody(STREAM, played.came)
    flow = body.close_flow() if how == "close" else body.advance()
    next(flow)
    if how == "whole":
        flow.send(Reply(b"", time=1.0))
    elif how == "cut":
        flow.send(Reply(failure=Failure("read", words="ConnectionResetError"), time=1.0))
        with pytest.raises(OrqError):
            next(flow)
    elif how == "cancelled":
        flow.close()
    due = {"whole": "complete", "cut": "ConnectionFailedError", "close": "closed", "cancelled": "cancelled"}
    assert one.notes[-1] == f"end {due[how]}"


def test_other_observers_are_called_if_one_is_interrupted():
    class Interrupted(Follows):
        def end(self, end: Any) -> None:
            super().end(end)
            raise KeyboardInterrupt

    first, second = Follows(), Interrupted()
    with pytest.raises(KeyboardInterrupt):
        play(answer(200, RETRIEVED), middleware=[first, second])
    assert first.notes[-1] == second.notes[-1] == "end complete"
