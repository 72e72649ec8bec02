"""Test that heartbeats among events of one type are skipped and noted.

They never end a stream.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import Unrecognized
from orq._engine.events import EventReader
from orq._engine.operation import Events
from orq._http.sse_blocks import read_block
from tests.support.events import DONE_EVENT, WHEN, delta, sse

from ._steps import STREAM
from .test_stream_failures import STREAMS

CHUNK: dict[str, Any] = {"id": "c", "object": "x", "created": 1, "model": "m", "provider": "openai"}
FIRST = {**CHUNK, "choices": [{"index": 0, "text": "a", "delta": {"content": "a"}, "finish_reason": None}]}
LAST = {**CHUNK, "choices": [{"index": 0, "text": "b", "delta": {"content": "b"}, "finish_reason": "stop"}]}
DEPLOYMENT: dict[str, Any] = {
    **CHUNK,
    "created": WHEN,
    "is_final": False,
    "telemetry": {"trace_id": "t", "span_id": "s"},
    "choices": [{"index": 0, "message": {"type": "content", "role": "assistant", "content": "a"}}],
}
HEARTBEATS: dict[str, str] = {
    "ping": '{"type": "ping"}',
    "ping with data": '{"type": "ping", "data": {"id": 1}}',
    "ping without spaces": '{"type":"ping"}',
    "empty object": "{}",
    "empty object with spaces": "{  }",
    "object of unknown fields": '{"heartbeat": true, "at": 1}',
    "object with an empty name": '{"": null}',
    "null": "null",
    "empty list": "[]",
    "list of events": "[" + json.dumps(FIRST) + "]",
    "number": "5",
    "long number": "1764478231.123",
    "text": '"ping"',
    "truth": "true",
    "NaN": "NaN",
    "OpenRouter's": '{"type": "heartbeat", "status": "processing"}',
}
every_heartbeat = pytest.mark.parametrize("heartbeat", HEARTBEATS.values(), ids=HEARTBEATS)


def reading(answer: Events, *data: bytes, strict: bool = False) -> tuple[EventReader, list[Any]]:
    reader = EventReader(answer, "op", read_block=read_block, strict=strict, max_event=10**6)
    events: list[Any] = []
    for piece in data:
        assert not reader.done
        events += reader.feed(piece)
    return reader, events


@pytest.mark.parametrize("stream", ["chat", "completions", "deployments"])
@pytest.mark.parametrize("strict", [False, True], ids=["tolerant", "strict"])
@every_heartbeat
def test_a_heartbeat_is_left_out_and_noted(stream: str, heartbeat: str, strict: bool):
    first, last = (DEPLOYMENT, {**DEPLOYMENT, "is_final": True}) if stream == "deployments" else (FIRST, LAST)
    _, expected = reading(STREAMS[stream], sse(first, last), strict=True)
    data = sse(heartbeat, first, heartbeat, heartbeat, last, heartbeat)
    for pieces in ([data], [data[i : i + 3] for i in range(0, len(data), 3)]):
        reader, events = reading(STREAMS[stream], *pieces, strict=strict)
        assert [event.choices for event in events] == [event.choices for event in expected]
        assert (reader.error, reader.finish(), reader.complete) == (None, None, True)
        assert len(reader.problems) == 1
        assert reader.problems[0].startswith("(event): left out")
        assert reader.problems[0].endswith(heartbeat[:100])


@every_heartbeat
def test_a_named_heartbeat_is_left_out(heartbeat: str):
    reader, events = reading(STREAMS["chat"], f"event: ping\ndata: {heartbeat}\n\n".encode(), sse(LAST))
    assert (len(events), reader.error, reader.complete) == (1, None, True)


def test_events_with_unknown_fields_and_heartbeats():
    more = {**FIRST, "new": 1}
    reader, events = reading(STREAMS["chat"], sse(more, HEARTBEATS["ping"], more, "{}", {**LAST, "new": 2}))
    assert [event.choices[0].delta.content for event in events] == ["a", "a", "b"]
    assert len(reader.problems) == 2


def test_an_event_that_lacks_fields_is_an_event():
    reader, events = reading(STREAMS["chat"], sse({"choices": LAST["choices"]}))
    assert [event.id for event in events] == [None]
    assert reader.complete is True


@pytest.mark.parametrize("heartbeat", ['{"type": "ping"}', "{}", "null", "[]", "5"])
def test_in_a_stream_of_kinds_a_heartbeat_is_an_unrecognized_event(heartbeat: str):
    reader, events = reading(STREAM.answer, sse(delta("a"), heartbeat, DONE_EVENT))
    assert type(events[1]) is Unrecognized
    assert events[1].value == json.loads(heartbeat)
    assert (len(events), reader.error, reader.complete) == (3, None, True)


def test_many_kinds_of_heartbeats_do_not_pile_up():
    reader, _ = reading(STREAMS["chat"], sse(*({"ping": number} for number in range(300))))
    assert len(reader.problems) == 100
