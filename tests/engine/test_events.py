"""Bytes of an event stream -> typed events, however they are cut into pieces.

The framing is held against a decoder of our own that follows the WHATWG's text line by line
(https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq import Unknown
from orq._engine.events import EventReader, Framer
from orq._engine.operation import Events
from orq.errors import ResponseValidationError, StreamFailedError, StreamTruncatedError
from orq.funcs._router_chat_completions_create import OPERATION as CHAT
from orq.models import PartDeltaEvent, ResponseDoneEvent, ResponseFailedEvent, TextPart
from orq.replies import REPLY

from ._steps import DONE_EVENT, FAILED_EVENT, STREAM, delta, examples, sse


def reference(stream: bytes) -> list[str]:
    """Interpret a whole stream as the standard says; the names of events mean nothing to us."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]  # the last one has no end: it is dropped
    events: list[str] = []
    data = ""
    for line in lines:
        if line == "":
            if data != "":
                events.append(data.removesuffix("\n"))
            data = ""
            continue
        field, colon, value = line.partition(":")
        value = value.removeprefix(" ")
        if colon and not field:
            continue
        if field == "data":
            data += value + "\n"
    return [event for event in events if event]  # an event without data is none to us


def framed(*pieces: bytes) -> list[str]:
    """Return what the framer makes of a stream that arrives in pieces."""
    framer = Framer()
    found = (block.data() for piece in pieces for block in framer.feed(piece))
    return [data.decode("utf-8", "replace") for data in found if data]


def feed(*pieces: bytes, **given: Any) -> tuple[EventReader, list[Any]]:
    """Read a stream in pieces; return its reader and the events."""
    reader = EventReader(given.pop("answer", STREAM.answer), "op", **{"strict": False, "max_event": 10**6, **given})
    events: list[Any] = []
    for piece in pieces:
        if not reader.done:
            events += reader.feed(piece)
    return reader, events


# --- framing ---------------------------------------------------------------------------------------------------------

WHATWG = [
    b"data: YHOO\ndata: +2\ndata: 10\n\n",
    b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    b"data\n\ndata\ndata\n\ndata:",
    b"data:test\n\ndata: test\n\n",
    b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n",
]
STREAMS = [
    b"",
    b"\n\n\n",
    b"data: {}\n\n",
    b"data: one\r\n\r\ndata: two\r\n\r\n",
    b"data: one\r\rdata: two\r\r",
    b"data: one\n\rdata: two\r\n\rdata: three\n\r\n",
    b"data: a\r\ndata: b\rdata: c\n\n",
    b"\xef\xbb\xbfdata: after a byte-order mark\n\n",
    b"\xef\xbb\xbf\xef\xbb\xbfdata: the second one is a part of the name\n\ndata: x\n\n",
    b"data: \xef\xbb\xbfwithin\n\n",
    b": comment\n\n: another\r\n\r\ndata: x\n\n:\n\n",
    b"data: x\n: comment\ndata: y\n\n",
    b"id: 7\n\n: keep-alive\n\n: keep-alive\n\ndata: x\n\n: keep-alive\n\n",
    b"id: 7\ndata: x\n\n\n\nid: a\0b\n\nretry: 10\n\nretry: soon\n\ndata: y\n\n",
    b"event: ping\n\ndata: x\n\n",
    b"data: no final blank line\n",
    b"data: whole\n\ndata: half",
    b"data\ndata:\ndata: \n\ndata:  two spaces\n\n",
    b"nonsense\nfoo: bar\n data: not a field\nDATA: nor this\ndata : nor this\n\ndata:x:y: z\n\n",
    "data: h\u00e9, \U0001f600, \u2028, \u2029, \x85, \x0b, \x0c, \x1c\n\n".encode(),
    b"data: bad \xff utf-8 \xc3\n\ndata: \xf0\x9f\x98\n\ndata: \xe2\x82",
    b"data: nul \0 inside\n\n",
    b"\rdata: x\r\n\n\rdata: y\n\r",
]
IDS = [f"{number}" for number in range(len(WHATWG + STREAMS))]


