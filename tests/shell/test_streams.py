"""Test `Stream` and `AsyncStream`: reading, ending, closing, refusing.

Events and answers are given.
"""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from orq import AsyncOrqCore, AsyncStream, Err, Ok, OrqCore, Response, Stream
from orq.errors import StreamError, StreamFailedError, StreamTruncatedError
from orq.funcs import conversations_create_conversation_response
from orq.models import PartDeltaEvent, ResponseDoneEvent, ResponseFailedEvent
from orq.replies import AsyncReplyStream, ReplyStream
from tests.engine._steps import FAILED_EVENT, REQUESTS, STREAM
from tests.support.events import DONE_EVENT, delta, sse
from tests.support.samples import KEY

CUT = StreamTruncatedError("cut")
WHOLE = sse(delta("a"), delta("b"), DONE_EVENT, "[DONE]")


class Reading:
    """One stream in either colour, read with the same words."""

    def __init__(self, stream: Any, awaited: bool) -> None:
        self.stream, self.awaited = stream, awaited

    def _run(self, sync: Any, awaited: Any) -> Any:
        return asyncio.run(awaited()) if self.awaited else sync()

    def all(self) -> list[Any]:
        async def read() -> list[Any]:
            return [event async for event in self.stream]

        return self._run(lambda: list(self.stream), read)

    def some(self, count: int) -> list[Any]:
        async def read() -> list[Any]:
            return [await anext(aiter(self.stream)) for _ in range(count)]

        return self._run(lambda: [next(iter(self.stream)) for _ in range(count)], read)

    def results(self) -> list[Any]:
        async def read() -> list[Any]:
            return [result async for result in self.stream.results()]

        return self._run(lambda: list(self.stream.results()), read)

    def raw(self) -> bytes:
        async def read() -> bytes:
            return b"".join([piece async for piece in self.stream.iter_raw()])

        return self._run(lambda: b"".join(self.stream.iter_raw()), read)

    def close(self) -> None:
        self._run(lambda: self.stream.close(), lambda: self.stream.aclose())


both = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


def at_hand(awaited: bool, *events: Any, **given: Any) -> Reading:
    return Reading((AsyncStream if awaited else Stream).from_events(events, **given), awaited)


@contextmanager
def answered(awaited: bool, body: bytes, **headers: str) -> Iterator[Reading]:
    """Ask for a reply; the answer is at hand."""

    def handler(request: httpx.Request) -> httpx.Response:
        fields = {"content-type": "text/event-stream", **headers}
        return httpx.Response(200, headers=fields, stream=httpx.ByteStream(body))

    request: Any = REQUESTS[STREAM.name]
    transport = httpx.MockTransport(handler)
    if awaited:
        client = httpx.AsyncClient(transport=transport)
        result = asyncio.run(conversations_create_conversation_response(AsyncOrqCore(KEY, http_client=client), request))
    else:
        core = OrqCore(KEY, http_client=httpx.Client(transport=transport))
        result = conversations_create_conversation_response(core, request)
    reading = Reading(result.unwrap(), awaited)
    yield reading
    reading.close()


# --- events at hand --------------------------------------------------------------------------------------------------


@both
def test_from_events(awaited: bool):
    reading = at_hand(awaited, 1, None, 2)
    assert reading.all() == [1, None, 2]
    assert (reading.stream.complete, reading.stream.last_event_id) == (None, "")
    assert reading.stream.response.status_code == 200


@both
def test_from_events_with_an_error_at_the_end(awaited: bool):
    reading = at_hand(awaited, 1, error=CUT)
    assert reading.some(1) == [1]
    with pytest.raises(StreamTruncatedError) as caught:
        reading.some(1)
    assert caught.value is CUT
    assert at_hand(awaited, 1, error=CUT).results() == [Ok(1), Err(CUT)]


@both
def test_from_events_with_a_response(awaited: bool):
    response = Response(status_code=200, attempts=2)
    assert at_hand(awaited, response=response).stream.response is response


@pytest.mark.parametrize("cls", [Stream, AsyncStream, ReplyStream, AsyncReplyStream])
def test_the_class_stays(cls: Any):
    assert type(cls.from_events([])) is cls


# --- answers at hand -------------------------------------------------------------------------------------------------


@both
def test_reading(awaited: bool):
    with answered(awaited, WHOLE, **{"x-request-id": "r-1"}) as reading:
        assert [type(event) for event in reading.all()] == [PartDeltaEvent, PartDeltaEvent, ResponseDoneEvent]
        assert reading.stream.complete is True
        assert (reading.stream.response.request_id, reading.stream.response.attempts) == ("r-1", 1)


