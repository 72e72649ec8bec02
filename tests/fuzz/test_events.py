"""Test that event streams in any pieces are read as `httpx_sse` reads the whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx_sse
import pytest
from hypothesis import example, given, strategies as st

from orq._engine.events import EventReader
from orq._engine.operation import Events
from orq._http.sse_blocks import read_block
from orq.convert import to_dict
from orq.errors import OrqError
from tests.support.operations import every_operation, operation_named

from ._run import examples
from ._values import JSON, wire_of

pytestmark = pytest.mark.once

STREAM = operation_named("conversations_create_conversation_response").answer
RAW = Events(type=Any, sentinel="[DONE]", stream=STREAM.stream)
STREAMS = [
    answer
    for operation in every_operation()
    for answer in (operation.answer, operation.streamed)
    if isinstance(answer, Events)
]

LINES = st.one_of(
    st.sampled_from(
        (
            b"|data|data:|data: |data: [DONE]|data:[DONE]|id|id:|id: 7|id:a\0b|event: ping|event|retry: 5|retry: soon|:"
            b"|: keep-alive|what| data: x|\xef\xbb\xbfdata: 1|DATA: 1|data : 1|data: {|data: }|data: [1,|data: 2]"
        ).split(b"|")
    ),
    JSON.map(lambda value: b"data: " + json.dumps(value).encode()),
    JSON.map(lambda value: b"data:" + json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")),
    st.tuples(st.sampled_from([b"data: ", b"id: ", b"event: ", b": ", b""]), st.binary(max_size=8)).map(b"".join),
)
ENDS = st.sampled_from([b"\n", b"\n\n", b"\r", b"\r\r", b"\r\n", b"\r\n\r\n", b"\n\r", b"\n\n\n", b""])
STREAM_BYTES = st.tuples(
    st.sampled_from([b"", b"", b"\xef\xbb\xbf", b"\n"]),
    st.lists(st.tuples(LINES, ENDS).map(b"".join), max_size=10).map(b"".join),
).map(b"".join)


class Whole:
    """A whole stream, as far as `httpx_sse` looks at a response."""

    def __init__(self, stream: bytes) -> None:
        self.headers = {"content-type": "text/event-stream"}
        self._text = stream.decode("utf-8", "replace").removeprefix("\ufeff")

    def iter_text(self) -> Iterator[str]:
        yield self._text


def read_by_httpx_sse(stream: bytes) -> list[str]:
    """Return the data of all events; one without any is none to us."""
    source: Any = Whole(stream)
    return [event.data for event in httpx_sse.EventSource(source).iter_sse() if event.data]


def last_id(stream: bytes) -> str:
    """Return the last id as the standard has it: the one that stood when a block ended."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    ended = pending = ""
    for line in text.split("\n")[:-1]:
        name, _, value = line.partition(":")
        if not line:
            ended = pending
        elif name == "id" and "\0" not in value:
            pending = value.removeprefix(" ")
    return ended


def in_pieces(stream: bytes, cuts: list[int] | None) -> list[bytes]:
    """Cut a stream, after each byte if `cuts` is None; a cut may fall on another, which gives an empty piece."""
    places = list(range(len(stream))) if cuts is None else sorted(cut % (len(stream) + 1) for cut in cuts)
    return [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]


def read(answer: Events, pieces: list[bytes]) -> tuple[EventReader, list[Any], OrqError | None]:
    """Read a stream as the engine does."""
    reader = EventReader(answer, "fuzz", read_block=read_block, strict=False, max_event=10**6)
    events: list[Any] = []
    for piece in pieces:
        if not reader.done:
            events += reader.feed(piece)
    return reader, events, reader.finish()


CUTS = st.lists(st.integers(0, 400), max_size=12) | st.none()


@examples(200)
@given(STREAM_BYTES, CUTS)
@example(b"id: 1\ndata: 5\n\nid\ndata: 5\n\n", [])
@example(b"id: 1\ndata: 5\n\nid:\ndata: 5\n\n", [])
@example(b"id: 1\ndata: 5\n\nid\n\n", [])
def test_framing_equals_httpx_sse(stream: bytes, cuts: list[int] | None) -> None:
    texts = read_by_httpx_sse(stream)
    due: list[Any] = []
    for text in texts:
        if text == "[DONE]":
            break
        try:
            due.append(json.loads(text, parse_constant=_refuse))
        except (ValueError, RecursionError):
            break
    else:
        text = ""
    reader, events, error = read(RAW, in_pieces(stream, cuts))
    # msgspec and json refuse different texts (half surrogates, huge numbers), but read all others equally.
    shared = min(len(due), len(events))
    assert [_plain(event) for event in events[:shared]] == [_plain(value) for value in due[:shared]]
    if text == "[DONE]" and len(events) == len(due):
        assert reader.complete
        assert error is None
    if len(events) == len(due) == len(texts):
        assert reader.last_event_id == last_id(stream)


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@examples(150)
@given(STREAM_BYTES, CUTS, st.sampled_from(STREAMS))
def test_pieces_make_no_difference(stream: bytes, cuts: list[int] | None, answer: Events) -> None:
    whole, events, error = read(answer, [stream])
    reader, again, other = read(answer, in_pieces(stream, cuts))
    assert again == events
    assert (type(other), str(other)) == (type(error), str(error))
    assert (reader.complete, reader.problems) == (whole.complete, whole.problems)
    assert reader.last_event_id == whole.last_event_id


def is_event(kind: Any, event: Any) -> bool:
    """Tell whether data is no heartbeat: where all events are of one type, it names a field of the type."""
    fields = getattr(kind, "__struct_encode_fields__", None)
    return fields is None or (isinstance(event, dict) and not event.keys().isdisjoint(fields))


@examples(100)
@given(st.data())
def test_events_of_every_stream_come_through(data: st.DataObject) -> None:
    """Invalid events are returned as events, too. All events around them arrive unchanged."""
    answer = data.draw(st.sampled_from(STREAMS))
    sent = data.draw(st.lists(wire_of(answer.type, faults=2), max_size=4))
    stream = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in sent)
    reader, events, error = read(answer, in_pieces(stream, data.draw(CUTS)))
    if reader.error is None and not reader.complete:  # events after the end may be dropped
        assert len(events) == sum(is_event(answer.type, event) for event in sent)
    for event in events:
        to_dict(event)
        to_dict(event, wire=True)
    if error is not None:
        assert isinstance(error, OrqError)
        str(error).encode()
    assert not (reader.complete and error)