def test_the_reference_agrees_with_the_examples_of_the_standard():
    assert [reference(stream) for stream in WHATWG] == [
        ["YHOO\n+2\n10"],
        ["first event", "second event", " third event"],
        ["\n"],  # and the empty one, which we leave out
        ["test", "test"],
        ["73857293", "2153"],
    ]


@pytest.mark.parametrize("stream", WHATWG + STREAMS, ids=IDS)
def test_every_way_to_cut_a_stream_in_two(stream: bytes):
    expected = reference(stream)
    assert framed(stream) == expected
    for at in range(len(stream) + 1):
        assert framed(stream[:at], stream[at:]) == expected, at


@pytest.mark.parametrize("stream", WHATWG + STREAMS, ids=IDS)
@pytest.mark.parametrize("size", [1, 2, 3])
def test_small_pieces(stream: bytes, size: int):
    assert framed(*(stream[at : at + size] for at in range(0, len(stream), size))) == reference(stream)


@pytest.mark.parametrize("stream", [b"data: x\n\n", b"data: x\r\n\r\n", b"data: x\r\r", b"data: x\n\r"])
def test_an_event_is_given_as_soon_as_it_is_whole(stream: bytes):
    framer = Framer()
    counts = [len(framer.feed(bytes([byte]))) for byte in stream]
    assert sum(counts) == 1
    first_end = min(stream.index(end, 7) + len(end) for end in (b"\n\n", b"\r\n\r", b"\r\r", b"\n\r") if end in stream)
    assert counts.index(1) + 1 == first_end


line = st.one_of(
    st.sampled_from(
        ["data", "data:", "data: x", "data:  y", "id: 3", "id", "event: e", "retry: 5", ": c", ":", "what"]
    ),
    st.text(st.characters(exclude_characters="\r\n"), max_size=6).map(lambda text: f"data: {text}"),
    st.binary(max_size=6).map(lambda raw: b"data: " + raw.replace(b"\r", b"").replace(b"\n", b"")),
)
block = st.tuples(st.lists(line, max_size=4), st.integers(1, 3))
newline = st.sampled_from([b"\n", b"\r", b"\r\n"])


@examples(400)
@given(st.booleans(), st.lists(block, max_size=5), st.data())
def test_any_stream_in_any_pieces(bom: bool, blocks: Any, data: st.DataObject):
    stream = b"\xef\xbb\xbf" if bom else b""
    for lines, blanks in blocks:
        for text in [*lines, *[""] * blanks]:
            stream += (text if isinstance(text, bytes) else text.encode("utf-8", "replace")) + data.draw(newline)
    stream = stream[: data.draw(st.integers(0, len(stream)))] if data.draw(st.booleans()) else stream
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    pieces = [stream[a:b] for a, b in pairwise([0, *cuts, len(stream)])]
    assert framed(*pieces) == reference(stream)


@examples(100)
@given(st.binary(max_size=60), st.integers(1, 7))
def test_any_bytes(stream: bytes, size: int):
    assert framed(*(stream[at : at + size] for at in range(0, len(stream), size))) == reference(stream)


@pytest.mark.timeout(30)  # it takes less than a second; work that grew with the square would take minutes
@pytest.mark.parametrize("size", [4, 4096])
def test_a_large_event_is_put_together_once(size: int):
    framer = Framer()
    event = b"data: " + b"x" * 2_000_000 + b"\n\n"
    blocks = [block for at in range(0, len(event), size) for block in framer.feed(event[at : at + size])]
    assert [len(block.data()) for block in blocks] == [2_000_000]


# --- typed events ----------------------------------------------------------------------------------------------------


def test_events_are_typed():
    reader, (first, last) = feed(sse(delta("Hi"), DONE_EVENT))
    assert isinstance(first, PartDeltaEvent)
    assert first.data.delta == TextPart(text="Hi")
    assert isinstance(last, ResponseDoneEvent)
    assert (reader.complete, reader.done, reader.error, reader.finish()) == (True, False, None, None)