@both
def test_results(awaited: bool):
    with answered(awaited, sse(delta("a"))) as reading:
        first, last = reading.results()
        assert isinstance(first, Ok)
        assert isinstance(last, Err)
        assert isinstance(last.error, StreamTruncatedError)
        assert last.error.operation == STREAM.name
        assert reading.stream.complete is False


@both
def test_a_failed_event_is_yielded_and_then_raised(awaited: bool):
    with answered(awaited, sse(delta("a"), FAILED_EVENT)) as reading:
        kinds = [type(result.value if result.ok else result.error) for result in reading.results()]
        assert kinds == [PartDeltaEvent, ResponseFailedEvent, StreamFailedError]


@both
def test_problems_and_ids_grow_as_events_are_read(awaited: bool):
    broken = {**DONE_EVENT, "data": {"finishReason": "x", "usage": 5}}
    with answered(awaited, b"id: 7\n" + sse(delta("a"), broken)) as reading:
        assert reading.stream.response.problems == ()
        reading.all()
        assert len(reading.stream.response.problems) == 1
        assert reading.stream.last_event_id == "7"


@both
def test_raw_bytes(awaited: bool):
    with answered(awaited, WHOLE) as reading:
        assert reading.raw() == WHOLE
        assert reading.stream.complete is True
    with answered(awaited, WHOLE[:20]) as reading, pytest.raises(StreamTruncatedError):
        reading.raw()


# --- refusing --------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("how", ["all", "results", "raw"])
def test_reading_twice(awaited: bool, how: str):
    with answered(awaited, WHOLE) as reading:
        reading.all()
        if how == "results":
            (refusal,) = reading.results()
            assert isinstance(refusal.error, StreamError)
        else:
            with pytest.raises(StreamError, match=r"This stream was already read."):
                getattr(reading, how)()
    again = at_hand(awaited, 1)
    again.all()
    with pytest.raises(StreamError, match=r"This stream was already read."):
        again.all()


@both
def test_going_on_where_one_stopped(awaited: bool):
    with answered(awaited, WHOLE) as reading:
        assert len(reading.some(1) + reading.all()) == 3


@both
@pytest.mark.parametrize("read", [0, 1])
def test_reading_a_closed_stream(awaited: bool, read: int):
    with answered(awaited, WHOLE) as reading:
        reading.some(read)
        reading.close()
        reading.close()
        with pytest.raises(StreamError, match="closed"):
            reading.all()
        with pytest.raises(StreamError, match="closed"):
            reading.raw()
    closed = at_hand(awaited, 1, 2)
    closed.close()
    with pytest.raises(StreamError, match="closed"):
        closed.all()


@both
def test_an_error_is_raised_once(awaited: bool):
    reading = at_hand(awaited, error=CUT)
    with pytest.raises(StreamTruncatedError):
        reading.all()
    with pytest.raises(StreamError, match=r"This stream was already read."):
        reading.all()


# --- the rest --------------------------------------------------------------------------------------------------------


@both
def test_a_repr_shows_state_and_operation(awaited: bool):
    name = "AsyncReplyStream" if awaited else "ReplyStream"
    with answered(awaited, WHOLE) as reading:
        assert repr(reading.stream) == f"<{name} {STREAM.name}, open>"
        reading.all()
        assert repr(reading.stream) == f"<{name} {STREAM.name}, read>"
    assert repr(reading.stream) == f"<{name} {STREAM.name}, closed>"
    assert "from events" in repr(at_hand(awaited).stream)


@both
@pytest.mark.parametrize("how", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_stream_is_not_pickled_or_copied(awaited: bool, how: Any):
    with pytest.raises(TypeError, match=r"A stream cannot be pickled, because it uses a connection."):
        how(at_hand(awaited, 1).stream)


@pytest.mark.parametrize("body", [WHOLE, sse(delta("a"))])
def test_an_unclosed_stream_warns(body: bytes):
    with answered(False, body) as reading, pytest.warns(ResourceWarning, match="unclosed <ReplyStream"):
        reading.stream.__del__()


@both
def test_a_stream_that_was_read_or_closed_does_not_warn(awaited: bool):
    with answered(awaited, WHOLE) as reading:
        reading.all()
        reading.stream.__del__()
    at_hand(awaited, 1).stream.__del__()


@pytest.mark.parametrize("error", [None, ValueError("the caller's own")])
def test_with_closes_and_lets_errors_pass(error: Exception | None):
    def use(stream: Any) -> None:
        with stream as same:
            assert same is stream
            if error:
                raise error

    with answered(False, WHOLE) as reading:
        if error:
            with pytest.raises(ValueError, match="own"):
                use(reading.stream)
        else:
            use(reading.stream)
        assert "closed" in repr(reading.stream)
