"""Test streams with text, sync and async, for all operations that the facts list."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest

import orq
from orq import OrqCore, Unrecognized
from orq._engine.codec import decode
from orq._text_paths import WHOLE
from orq.errors import StreamError
from orq.funcs import router_chat_completions_create
from orq.local import LocalOrq
from orq.local.examples import events_of
from orq.models import ChatCompletion, ChatCompletionChunk, ResponseStreamEvent
from orq.replies import ReplyStream
from orq.testing import chat_chunks
from orq.texts import AsyncTextStream, TextStream, event_text
from tests.support.operations import operation_named
from tests.sweep._facts import endpoints

STREAMS = {point.name: point for point in endpoints() if "x-orq-text" in point.schema}


def at(value: Any, path: str) -> list[Any]:
    """Follow a path of the facts through plain data."""
    name, _, rest = path.partition(".")
    inner = value.get(name.removesuffix("[]")) if isinstance(value, dict) else None
    items = inner if name.endswith("[]") else [inner]
    return [found for item in items or () for found in (at(item, rest) if rest else [item])]


@pytest.mark.parametrize("name", STREAMS)
def test_text_is_where_the_facts_say(name: str) -> None:
    point, fact = STREAMS[name], STREAMS[name].schema["x-orq-text"]
    found = operation_named(name)
    answer = found.streamed or found.answer
    wire = [value for turn in range(60) for value in point.reply(True, turn, True).values]
    for choice in (choice for value in wire for choice in value.get("choices", ())):
        choice["index"] = 0
    pairs = [(value, orq.from_wire(answer.type, value)) for value in wire]
    due = [
        found
        for value, event in pairs
        for found in at(value, fact["field"])
        if isinstance(found, str) and fact.get("event", type(event).__name__) == type(event).__name__
    ]
    assert any(due)
    if answer.stream == "text":
        assert list(TextStream[Any].from_events([event for _, event in pairs]).text()) == due
    else:
        assert answer.stream == "reply"
        assert list(ReplyStream.from_events([event for _, event in pairs]).text()) == due


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_awaited(backend: str) -> None:
    async def main() -> None:
        events = list(chat_chunks("Hello, you!"))
        stream = AsyncTextStream[ChatCompletionChunk, ChatCompletion].from_events(events)
        assert "".join([found async for found in stream.text()]) == "Hello, you!"
        whole = await AsyncTextStream[ChatCompletionChunk, ChatCompletion].from_events(events).collect()
        assert (type(whole), whole.text) == (ChatCompletion, "Hello, you!")

    anyio.run(main, backend=backend)


def test_over_a_socket() -> None:
    with LocalOrq() as server, OrqCore("key", server_url=server.url) as core:
        request: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
        stream = router_chat_completions_create(core, request, stream=True).unwrap()
        whole = stream.collect()
        assert stream.complete
        assert whole == stream.partial()
        assert whole.text


def test_the_text_is_that_of_the_first_choice_and_all_choices_are_kept() -> None:
    chunks: list[ChatCompletionChunk] = list(chat_chunks("Hello, you!"))
    other = json.loads(orq.to_json(chunks[0], wire=True))
    other["choices"] = [{"index": 1, "delta": {"content": "other"}, "finish_reason": None}]
    events = [*chunks[:1], orq.from_wire(ChatCompletionChunk, other), *chunks[1:]]
    stream = TextStream[ChatCompletionChunk, ChatCompletion].from_events(events)
    assert "".join(stream.text()) == "Hello, you!"
    assert [choice.message.content for choice in stream.collect().choices] == ["Hello, you!", "other"]


def test_text_before_a_break_is_kept() -> None:
    chunks: list[ChatCompletionChunk] = list(chat_chunks("Hello, you!"))
    stream = TextStream[ChatCompletionChunk, ChatCompletion].from_events(
        chunks[:2], error=orq.errors.StreamTruncatedError("cut")
    )
    with pytest.raises(orq.errors.StreamTruncatedError):
        stream.collect()
    assert stream.partial().text == "".join(map(event_text, chunks[:2]))


@pytest.mark.parametrize("event", [None, orq.Unrecognized("x", {"choices": "none"}), {"choices": [1]}])
def test_event_without_text(event: Any) -> None:
    assert event_text(event) == ""


DELTA = "response.output_text.delta"


def test_collect_includes_text_already_read() -> None:
    stream = TextStream[Any].from_events(chat_chunks("one two three"))
    text = next(stream.text())
    assert stream.partial().text == text
    whole = stream.collect()
    assert whole.text == "one two three"
    with pytest.raises(StreamError, match="already read"):
        stream.collect()
    assert stream.partial() == whole


def test_text_is_yielded_then_collected() -> None:
    events = list(chat_chunks("one two three"))
    stream = TextStream[Any].from_events(events)
    with stream:
        assert "".join(stream.text()) == "one two three"
    whole = stream.collect()  # the stream is closed, but it was read to its end
    assert whole.text == "one two three"

    async def main() -> None:
        stream = AsyncTextStream[Any].from_events(events)
        async with stream:
            assert "".join([text async for text in stream.text()]) == "one two three"
        assert await stream.collect() == whole

    anyio.run(main)


def test_text_after_other_events_is_not_collected() -> None:
    stream = TextStream[Any].from_events(chat_chunks("one two three"))
    next(iter(stream))
    list(stream.text())
    with pytest.raises(StreamError, match="already read"):
        stream.collect()


def test_a_broken_text_is_not_collected() -> None:
    stream = TextStream[Any].from_events(chat_chunks("one two three"), error=StreamError("cut"))
    with pytest.raises(StreamError, match="cut"):
        list(stream.text())
    with pytest.raises(StreamError, match="already read"):
        stream.collect()
    assert stream.partial().text == "one two three"


def test_a_rest_is_not_collected() -> None:
    stream = TextStream[Any].from_events(chat_chunks("one two three"))
    next(iter(stream))
    with pytest.raises(StreamError, match="Events of this stream were already read"):
        stream.collect()
    assert stream.partial().choices == []


def test_a_rest_is_not_collected_over_a_socket() -> None:
    with LocalOrq() as server, OrqCore("key", server_url=server.url) as core:
        server.on(router_chat_completions_create, stream=True).stream(chat_chunks("one two three"))
        request: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
        with router_chat_completions_create(core, request, stream=True).unwrap() as stream:
            for _ in stream:
                break
            with pytest.raises(StreamError, match="Events of this stream were already read"):
                stream.collect()


@pytest.mark.parametrize(("fields", "text"), [({"delta": "kept"}, "kept"), ({"delta": 7}, ""), ({}, "")], ids=repr)
def test_a_delta_that_does_not_fit_keeps_its_text(fields: Any, text: str) -> None:
    event, problems = decode(ResponseStreamEvent, json.dumps({"type": DELTA, "sequence_number": "x", **fields}))
    assert problems
    assert event_text(event) == text
    assert event_text(Unrecognized("response.other.delta", fields)) == ""


@pytest.mark.parametrize("name", [name for name in STREAMS if not name.startswith("conversations")])
def test_the_local_server_streams_text(name: str) -> None:
    found = operation_named(name)
    answer = found.streamed or found.answer
    if answer.stream == "text":
        events = [orq.from_wire(answer.type, event) for event in events_of(answer, {})]
        stream = TextStream[Any].from_events(events)
        assert "".join(stream.text()) == "Hello!"
        assert type(stream.collect()).__name__ in WHOLE.values()
