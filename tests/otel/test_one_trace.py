"""Test a trace from a request through a tool to model calls, with correct parents."""

from __future__ import annotations

import asyncio
import contextvars
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider

from orq import AsyncOrq, Orq
from orq.local import LocalOrq
from orq.otel import setup, traced
from orq.tools import tool
from tests.support.samples import KEY
from tests.support.wire import connect

from ._traces import CALLED, CHAT, SERVED, spans, traces, tree

WEATHER = {**CHAT, "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
CALL = (CALLED, [(SERVED, [])])


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """Serve an app on a real socket; yields its URL."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()  # early connections wait until the server runs
    config = uvicorn.Config(app, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    thread = threading.Thread(target=asyncio.run, args=[server.serve([listener])])
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def app_of(client: Orq, provider: TracerProvider) -> FastAPI:
    """A program as people write it: an endpoint, a tool, and two calls."""
    app = FastAPI()
    setup(client, tracer_provider=provider)

    @traced(type="tool")
    def look_up(question: str) -> str:
        return client.router.chat.completions.create(**CHAT).text + question

    @app.get("/sync")
    @traced(type="agent", name="GET /sync")
    def endpoint(question: str) -> str:
        look_up(question)
        return client.router.chat.completions.create(**CHAT).text

    @traced(type="tool")
    async def look_up_later(client: AsyncOrq, question: str) -> str:
        return (await client.router.chat.completions.create(**CHAT)).text + question

    @app.get("/async")
    @traced(type="agent", name="GET /async")
    async def endpoint_to_await(question: str) -> str:
        async with AsyncOrq(KEY, server_url=client.core._settings.server_url) as later:
            setup(later, tracer_provider=provider)
            await asyncio.create_task(look_up_later(later, question))
            return (await later.router.chat.completions.create(**CHAT)).text

    return app


@pytest.mark.parametrize(("path", "inner"), [("sync", "look_up"), ("async", "look_up_later")])
def test_from_a_request_through_a_tool_to_two_calls(path: str, inner: str) -> None:
    provider = TracerProvider()
    with (
        LocalOrq() as server,
        Orq(KEY, server_url=server.url) as client,
        serving(app := app_of(client, provider)) as url,
    ):
        assert app.openapi()["paths"]["/sync"]["get"]["parameters"][0]["name"] == "question"
        assert httpx.get(f"{url}/{path}", params={"question": "Who?"}, trust_env=False).status_code == 200
        provider.shutdown()  # as at the end of a program
        (trace,) = traces(server)
        assert tree(spans(server, trace)) == [(f"GET /{path}", [(inner, [CALL]), CALL])]
        assert (trace["name"], trace["status"]) == (f"GET /{path}", "ok")


def test_tools_of_a_run_in_threads_and_generators_are_in_the_trace() -> None:
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        with setup(client, tracer_provider=TracerProvider()):

            @tool
            def weather(city: str) -> str:
                """Tell the weather of a city."""
                return client.router.chat.completions.create(**CHAT).text + city

            @traced
            def words() -> Iterator[str]:
                for word in ("a", "b"):
                    client.router.chat.completions.create(**CHAT)
                    yield word

            @traced(type="agent")
            def program() -> None:
                client.router.chat.completions.run(**WEATHER, tools=[weather])
                for _ in words():
                    client.router.chat.completions.create(**CHAT)
                with ThreadPoolExecutor(2) as pool:
                    context = contextvars.copy_context()
                    pool.submit(context.run, lambda: client.router.chat.completions.create(**CHAT)).result()

            program()
        (trace,) = traces(server)
        (name, below), *more = tree(spans(server, trace))
        assert (name, more) == ("program", [])
        assert [each for each in below if each[0] == "words"] == [("words", [CALL, CALL])]
        asked = [each for each in below if each == CALL]
        assert len(asked) == 2 + 2 + 1  # the run's two steps, those of the consumer, that in a thread
        assert [each for each in below if each[0] == "execute_tool weather"] == [("execute_tool weather", [CALL])]


def test_requests_of_other_clients_are_in_the_trace_and_exports_are_not() -> None:
    provider, instrumentor = TracerProvider(), HTTPXClientInstrumentor()
    with LocalOrq() as server, Orq(KEY, server_url=server.url) as client:
        instrumentor.instrument(tracer_provider=provider)
        try:
            with setup(client, tracer_provider=provider) as export:

                @traced
                def program() -> None:
                    with connect(server) as http:
                        http.post("/v2/router/chat/completions", json=CHAT).raise_for_status()

                program()
                assert export.force_flush()
                assert export.force_flush()  # if the first request had a span, this would send it
        finally:
            instrumentor.uninstrument()
        (trace,) = traces(server)
        assert tree(spans(server, trace)) == [("program", [("POST", [(SERVED, [])])])]