def test_one_event_over_many_data_lines():
    text = json.dumps(delta("Hi"), indent=1)
    stream = "".join(f"data: {part}\n" for part in text.split("\n")) + "\n"
    assert feed(stream.encode())[1] == feed(sse(delta("Hi")))[1]


@pytest.mark.parametrize("text", ["\u2028\u2029\x85", "\U0001f600", "line\\nbreak"])
def test_text_is_kept_as_it_is(text: str):
    ((event,),) = (feed(sse(delta(text)))[1],)
    assert event.data.delta.text == text


def test_an_event_of_a_new_kind_is_unknown_and_no_problem():
    event = {"type": "response.sang", "timestamp": "", "data": {"song": [1, 2]}}
    reader, events = feed(sse(event, {"data": 1}, {"type": 5}))
    assert events == [Unknown("response.sang", event), Unknown(None, {"data": 1}), Unknown(None, {"type": 5})]
    assert reader.problems == []


def test_an_event_that_does_not_fit_is_unknown_and_a_problem():
    broken = {"type": "part.delta", "timestamp": "", "data": {"delta": {"kind": "text", "text": "x"}}}
    reader, events = feed(sse(broken, broken, DONE_EVENT))
    assert events[:2] == [Unknown("part.delta", broken)] * 2
    assert isinstance(events[2], ResponseDoneEvent)
    assert reader.problems == ["data.part_id: is missing"]


def test_problems_do_not_pile_up():
    known = {"id": "t", "type": "function", "function": {}}
    calls = [[known] * (number % 120) + [1] for number in range(240)]
    events = [{**DONE_EVENT, "data": {"finishReason": "x", "pendingToolCalls": call}} for call in calls]
    reader, _ = feed(sse(*events))
    assert len(reader.problems) == 100


def test_strict_raises_after_the_events_before():
    broken = {**DONE_EVENT, "data": {}}
    reader, events = feed(sse(delta("Hi"), broken, delta("no")), strict=True)
    assert len(events) == 1
    assert isinstance(reader.error, ResponseValidationError)
    assert reader.error.field == "data.finish_reason"


@pytest.mark.parametrize(
    "text",
    ["{oops", "[DONE", "done", '{"type": 5, ', "[" * 5000, "1e999", '{"type": "part.delta", "data": {"partId": 1, }'],
)
def test_an_event_that_is_not_json(text: str):
    reader, events = feed(sse(delta("Hi"), text, delta("no")), sse(DONE_EVENT))
    assert len(events) == 1
    assert type(reader.error) is ResponseValidationError
    assert reader.done
    assert reader.error.body == text[:2000]


@pytest.mark.parametrize("text", ["null", "5", '"text"', "[]", "true"])
def test_json_of_another_kind_is_unknown(text: str):
    reader, events = feed(sse(text))
    assert events == [Unknown(None, json.loads(text))]
    assert len(reader.problems) == 1


def test_a_failed_event_ends_the_stream():
    reader, events = feed(sse(delta("Hi"), FAILED_EVENT, delta("no")))
    assert [type(event) for event in events] == [PartDeltaEvent, ResponseFailedEvent]
    assert isinstance(reader.error, StreamFailedError)
    assert (reader.error.message, reader.error.code) == ("out of credit", "402")
    assert reader.finish() is reader.error


@pytest.mark.parametrize(
    "stream", [sse("[DONE]"), b"data:[DONE]\n\n", b"data: [DONE]\r\n\r\n", b"event: end\ndata: [DONE]\n\n"]
)
def test_the_sentinel(stream: bytes):
    reader, events = feed(sse(delta("Hi")) + stream + sse(delta("no")))
    assert len(events) == 1
    assert (reader.done, reader.complete, reader.finish()) == (True, True, None)


@pytest.mark.parametrize("data", [b'{"message": "boom"}', b'{"type": "no.such", "message": "boom"}', b'"boom"'])
def test_an_event_named_error_is_a_failure(data: bytes):
    reader, events = feed(b"event: error\ndata: " + data + b"\n\n")
    assert events == []
    assert isinstance(reader.finish(), StreamFailedError)
    assert "boom" in str(reader.error) or data == b'"boom"'


