"""Test `run_stream`: a run as events that its reader drives."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, RetryConfig, to_json
from orq.answer_errors import IncompleteAnswerError
from orq.errors import ConfigurationError, StreamTruncatedError
from orq.funcs import responses_create, router_chat_completions_create
from orq.local import LocalOrq
from orq.run_errors import RunLimitError
from orq.testing import chat_chunks
from orq.tools import RunCallEnded, RunCallStarted, RunEnded, RunStepEnded, RunText, run_of, run_stream, tool

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}


@tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as started:
        yield started


def shape(events: list[Any]) -> list[str]:
    """Return the kinds of events, pieces of text as one."""
    names = [type(event).__name__ for event in events]
    return [name for place, name in enumerate(names) if name != "RunText" or names[place - 1 : place] != ["RunText"]]


WHOLE = ["RunCallStarted", "RunCallEnded", "RunStepEnded", "RunText", "RunStepEnded", "RunEnded"]
REQUESTS: dict[str, tuple[Any, Any]] = {
    "chat": (CHAT, REQUEST),
    "responses": (responses_create, {"model": "openai/gpt-4o", "input": "What is the weather in Paris?"}),
}


@pytest.mark.parametrize(("function", "request_"), REQUESTS.values(), ids=REQUESTS)
def test_a_streamed_run_yields_texts_calls_and_steps(core: OrqCore, function: Any, request_: Any) -> None:
    with run_stream(function, core, request_, tools=[weather]) as stream:
        events: list[Any] = list(stream)
    assert shape(events) == WHOLE
    started, ended, last = events[0], events[1], events[-1]
    assert isinstance(started, RunCallStarted)
    assert isinstance(ended, RunCallEnded)
    assert isinstance(last, RunEnded)
    assert [started.call.arguments, ended.call.result] == [{"city": "Paris"}, "sunny in Paris"]
    assert "".join(event.text for event in events if isinstance(event, RunText)) == last.run.text
    assert last.run is stream.run
    assert last.run.usage.total_tokens > 0


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_run_is_streamed_too(server: LocalOrq, backend: str) -> None:
    async def main() -> list[Any]:
        async with (
            AsyncOrqCore("local", server_url=server.url) as core,
            run_stream(CHAT, core, REQUEST, tools=[weather]) as stream,
        ):
            return [event async for event in stream]

    assert shape(anyio.run(main, backend=backend)) == WHOLE


def method(client: Any, function: Any) -> Any:
    return client.router.chat.completions if function is CHAT else client.responses


@pytest.mark.parametrize(("function", "request_"), REQUESTS.values(), ids=REQUESTS)
def test_the_methods_of_the_classes_stream_runs(server: LocalOrq, function: Any, request_: Any) -> None:
    settings = {"tools": [weather], "max_steps": 4, "before_tool": lambda _call: True}
    with (
        Orq("local", server_url=server.url) as client,
        method(client, function).run_stream(**request_, **settings) as stream,
    ):
        assert shape(list(stream)) == WHOLE

    async def main() -> list[Any]:
        async with (
            AsyncOrq("local", server_url=server.url) as client,
            method(client, function).run_stream(**request_, **settings) as stream,
        ):
            return [event async for event in stream]

    assert shape(anyio.run(main)) == WHOLE


def test_a_method_refuses_unknown_arguments(server: LocalOrq) -> None:
    with Orq("local", server_url=server.url) as client:
        chats: Any = client.router.chat.completions
        with pytest.raises(TypeError, match="max_stepz"):
            chats.run_stream(**REQUEST, tools=[weather], max_stepz=3)
        with pytest.raises(ConfigurationError, match="max_steps must be"):
            chats.run_stream(**REQUEST, tools=[weather], max_steps=0)


def test_a_streamed_run_can_be_stopped_after_a_step(core: OrqCore) -> None:
    events: list[Any] = []
    with run_stream(CHAT, core, REQUEST, tools=[weather]) as stream:
        for event in stream:
            events.append(event)
            if isinstance(event, RunCallStarted):
                stream.stop_after_step()
    assert shape(events) == ["RunCallStarted", "RunCallEnded", "RunStepEnded", "RunEnded"]
    assert stream.run.messages[-1]["content"] == "sunny in Paris"
    usage = stream.run.steps[0].answer.usage
    assert usage is not None
    assert [stream.run.usage.requests, stream.run.usage.total_tokens] == [1, usage.total_tokens]


def test_nothing_runs_after_the_reader_has_left(core: OrqCore, server: LocalOrq) -> None:
    ran: list[str] = []

    @tool
    def weather(city: str) -> str:
        ran.append(city)
        return city

    before = len(server.requests)
    with run_stream(CHAT, core, REQUEST, tools=[weather]) as stream:
        assert isinstance(next(iter(stream)), RunCallStarted)
    assert [ran, len(server.requests) - before] == [[], 1]
    assert stream.run.messages[-1]["content"] == "not run: The run was left."
    with pytest.raises(StopIteration):
        next(iter(stream))
    request: Any = {**REQUEST, "messages": [*stream.run.messages, REQUEST["messages"][0]]}
    CHAT(core, request).unwrap()


def test_the_history_of_a_run_that_before_tool_ends_can_be_sent(core: OrqCore) -> None:
    def refuse(_: object) -> bool:
        raise LookupError("who asks?")

    stream = run_stream(CHAT, core, REQUEST, tools=[weather], before_tool=refuse)
    with pytest.raises(LookupError, match="who asks"), stream:
        list(stream)
    assert stream.run.messages[-1]["content"] == "not run: The run was left."
    request: Any = {**REQUEST, "messages": [*stream.run.messages, REQUEST["messages"][0]]}
    CHAT(core, request).unwrap()


def test_leaving_in_the_middle_of_a_text_closes_the_stream_of_the_model(core: OrqCore) -> None:
    threads = threading.active_count()
    with run_stream(CHAT, core, REQUEST, tools=[]) as stream:
        assert isinstance(next(iter(stream)), RunText)
    assert stream.run.steps == []
    assert threading.active_count() == threads


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def calling(finish: str) -> list[Any]:
    """Return chunks of an answer with a text, reasoning, and a call with a signature."""
    signature = {"google": {"thought_signature": "abc"}}
    piece = {"index": 0, "id": "a", "type": "function", "function": {"name": "weather", "arguments": '{"city":'}}
    return [
        chunk(role="assistant", content="Let me see."),
        chunk(reasoning_details=[{"type": "reasoning.encrypted", "data": "xyz"}], later_field={"a": 1}),
        chunk(tool_calls=[piece]),
        chunk(tool_calls=[{"index": 0, "function": {"arguments": ' "Rome"}'}, "extra_content": signature}]),
        chunk(finish),
    ]


def test_text_beside_calls_is_no_final_answer_and_the_history_keeps_all_that_came(
    core: OrqCore, server: LocalOrq
) -> None:
    server.on(CHAT, stream=True).stream(calling("stop"))
    server.on(CHAT, stream=True).stream(chat_chunks("Sunny."))
    with run_stream(CHAT, core, REQUEST, tools=[weather]) as stream:
        events = list(stream)
    assert shape(events) == ["RunText", *WHOLE]
    assert stream.run.text == "Sunny."
    body: Any = server.requests[-1].json()
    _, sent, result = body["messages"]
    assert sent["tool_calls"] == [
        {
            "id": "a",
            "type": "function",
            "function": {"name": "weather", "arguments": '{"city": "Rome"}'},
            "extra_content": {"google": {"thought_signature": "abc"}},
        }
    ]
    assert sent["reasoning_details"] == [{"type": "reasoning.encrypted", "data": "xyz"}]
    assert [sent["content"], sent["later_field"], result["content"]] == ["Let me see.", {"a": 1}, "sunny in Rome"]


def test_no_tool_of_a_streamed_answer_that_was_cut_runs(core: OrqCore, server: LocalOrq) -> None:
    server.on(CHAT, stream=True).stream(calling("length"))
    with run_stream(CHAT, core, REQUEST, tools=[weather]) as stream, pytest.raises(IncompleteAnswerError) as caught:
        list(stream)
    assert run_of(caught.value) is stream.run
    assert stream.run.calls[0].status == "not_run"
    assert stream.run.messages[-1]["content"] == "not run: The answer ended with the reason length."


BLOCKS = [b"data: " + to_json(chunk, wire=True).encode() + b"\n\n" for chunk in chat_chunks("Half a text")]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a stream, which knows whether it was closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(BLOCKS)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for block in BLOCKS:
            yield block

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_leaving_closes_the_body_of_the_answer() -> None:
    bodies: list[Body] = []

    def answer(_: httpx.Request) -> httpx.Response:
        bodies.append(Body())
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=bodies[-1])

    with httpx.Client(transport=httpx.MockTransport(answer)) as lent:
        with run_stream(CHAT, OrqCore("local", http_client=lent), REQUEST, tools=[]) as stream:
            assert isinstance(next(iter(stream)), RunText)
        assert [body.closed for body in bodies] == [True]

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as lent:
            async with run_stream(CHAT, AsyncOrqCore("local", http_client=lent), REQUEST, tools=[]) as stream:
                assert isinstance(await anext(aiter(stream)), RunText)
            assert [body.closed for body in bodies] == [True, True]

    anyio.run(main)


def test_a_cancelled_streamed_run_cancels_its_tools(server: LocalOrq) -> None:
    events: list[str] = []

    async def main() -> None:
        started = anyio.Event()

        @tool
        async def weather(city: str) -> None:
            started.set()
            try:
                await anyio.sleep_forever()
            finally:
                events.append(city)

        async def read() -> None:
            async with (
                AsyncOrqCore("local", server_url=server.url) as core,
                run_stream(CHAT, core, REQUEST, tools=[weather]) as stream,
            ):
                async for _ in stream:
                    pass

        async with anyio.create_task_group() as group:
            group.start_soon(read)
            await started.wait()
            group.cancel_scope.cancel()

    anyio.run(main)
    assert events == ["Paris"]


def test_a_broken_stream_is_not_requested_again(server: LocalOrq) -> None:
    server.on(CHAT, stream=True).stream(chat_chunks("Half a text"), cut_after=2)
    before, texts = len(server.requests), 0
    retries = RetryConfig(max_attempts=3, initial_interval=0.001)
    with (
        OrqCore("local", server_url=server.url, retries=retries) as patient,
        pytest.raises(StreamTruncatedError) as caught,
        run_stream(CHAT, patient, REQUEST, tools=[weather]) as stream,
    ):
        for event in stream:
            texts += isinstance(event, RunText)
    assert [texts > 0, len(server.requests) - before] == [True, 1]
    assert run_of(caught.value) is stream.run


def test_a_limit_is_raised_after_the_events_before_it(core: OrqCore) -> None:
    with run_stream(CHAT, core, REQUEST, tools=[weather], max_steps=1) as stream, pytest.raises(RunLimitError):
        assert not [event for event in stream if isinstance(event, RunStepEnded)]
