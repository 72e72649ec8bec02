"""Test the span `execute_tool` of a tool call: attributes, parent, children, and end."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import Any

import anyio
import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind, StatusCode

from orq.funcs import models_list, router_chat_completions_create
from orq.local import LocalOrq
from orq.tools import RunCallStarted, run, run_stream, tool

from ._spans import Spans

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
MODELS = "GET /v3/router/models"
SECRET = "https://ann:password@host"


def says(server: LocalOrq, *calls: str) -> None:
    """Script an answer that calls tools, each with the argument "Paris", and an answer that calls none."""
    for names in (calls, ()):
        made = [
            {"type": "function", "id": f"call_{name}", "function": {"name": name, "arguments": '{"city":"Paris"}'}}
            for name in names
        ]
        message = {"role": "assistant", "content": None if made else "Done.", **({"tool_calls": made} if made else {})}
        choice = {"index": 0, "finish_reason": "tool_calls" if made else "stop", "message": message}
        body = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
        server.on(CHAT).raw(json.dumps(body))


def of_tools(spans: Spans) -> dict[str, ReadableSpan]:
    found = {span.name.removeprefix("execute_tool "): span for span in spans.all if "execute_tool" in span.name}
    assert all(span.kind is SpanKind.INTERNAL for span in found.values())
    return found


def parent(span: ReadableSpan) -> int | None:
    return span.parent.span_id if span.parent else None


def span_id(span: ReadableSpan) -> int:
    assert span.context is not None
    return span.context.span_id


def children(spans: Spans, span: ReadableSpan) -> list[str]:
    return [one.name for one in spans.all if parent(one) == span_id(span)]


def test_a_tool_span_is_between_the_program_and_inner_calls(server: LocalOrq, spans: Spans) -> None:
    with spans.sync(server.url) as core:

        @tool
        def weather(city: str) -> str:
            """Tell the weather in a city."""
            models_list(core).unwrap()
            return f"sunny in {city}"

        with spans.provider.get_tracer("program").start_as_current_span("program"):
            run(CHAT, core, REQUEST, tools=[weather]).unwrap()
        models_list(core).unwrap()
    names = [span.name for span in spans.all]
    assert names == [
        "chat openai/gpt-4o",
        MODELS,
        "execute_tool weather",
        "chat openai/gpt-4o",
        "program",
        names[1],
    ]
    program, span = spans.all[-2], of_tools(spans)["weather"]
    assert children(spans, program) == [names[0], names[2], names[3]]
    assert children(spans, span) == [names[1]]
    assert parent(spans.all[-1]) is None
    assert span.status.status_code is StatusCode.UNSET
    attributes = dict(span.attributes or {})
    assert str(attributes.pop("gen_ai.tool.call.id")).startswith("call_")
    assert attributes == {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "weather",
        "gen_ai.tool.type": "function",
        "gen_ai.tool.description": "Tell the weather in a city.",
    }


def test_tools_in_threads_are_parents_of_their_own_calls(server: LocalOrq, spans: Spans) -> None:
    meet = threading.Barrier(2, timeout=5)
    with spans.sync(server.url) as core:

        @tool
        def first(city: str) -> None:
            meet.wait()
            models_list(core).unwrap()

        @tool
        def second(city: str) -> None:
            meet.wait()
            models_list(core).unwrap()

        says(server, "first", "second")
        run(CHAT, core, REQUEST, tools=[first, second]).unwrap()
    assert [children(spans, span) for span in of_tools(spans).values()] == [[MODELS]] * 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tools_in_tasks_are_parents_of_their_own_calls(server: LocalOrq, spans: Spans, backend: str) -> None:
    async def main() -> None:
        async with spans.awaited(server.url) as core:
            both = anyio.Event()

            @tool
            async def first(city: str) -> None:
                await both.wait()
                (await models_list(core)).unwrap()

            @tool
            async def second(city: str) -> None:
                both.set()
                (await models_list(core)).unwrap()

            @tool
            def third(city: str) -> None:
                with spans.provider.get_tracer("tool").start_as_current_span("inside"):
                    pass

            says(server, "first", "second", "third")
            with spans.provider.get_tracer("program").start_as_current_span("program"):
                (await run(CHAT, core, REQUEST, tools=[first, second, third])).unwrap()

    anyio.run(main, backend=backend)
    found = of_tools(spans)
    inside = {name: children(spans, span) for name, span in found.items()}
    assert inside == {"first": [MODELS], "second": [MODELS], "third": ["inside"]}
    assert {parent(span) for span in found.values()} == {span_id(spans.all[-1])}


@tool
def fine(city: str) -> str:
    return f"sunny in {city}"


@tool
def broken(city: str) -> str:
    raise KeyError(SECRET + city)


@tool
def odd(city: str) -> object:
    return object()


RELEASE = threading.Event()


@tool(timeout=0.01)
def slow(city: str) -> None:
    RELEASE.wait(5)


def test_a_call_without_a_result_has_the_status_error(server: LocalOrq, spans: Spans) -> None:
    with spans.sync(server.url) as core:
        says(server, "fine", "broken", "slow")
        run(CHAT, core, REQUEST, tools=[fine, broken, slow]).unwrap()
    RELEASE.set()
    found = of_tools(spans)
    kinds = {name: (span.attributes or {}).get("error.type") for name, span in found.items()}
    assert kinds == {"fine": None, "broken": "KeyError", "slow": "timed_out"}
    codes = [found[name].status.status_code for name in ("fine", "broken", "slow")]
    assert codes == [StatusCode.UNSET, StatusCode.ERROR, StatusCode.ERROR]
    assert not any(SECRET in span.to_json() or "Paris" in span.to_json() for span in spans.all)
    ended, started = found["slow"].end_time, found["slow"].start_time
    assert ended is not None
    assert started is not None
    assert 0.01 <= (ended - started) / 1e9 < 2


def test_a_result_without_a_json_form_is_an_error_of_the_span(server: LocalOrq, spans: Spans) -> None:
    with spans.sync(server.url) as core:
        says(server, "odd")
        assert not run(CHAT, core, REQUEST, tools=[odd]).ok
    server.forget()
    assert (of_tools(spans)["odd"].attributes or {})["error.type"] == "TypeError"


def test_arguments_and_results_are_recorded_on_request(server: LocalOrq, spans: Spans) -> None:
    with spans.sync(server.url, tracing={"capture_content": True}) as core:
        says(server, "fine", "broken")
        run(CHAT, core, REQUEST, tools=[fine, broken]).unwrap()
    found = of_tools(spans)
    attributes = found["fine"].attributes or {}
    assert attributes["gen_ai.tool.call.arguments"] == '{"city":"Paris"}'
    assert attributes["gen_ai.tool.call.result"] == "sunny in Paris"
    assert found["broken"].status.description == f"'{SECRET}Paris'"


def test_a_cancelled_call_ends_its_span(server: LocalOrq, spans: Spans) -> None:
    async def main() -> None:
        started = anyio.Event()

        @tool
        async def forever(city: str) -> None:
            started.set()
            await anyio.sleep_forever()

        async with spans.awaited(server.url) as core, anyio.create_task_group() as group:
            says(server, "forever")
            group.start_soon(lambda: run(CHAT, core, REQUEST, tools=[forever]))
            await started.wait()
            group.cancel_scope.cancel()

    anyio.run(main)
    server.forget()
    assert (of_tools(spans)["forever"].attributes or {})["error.type"] == "cancelled"


def test_a_call_that_did_not_run_has_no_span(server: LocalOrq, spans: Spans) -> None:
    with spans.sync(server.url) as core:
        says(server, "unknown", "fine")
        run(CHAT, core, REQUEST, tools=[fine], before_tool=lambda _call: False).unwrap()
        with run_stream(CHAT, core, REQUEST, tools=[fine]) as stream:
            assert not any(isinstance(event, RunCallStarted) for event in stream)
    assert of_tools(spans) == {}


def test_tools_without_opentelemetry_do_not_load_it() -> None:
    program = "import sys, orq.tools; print([name for name in sys.modules if name.startswith('opentelemetry')])"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