def chat(*choices: str) -> bytes:
    begin = '"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m"'
    return "".join(f'data: {{{begin}, "choices": [{choice}]}}\n\n' for choice in choices).encode()


FIRST, SECOND, FIRST_ENDS, SECOND_ENDS = (
    f'{{"index": {index}, "delta": {{"content": "a"}}, "finish_reason": {reason}}}'
    for reason in ("null", '"stop"')
    for index in (0, 1)
)


@pytest.mark.parametrize(
    ("choices", "complete"),
    [
        ([FIRST, FIRST_ENDS], True),
        ([FIRST, FIRST_ENDS, ""], True),
        ([FIRST, SECOND, FIRST_ENDS], False),
        ([FIRST, FIRST_ENDS, SECOND], False),
        ([FIRST_ENDS, SECOND, SECOND_ENDS], True),
        ([f"{FIRST_ENDS}, {SECOND}"], False),
    ],
)
def test_each_of_several_choices_must_end(choices: list[str], complete: bool):
    reader, events = feed(chat(*choices), answer=CHAT.streamed)
    assert len(events) == len(choices)
    assert not reader.problems
    assert reader.complete is complete
    assert isinstance(reader.finish(), StreamTruncatedError) is not complete


def test_an_error_in_the_place_of_an_event():
    reader, events = feed(chat(FIRST) + b'data: {"error": {"message": "quota"}}\n\n', answer=CHAT.streamed)
    assert len(events) == 1
    assert isinstance(reader.finish(), StreamFailedError)
    assert "quota" in str(reader.error)


def test_the_sentinel_is_an_event_like_any_other_where_none_was_declared():
    reader, _ = feed(sse("[DONE]"), answer=Events(type=STREAM.answer.type, stream=REPLY))
    assert isinstance(reader.error, ResponseValidationError)
    assert reader.complete is None


def test_the_end_comes_too_early():
    reader, _ = feed(sse(delta("Hi")))
    assert isinstance(reader.finish(), StreamTruncatedError)


def test_the_last_id_is_kept_with_and_without_data():
    reader, events = feed(b"id: 1\n\n", b": ping\n\n", sse(delta("a")), b"id: 2\ndata: {}\n\n", b": ping\n\n")
    assert reader.last_event_id == "2"
    assert len(events) == 2


@pytest.mark.parametrize("size", [1, 7, 50])
def test_max_event_holds_for_what_is_unfinished(size: int):
    stream = sse(delta("ok")) * 3 + b"data: " + b"x" * 400
    reader, events = feed(*(stream[at : at + size] for at in range(0, len(stream), size)), max_event=300)
    assert len(events) == 3
    assert "max_event, 300 bytes" in str(reader.error)


def test_comments_do_not_count_as_one_large_event():
    reader, _ = feed(*[b": still here\n\n"] * 100, max_event=100)
    assert reader.error is None


def test_blank_lines_do_not_count_either():
    reader, _ = feed(*[b"\n"] * 200, *[b"\r\n"] * 200, max_event=100)
    assert reader.error is None


def test_lines_that_have_ended_count_as_long_as_their_event_has_not():
    line = b"data: " + b"x" * 150 + b"\n"
    reader, _ = feed(sse(delta("ok")) + line, line, max_event=300)
    assert "max_event, 300 bytes" in str(reader.error)


def test_bytes_that_are_no_utf_8_are_replaced():
    stream = sse(delta("a?b")).replace(b"?", b"\xff\xc3")
    for pieces in ([stream], [stream[:-5], stream[-5:]], [b": slow\n" + stream]):
        reader, (event,) = feed(*pieces)
        assert event.data.delta.text == "a\ufffd\ufffdb"
        assert reader.problems == []


@pytest.mark.parametrize("more", [b"", b": slow\n"])
def test_an_id_with_a_nul_is_ignored(more: bytes):
    reader, _ = feed(b"id: 7\n" + sse(delta("a")), b"id: a\0b\n" + more + sse(delta("b")))
    assert reader.last_event_id == "7"
