"""Test tools of real MCP servers in runs, as a process and over HTTP."""

from __future__ import annotations

import json
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

pytest.importorskip("mcp")

import uvicorn
from mcp import Client, ClientSession, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from orq import AsyncOrqCore, Err, Orq, OrqCore
from orq.errors import ConfigurationError
from orq.funcs import router_chat_completions_create
from orq.local import LocalOrq
from orq.mcp_tools import MCPCallableTool, MCPConnectionError, connect_mcp, mcp_tools
from orq.otel import Tracing
from orq.run_errors import RunLimitError
from orq.tools import Run, ToolError, run, run_stream, tool

from ._mcp_server import CANCELLED, LONG, PAGES, STARTED, TRACES, made

pytestmark = pytest.mark.once

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
SERVER = StdioServerParameters(
    command=sys.executable, args=["-m", "tests.jobs._mcp_server"], env={"PYTHONPATH": os.getcwd()}
)


@contextmanager
def serving(app: Any) -> Generator[str, None, None]:
    """Serve an ASGI app on a socket of this machine; yields the URL of its MCP server."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", timeout_graceful_shutdown=0))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/mcp"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(made(PAGES).streamable_http_app()) as url:
        yield url


@pytest.fixture(scope="module")
def process() -> Iterator[list[MCPCallableTool]]:
    with connect_mcp(SERVER) as tools:
        yield tools


def says(server: LocalOrq, *calls: tuple[str, Any]) -> None:
    """Script an answer that calls tools with arguments, and an answer that calls none."""
    for some in (calls, ()):
        tool_calls = [
            {"type": "function", "id": f"call_{place}", "function": {"name": name, "arguments": json.dumps(arguments)}}
            for place, (name, arguments) in enumerate(some)
        ]
        message = {"role": "assistant", "content": "Done.", **({"tool_calls": tool_calls} if some else {})}
        choice = {"index": 0, "finish_reason": "tool_calls" if some else "stop", "message": message}
        body = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
        server.on(CHAT).raw(json.dumps(body))


def results(run: Run[Any]) -> list[tuple[str, str]]:
    return [(call.status, call.result) for call in run.calls]


@tool
def own(city: str) -> str:
    return city


def test_tools_of_a_process_join_those_of_the_program(
    core: OrqCore, server: LocalOrq, process: list[MCPCallableTool]
) -> None:
    says(server, ("math_add", {"a": 1, "b": 2}), ("own", {"city": "Paris"}), ("weather", {"city": "Rome"}))
    done = run(CHAT, core, REQUEST, tools=[*process, own]).unwrap()
    assert results(done) == [("done", "3"), ("done", "Paris"), ("done", "sunny in Rome\nand warm")]
    assert done.calls[0].value.content[0].text == "3"


def test_tools_of_all_pages_are_sent_with_allowed_names(
    core: OrqCore, server: LocalOrq, process: list[MCPCallableTool]
) -> None:
    assert [one.mcp_name for one in process] == [name for page in PAGES for name in page]
    says(server, (process[-2].name, {}))
    assert results(run(CHAT, core, REQUEST, tools=process).unwrap()) == [("done", "done")]
    told = {one["function"]["name"]: one["function"] for one in server.requests[-2].json()["tools"]}
    assert set(told) == {one.name for one in process}
    assert all(len(name) <= 64 and "." not in name for name in told)
    assert [one.mcp_name for one in process if one.name.startswith("aaa")] == [LONG]


def test_schemas_are_sent_unchanged_except_refused_keywords(process: list[MCPCallableTool]) -> None:
    add, weather = process[:2]
    assert add.for_chat()["function"] == {
        "name": "math_add",
        "description": "The tool math.add.",
        "parameters": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}, "note": {"type": "object"}},
            "required": ["a", "b"],
        },
        "strict": False,
    }
    assert weather.for_responses()["parameters"] == {"type": "object", "properties": {}}


OTHERS = [
    "[audio/wav, 3 bytes, not shown]",
    "[report: file:///report.pdf]",
    "a text",
    "[file:///b.bin, 3 bytes, not shown]",
]


def test_each_kind_of_content_is_passed_on(core: OrqCore, server: LocalOrq, process: list[MCPCallableTool]) -> None:
    says(server, ("contents", {}), ("others", {}), ("structured", {}), ("nothing", {}))
    done = run(CHAT, core, REQUEST, tools=process).unwrap()
    told = [message["content"] for message in server.requests[-1].json()["messages"] if message["role"] == "tool"]
    text, picture, *others = told[0]
    assert text == {"type": "text", "text": "Some things:"}
    assert picture["image_url"]["url"] == f"data:image/png;base64,{'AAAA' * 1000}"
    assert [one["text"] for one in others] == OTHERS
    assert told[1:] == ["\n".join([*OTHERS, "[image/png, 5 bytes, not shown]"]), '{"rows":[1,2]}', "done"]
    assert done.calls[0].value.content[1].data == "AAAA" * 1000
    assert "AAAA" not in done.calls[0].result


def test_an_error_of_a_tool_is_reported_and_long_results_are_cut(
    core: OrqCore, server: LocalOrq, process: list[MCPCallableTool]
) -> None:
    says(server, ("fails", {}), ("long", {}), ("weather", {}), ("weather", [1]))
    done = run(CHAT, core, REQUEST, tools=process, max_result_chars=100).unwrap()
    (failed, told), (cut, text), (broke, why), (odd, wrong) = results(done)
    assert [failed, cut, broke, odd] == ["failed", "done", "failed", "invalid"]
    assert told.startswith("no such city")
    assert "characters left out" in told
    assert len(told) < 150
    assert text == f"{'x' * 75}\n[900 characters left out]\n{'x' * 25}"
    assert isinstance(done.calls[0].error, ToolError)
    assert why.startswith("its server answered with an error:")
    assert wrong == "The arguments must be a JSON object, not list."


def test_a_hanging_call_ends_at_the_timeout_of_its_tool(core: OrqCore, server: LocalOrq, address: str) -> None:
    before = threading.active_count()
    with connect_mcp(address, timeout=0.5) as tools:
        says(server, ("hang", {}), ("weather", {"city": "Rome"}))
        done = run(CHAT, core, REQUEST, tools=tools).unwrap()
        assert results(done) == [("timed_out", "tool hang timed out"), ("done", "sunny in Rome\nand warm")]
        assert not done.calls[0].still_running
    assert threading.active_count() == before
    assert CANCELLED.wait(5)


def test_an_interruption_cancels_the_call_at_the_server(core: OrqCore, server: LocalOrq, address: str) -> None:
    STARTED.clear()

    def interrupt() -> None:
        STARTED.wait(5)
        os.kill(os.getpid(), signal.SIGINT)

    with connect_mcp(address, timeout=None) as tools:
        says(server, ("hang", {}))
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt):
            run(CHAT, core, REQUEST, tools=tools)
    assert CANCELLED.wait(5)
    server.forget()


def test_the_time_limit_of_a_run_ends_its_calls(core: OrqCore, server: LocalOrq, address: str) -> None:
    with connect_mcp(address, timeout=None) as tools:
        says(server, ("hang", {}))
        result = run(CHAT, core, REQUEST, tools=tools, max_seconds=0.8)
        assert isinstance(result, Err)
        assert isinstance(result.error, RunLimitError)
        assert results(result.error.run) == [("timed_out", "tool hang timed out")]
        assert CANCELLED.wait(5)
    server.forget()


@pytest.mark.parametrize("awaited", [False, True])
def test_a_server_learns_the_span_of_its_call(server: LocalOrq, address: str, awaited: bool) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    settings: Any = {"server_url": server.url, "middleware": [Tracing(provider)]}
    says(server, ("weather", {"city": "Rome"}))

    async def main() -> None:
        async with Client(address) as client, AsyncOrqCore("local", **settings) as core:
            (await run(CHAT, core, REQUEST, tools=await mcp_tools(client))).unwrap()

    if awaited:
        anyio.run(main)
    else:
        with OrqCore("local", **settings) as core, connect_mcp(address) as tools:
            run(CHAT, core, REQUEST, tools=tools).unwrap()
    (span,) = [one for one in exporter.get_finished_spans() if one.name == "execute_tool weather"]
    assert span.context is not None
    assert f"{span.context.trace_id:032x}-{span.context.span_id:016x}" in str(TRACES[-1])


def test_a_dead_server_is_reported_to_the_model_and_the_run_continues(core: OrqCore, server: LocalOrq) -> None:
    closed = ("failed", "The connection to its server is closed.")
    with connect_mcp(SERVER) as tools:
        pid = int(next(one for one in tools if one.name == "where")().content[0].text)
        says(server, ("die", {}), ("hang", {}), ("own", {"city": "Paris"}))
        assert results(run(CHAT, core, REQUEST, tools=[*tools, own]).unwrap()) == [closed, closed, ("done", "Paris")]
        says(server, ("weather", {"city": "Rome"}))
        assert results(run(CHAT, core, REQUEST, tools=tools).unwrap()) == [closed]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_tools_of_a_closed_connection_report_it(core: OrqCore, server: LocalOrq, address: str) -> None:
    closed = [("failed", "The connection to its server is closed.")]
    with connect_mcp(address) as tools:
        pass
    says(server, ("weather", {"city": "Rome"}))
    assert results(run(CHAT, core, REQUEST, tools=tools).unwrap()) == closed

    async def main(of_session: bool) -> Run[Any]:
        async with Client(address) as client:
            tools = await mcp_tools(client.session if of_session else client)
        async with AsyncOrqCore("local", server_url=server.url) as core:
            return (await run(CHAT, core, REQUEST, tools=tools)).unwrap()

    for of_session in (False, True):
        says(server, ("weather", {"city": "Rome"}))
        assert results(anyio.run(main, of_session)) == closed


def test_a_broken_http_connection_is_reported_to_the_model_and_logged(
    core: OrqCore, server: LocalOrq, caplog: pytest.LogCaptureFixture
) -> None:
    command = [sys.executable, "-m", "tests.jobs._mcp_server", "http"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        with connect_mcp(f"http://127.0.0.1:{int(process.stdout.readline())}/mcp") as tools:
            says(server, ("die", {}))
            done = run(CHAT, core, REQUEST, tools=tools).unwrap()
    assert results(done) == [("failed", "The connection to its server is closed.")]
    assert "broke" in caplog.text


def test_a_process_ends_with_its_connection_also_after_an_exception() -> None:
    pid = 0
    with pytest.raises(KeyError, match="mine"), connect_mcp(SERVER) as tools:
        pid = int(next(one for one in tools if one.name == "where")().content[0].text)
        raise KeyError("mine")
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert not [one for one in threading.enumerate() if one.name == "orq-mcp" and not one.daemon]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tools_of_an_open_client_serve_async_runs(server: LocalOrq, address: str, backend: str) -> None:
    async def main() -> tuple[Run[Any], list[Any]]:
        async with (
            Client(address) as client,
            AsyncOrqCore("local", server_url=server.url) as core,
        ):
            tools = await mcp_tools(client, prefix="there_")
            says(server, ("there_math_add", {"a": 1, "b": 2}), ("own", {"city": "Paris"}), ("there_fails", {}))
            done = (await run(CHAT, core, REQUEST, tools=[*tools, own])).unwrap()
            server.forget()
            async with run_stream(CHAT, core, REQUEST, tools=[*tools, own]) as stream:
                return done, [event async for event in stream]

    done, events = anyio.run(main, backend=backend)
    assert results(done)[:2] == [("done", "3"), ("done", "Paris")]
    assert results(done)[2][0] == "failed"
    assert type(events[-1]).__name__ == "RunEnded"


def test_tools_of_an_open_session_serve_async_runs(server: LocalOrq, address: str) -> None:
    async def main() -> Run[Any]:
        async with (
            streamable_http_client(address) as (reading, writing),
            ClientSession(reading, writing) as session,
            AsyncOrqCore("local", server_url=server.url) as core,
        ):
            await session.initialize()
            says(server, ("math_add", {"a": 1, "b": 2}))
            return (await run(CHAT, core, REQUEST, tools=await mcp_tools(session))).unwrap()

    assert results(anyio.run(main)) == [("done", "3")]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_run_cancels_the_call_at_the_server(server: LocalOrq, address: str, backend: str) -> None:
    STARTED.clear()

    async def main() -> None:
        async with Client(address) as client, AsyncOrqCore("local", server_url=server.url) as core:
            tools = await mcp_tools(client)
            says(server, ("hang", {}))
            async with anyio.create_task_group() as group:
                group.start_soon(lambda: run(CHAT, core, REQUEST, tools=tools))
                await anyio.to_thread.run_sync(STARTED.wait, 5)
                group.cancel_scope.cancel()
            assert await anyio.to_thread.run_sync(CANCELLED.wait, 5)

    anyio.run(main, backend=backend)
    server.forget()


def test_colliding_names_are_renamed_or_refused(core: OrqCore, process: list[MCPCallableTool]) -> None:
    with (
        serving(made([["a.b", "a/b", "a_b"], [LONG, f"{LONG}b"]]).streamable_http_app()) as url,
        connect_mcp(url, prefix="x-") as tools,
    ):
        assert [one.name for one in tools[:3]] == ["x-a_b", "x-a_b_2", "x-a_b_3"]
        assert tools[3].name != tools[4].name
        with pytest.raises(ConfigurationError, match="Two tools have the name"):
            run(CHAT, core, REQUEST, tools=[*process, *process])
    with pytest.raises(ConfigurationError, match="prefix must be"), connect_mcp(SERVER, prefix="a.b"):
        pass
    for wrong in (None, 5):
        with pytest.raises(ConfigurationError, match="server must be a URL"), connect_mcp(wrong):  # type: ignore[arg-type]
            pass
    with pytest.raises(ConfigurationError, match="use connect_mcp"):
        anyio.run(mcp_tools, "http://127.0.0.1:1/mcp")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="timeout must be"), connect_mcp(SERVER, timeout=0):
        pass


LISTS: dict[str, tuple[Any, str]] = {
    "a cursor twice": (
        made([["a"], ["b"]], cursors=["1", "1"]),
        "/mcp cannot be used: The list of tools has the cursor '1' twice",
    ),
    "no end": (made([["a"]] * 101, cursors=[str(place) for place in range(1, 102)]), "more than 100 pages"),
    "a name twice": (made([["a"], ["a"]]), "The list of tools has the name 'a' twice"),
}


@pytest.mark.parametrize(("made_", "told"), LISTS.values(), ids=LISTS)
def test_a_list_that_cannot_be_used_is_refused(made_: Any, told: str) -> None:
    names = iter(range(1000))
    if "100" in told:  # no page has the name of another
        made_ = made([[f"t{next(names)}"] for _ in range(101)], cursors=[str(place) for place in range(1, 102)])
    with serving(made_.streamable_http_app()) as url, pytest.raises(MCPConnectionError, match=told), connect_mcp(url):
        pass


def test_a_server_that_cannot_be_reached_is_named_without_secrets() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        bad: dict[Any, str] = {
            "no-such-command": "FileNotFoundError",
            "false": "Connection closed",
            f"http://ann:secret@127.0.0.1:{port}/mcp?key=secret": "did not list its tools within 0.2 s",
            "http://127.0.0.1:1/mcp": "ConnectError",
            "nonsense": "UnsupportedProtocol",
        }
        for where, told in bad.items():
            given = where if ":" in where or where == "nonsense" else StdioServerParameters(command=where)
            seconds = 0.2 if "within" in told else 30
            with pytest.raises(MCPConnectionError, match=told) as caught, connect_mcp(given, connect_timeout=seconds):
                pass
            assert "secret" not in str(caught.value)
            assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_methods_of_the_class_take_them_and_a_tool_does_not_pickle(
    server: LocalOrq, process: list[MCPCallableTool]
) -> None:
    says(server, ("math_add", {"a": 1, "b": 2}))
    with Orq("local", server_url=server.url) as client:
        done = client.router.chat.completions.run(**REQUEST, tools=process)
    assert results(done) == [("done", "3")]
    assert pickle.loads(pickle.dumps(done.calls[0])).value == done.calls[0].value
    with pytest.raises(TypeError, match="belongs to a connection"):
        pickle.dumps(process[0])
