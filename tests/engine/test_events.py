"""Test the decoding of event data to typed events, and the ends of streams."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import Response, Unrecognized, to_dict
from orq._engine.events import EventReader, UntypedReader
from orq._engine.operation import Events
from orq._http.sse_blocks import read_block
from orq.errors import ResponseValidationError, StreamFailedError, StreamTruncatedError
from orq.models import PartDeltaEvent, ResponseDoneEvent, ResponseFailedEvent, TextPart
from tests.support.events import DONE_EVENT, delta, sse
from tests.support.operations import operation_named

from ._steps import FAILED_EVENT, STREAM

RESPONSES = operation_named("responses_create")
CHAT = operation_named("router_chat_completions_create")


def feed(*pieces: bytes, **given: Any) -> tuple[EventReader, list[Any]]:
    """Read a stream in pieces; return its reader and the events."""
    reader = EventReader(
        given.pop("answer", STREAM.answer),
        "op",
        **{"read_block": read_block, "strict": False, "max_event": 10**6, **given},
    )
    events: list[Any] = []
    for piece in pieces:
        if not reader.done:
            events += reader.feed(piece)
    return reader, events


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
def test_text_is_unchanged(text: str):
    ((event,),) = (feed(sse(delta(text)))[1],)
    assert event.data.delta.text == text


def test_an_event_of_a_new_kind_is_unknown_and_no_problem():
    event = {"type": "response.sang", "timestamp": "", "data": {"song": [1, 2]}}
    reader, events = feed(sse(event, {"data": 1}, {"type": 5}))
    assert events == [
        Unrecognized("response.sang", event),
        Unrecognized(None, {"data": 1}),
        Unrecognized(None, {"type": 5}),
    ]
    assert reader.problems == []


def test_an_event_that_does_not_fit_keeps_all_and_is_a_problem():
    broken = {"type": "part.delta", "timestamp": "", "data": {"delta": {"kind": "text", "text": "x"}}}
    reader, events = feed(sse(broken, broken, DONE_EVENT))
    assert [to_dict(event, wire=True) for event in events[:2]] == [broken, broken]
    assert (events[0].data.part_id, events[0].data.delta) == (None, TextPart(text="x"))
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
    ["{oops", "[DONE", "done", '{"type": 5, ', "[" * 5000, '{"type": "part.delta", "data": {"partId": 1, }'],
)
def test_an_event_that_is_not_json(text: str):
    reader, events = feed(sse(delta("Hi"), text, delta("no")), sse(DONE_EVENT))
    assert len(events) == 1
    assert type(reader.error) is ResponseValidationError
    assert reader.done
    assert reader.error.body == text


@pytest.mark.parametrize("text", ["null", "5", '"text"', "[]", "true"])
def test_json_of_another_kind_is_unknown(text: str):
    reader, events = feed(sse(text))
    assert events == [Unrecognized(None, json.loads(text))]
    assert len(reader.problems) == 1
    assert reader.problems[0].endswith(", not an object")


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


def test_mismatched_failed_event_is_still_a_failure():
    event = {"type": "response.failed", "data": {"error": "the model is gone", "code": ["new"]}}
    reader, events = feed(sse(event))
    assert to_dict(events[0], wire=True) == event
    assert isinstance(reader.error, StreamFailedError)
    assert "the model is gone" in str(reader.error)


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


def test_an_undeclared_sentinel_is_an_ordinary_event():
    reader, _ = feed(sse("[DONE]"), answer=Events(type=STREAM.answer.type, stream="reply"))
    assert isinstance(reader.error, ResponseValidationError)
    assert reader.complete is None


def test_an_early_end_is_a_truncation():
    reader, _ = feed(sse(delta("Hi")))
    assert isinstance(reader.finish(), StreamTruncatedError)


def test_the_last_id_is_kept_with_and_without_data():
    reader, events = feed(b"id: 1\n\n", b": ping\n\n", sse(delta("a")), b"id: 2\ndata: {}\n\n", b": ping\n\n")
    assert reader.last_event_id == "2"
    assert len(events) == 2


@pytest.mark.parametrize("size", [1, 7, 50])
def test_max_event_holds_for_unfinished_events(size: int):
    stream = sse(delta("ok")) * 3 + b"data: " + b"x" * 400
    reader, events = feed(*(stream[at : at + size] for at in range(0, len(stream), size)), max_event=300)
    assert len(events) == 3
    assert "max_event, which is 300 bytes" in str(reader.error)


def test_comments_do_not_count_as_one_large_event():
    reader, _ = feed(*[b": still here\n\n"] * 100, max_event=100)
    assert reader.error is None


def test_blank_lines_do_not_count_as_one_large_event():
    reader, _ = feed(*[b"\n"] * 200, *[b"\r\n"] * 200, max_event=100)
    assert reader.error is None


def test_complete_lines_of_an_unfinished_event_count_towards_the_limit():
    line = b"data: " + b"x" * 150 + b"\n"
    reader, _ = feed(sse(delta("ok")) + line, line, max_event=300)
    assert "max_event, which is 300 bytes" in str(reader.error)


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


@pytest.mark.parametrize("wrong", [{"finishReason": None}, {"finishReason": 7, "unheard": 1}])
def test_a_mismatched_terminal_event_ends_the_stream(wrong: dict[str, Any]):
    event = json.loads(json.dumps(DONE_EVENT))
    event["data"] |= wrong
    reader, (first, last) = feed(sse(delta("Hi"), event))
    assert isinstance(first, PartDeltaEvent)
    assert isinstance(last, ResponseDoneEvent)
    assert last.data.finish_reason == wrong["finishReason"]
    assert (reader.complete, reader.error, reader.finish()) == (True, None, None)
    assert reader.problems


@pytest.mark.parametrize(
    "event",
    [
        {
            "type": "error",
            "sequence_number": 3,
            "error": {"type": "x", "code": "busy", "message": "no room", "param": None},
        },
        {"type": "error", "sequence_number": "3", "error": {"code": "busy", "message": "no room"}},
        {"type": "response.failed", "response": {"error": {"code": "busy", "message": "no room"}}},
        {"type": "response.failed", "sequence_number": 3, "message": "no room", "code": "busy"},
        {"type": "response.failed", "data": {"error": {"message": "no room"}, "code": "busy"}},
    ],
)
def test_the_reason_of_a_failed_response_is_reported(event: dict[str, Any]):
    reader, _ = feed(sse(event), answer=RESPONSES.streamed)
    assert isinstance(reader.error, StreamFailedError)
    assert "no room" in str(reader.error)
    assert reader.error.code == "busy"


# --- streams without a content type ----------------------------------------------------------------------------------


def untyped(*pieces: bytes) -> tuple[UntypedReader, list[Any]]:
    """Read a stream without a content type in pieces; return its reader and the events."""
    reader = UntypedReader(
        STREAM.answer, "op", Response(status_code=200), read_block=read_block, strict=False, max_event=10**6
    )  # type: ignore[arg-type]
    events: list[Any] = []
    for piece in pieces:
        if not reader.done:
            events += reader.feed(piece)
    return reader, events


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\n",
        b"\r\n\r\n",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\n",
        b": hi\n\n",
        b":\n",
        b"id\n",
        b"id: 7\n",
        b"retry:9\r\n\r\n",
    ],
)
def test_body_that_begins_as_a_stream_is_read_as_one(first: bytes):
    body = first + sse(delta("a"), DONE_EVENT)
    due, events = feed(body)
    for at in range(len(body) + 1):
        reader, found = untyped(body[:at], body[at:])
        assert found == events
        assert (reader.complete, reader.finish(), reader.last_event_id) == (True, None, due.last_event_id)
    assert untyped(*(body[at : at + 1] for at in range(len(body))))[1] == events


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"\n\n", b"\xef\xbb\xbf", b"da", b"data", b"\n\nid", b"dates: x\n\n", b"DATA: x\n\n", b" data: x\n\n"),
        *(b"{}", b"\r\n[1]", b"<html>", b"Internal Server Error", b"\0", b"\xff\xfe", b'"data: x"'),
    ],
)
def test_body_that_does_not_begin_as_a_stream_is_refused(body: bytes):
    for at in range(len(body) + 1):
        reader, events = untyped(body[:at], body[at:])
        error = reader.finish()
        assert (type(error), events, reader.complete) == (ResponseValidationError, [], False)
        assert str(error).startswith("The answer is without a content type, not a stream of events.")
        assert error.status_code == 200  # type: ignore[union-attr]
        assert error.body in body.decode("utf-8", "replace")  # type: ignore[union-attr]


def test_a_refusal_comes_with_the_deciding_byte():
    reader, _ = untyped(b"dat")
    assert (reader.done, reader.error) == (False, None)
    reader.feed(b"e")
    assert reader.done
    assert type(reader.error) is ResponseValidationError


def test_endless_blank_lines_are_not_buffered():
    reader, _ = untyped(*[b"\n" * 1000] * 1000)
    assert (reader.done, reader._first) == (False, b"")


def test_a_stream_without_a_content_type_that_has_no_end_is_cut_short():
    reader, events = untyped(sse(delta("a")))
    assert len(events) == 1
    assert type(reader.finish()) is StreamTruncatedError
