"""Test `setup`: its effect on clients and providers, and the exported data."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import trustme
from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.errors import ConfigurationError
from orq.funcs import conversations_create, router_chat_completions_create
from orq.otel import Tracing, setup, traced
from tests.faults._server import Seen, Server, answer
from tests.support.extras import has
from tests.support.relay import Proxy, TLSFront, serving
from tests.support.samples import CONVERSATION, KEY

from ._spans import QUESTION, Spans
from ._traces import CHAT

PATH = "/v2/otel/v1/traces"
PROTOBUF = "application/x-protobuf"
ANSWER = json.dumps(CONVERSATION).encode()


def collecting(seen: Seen) -> Any:
    """Answer spans as a collector does, and calls with a conversation."""
    return answer(200, b"", kind=PROTOBUF) if seen.target == PATH else answer(201, ANSWER)


@pytest.fixture
def collector() -> Iterator[Server]:
    with Server(default=collecting) as server:
        yield server


def sent(server: Server) -> list[Seen]:
    return [seen for seen in server.requests if seen.target == PATH]


def call(core: OrqCore) -> None:
    conversations_create(core, {"project_id": "proj_01"}).unwrap()


@pytest.mark.parametrize("kind", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])
def test_a_second_call_adds_nothing(collector: Server, kind: Any) -> None:
    provider = TracerProvider()
    client = kind(KEY, server_url=collector.url)
    with setup(client, tracer_provider=provider) as export:
        assert setup(client, tracer_provider=provider) is export
        assert setup(client.with_options(timeout=1), tracer_provider=provider) is export
        assert setup(AsyncOrq(KEY, server_url=collector.url), tracer_provider=provider) is export
        core = getattr(client, "core", client)
        assert [type(one) for one in core._settings.middleware].count(Tracing) == 1
        with OrqCore(KEY, server_url=collector.url) as other:
            setup(other, tracer_provider=provider)
            call(other)
    assert len(sent(collector)) == 1


def test_a_client_keeps_the_tracing_that_it_has(spans: Spans, collector: Server) -> None:
    with spans.sync(collector.url) as core, setup(core, tracer_provider=TracerProvider()):
        call(core)
    assert spans.one.name == "POST /v2/conversations"
    assert sent(collector) == []


def test_other_processors_of_a_provider_get_the_spans_too(spans: Spans, collector: Server) -> None:
    with OrqCore(KEY, server_url=collector.url) as core:
        with setup(core, tracer_provider=spans.provider):
            call(core)
        call(core)  # after its shutdown the exporter sends nothing
    assert len(spans.all) == 2
    assert len(sent(collector)) == 1
    assert sent(collector)[0].headers["authorization"] == f"Bearer {KEY}"
    assert sent(collector)[0].headers["content-type"] == PROTOBUF


def test_a_name_that_a_provider_has_is_kept(collector: Server, caplog: pytest.LogCaptureFixture) -> None:
    provider = TracerProvider(resource=Resource.create({"service.name": "shop"}))
    core = OrqCore(KEY, server_url=collector.url)
    with core, setup(core, tracer_provider=provider, service_name="other"):
        call(core)
    assert "service_name='other' is ignored" in caplog.text
    assert b"shop" in sent(collector)[0].body


def test_an_unsampled_span_is_not_exported(collector: Server) -> None:
    core = OrqCore(KEY, server_url=collector.url)
    with core, setup(core, tracer_provider=TracerProvider(sampler=ALWAYS_OFF)):
        call(core)
    assert sent(collector) == []
    assert "tracestate" not in collector.requests[0].headers


def test_the_context_says_that_the_service_has_its_spans(collector: Server) -> None:
    with OrqCore(KEY, server_url=collector.url) as core:
        with setup(core, tracer_provider=TracerProvider()):
            call(core)
        call(core)
    first, second = (seen.headers.get("tracestate") for seen in collector.requests if seen.target != PATH)
    assert (first, second) == ("orq=1", None)


@pytest.mark.parametrize("capture", [False, True])
def test_no_content_leaves_the_program(capture: bool) -> None:
    @traced(type="tool")
    def look_up(question: str, api_key: str, note: str) -> str:
        return answer_of(client) + question

    @traced
    def fails(question: str) -> None:
        raise ValueError(question)

    said = "a word of the answer"
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
    body["choices"] = [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": said}}]
    chat = answer(200, json.dumps(body).encode())

    def answering(seen: Seen) -> Any:
        return answer(200, b"", kind=PROTOBUF) if seen.target == PATH else chat

    with Server(default=answering) as server, Orq(KEY, server_url=server.url) as client:
        with setup(client, tracer_provider=TracerProvider(), capture_content=capture):
            look_up(QUESTION, KEY, f"the key is {KEY}")
            with pytest.raises(ValueError, match="answer"):
                fails(QUESTION)
        told = b"".join(seen.body for seen in sent(server))
    assert (QUESTION.encode() in told, said.encode() in told) == (capture, capture)
    assert KEY.encode() not in told
    assert b"look_up" in told
    assert b"ValueError" in told


def answer_of(client: Orq) -> str:
    request: Any = {**CHAT, "messages": [{"role": "user", "content": QUESTION}]}
    return router_chat_completions_create(client.core, request).unwrap().text


def test_calls_of_setup_agree_about_content(collector: Server) -> None:
    core = OrqCore(KEY, server_url=collector.url)
    refused = pytest.raises(ConfigurationError, match="capture_content must be the same")
    with core, setup(core, tracer_provider=TracerProvider()), refused:
        setup(core, tracer_provider=TracerProvider(), capture_content=True)


@pytest.mark.parametrize("in_loop", [False, True])
@pytest.mark.parametrize("awaited", [False, True])
def test_a_callback_gives_the_key_of_each_batch(collector: Server, awaited: bool, in_loop: bool) -> None:
    keys = iter(f"key-number-{number}" for number in range(10))

    def key() -> str:
        return next(keys)

    async def key_later() -> str:
        await asyncio.sleep(0)
        return next(keys)

    async def main() -> None:
        provider = TracerProvider()
        url = collector.url
        core: Any = AsyncOrqCore(key_later, server_url=url) if awaited else OrqCore(key, server_url=url)
        with setup(core, tracer_provider=provider) as export:
            for _ in range(2):
                provider.get_tracer("t").start_span("s").end()
                flushed = export.force_flush if in_loop else lambda: asyncio.to_thread(export.force_flush)
                done = flushed()
                assert (await done if asyncio.iscoroutine(done) else done) is True

    asyncio.run(main())
    found = [seen.headers["authorization"] for seen in sent(collector)]
    assert found == ["Bearer key-number-0", "Bearer key-number-1"]


def test_certificates_and_proxies_are_the_clients(collector: Server) -> None:
    authority, trusting = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trusting)
    front = TLSFront(collector.port, serving(authority.issue_cert("service.test")))
    with front, Proxy({"service.test": front.port}) as proxy:
        core = OrqCore(KEY, server_url="https://service.test", verify=trusting, proxy=proxy.url)
        with core, setup(core, tracer_provider=TracerProvider()) as export:
            call(core)
            assert export.force_flush()
    assert proxy.asked == ["service.test:443"] * 2
    assert len(sent(collector)) == 1


@pytest.mark.parametrize("kind", [OrqCore, AsyncOrqCore])
def test_a_sync_client_of_the_caller_sends_spans(collector: Server, kind: Any) -> None:
    lent: list[str] = []
    note = {"request": [lambda request: lent.append(request.url.path)]}
    http: Any = httpx.Client(event_hooks=note) if kind is OrqCore else httpx.AsyncClient()
    provider = TracerProvider()
    with setup(kind(KEY, server_url=collector.url, http_client=http), tracer_provider=provider) as export:
        provider.get_tracer("t").start_span("s").end()
        assert export.force_flush()
    assert (lent, len(sent(collector))) == ([PATH] if kind is OrqCore else [], 1)
    asyncio.run(http.aclose()) if kind is AsyncOrqCore else http.close()


@pytest.mark.skipif(not has("aiohttp"), reason="aiohttp is not installed")
def test_spans_of_a_client_over_aiohttp_are_sent(collector: Server) -> None:
    async def main() -> None:
        async with AsyncOrq(KEY, server_url=collector.url, transport="aiohttp") as client:
            with setup(client, tracer_provider=TracerProvider()):
                await client.conversations.create(project_id="proj_01")

    asyncio.run(main())
    assert [seen.target for seen in collector.requests] == ["/v2/conversations", PATH]


def test_sent_spans_are_no_calls_of_middleware_and_outlive_the_client(collector: Server) -> None:
    class Count:
        calls = 0

        def before(self, request: Any, info: Any) -> Any:
            self.calls += 1
            return request

        def after(self, outcome: Any, info: Any) -> Any:
            return outcome

    count = Count()
    with OrqCore(KEY, server_url=collector.url, middleware=[count]) as core:
        export = setup(core, tracer_provider=TracerProvider())
        call(core)
    export.shutdown()
    export.shutdown()
    assert (count.calls, len(sent(collector))) == (1, 1)


def test_threads_may_call_it_at_once(collector: Server) -> None:
    provider, found = TracerProvider(), []
    with OrqCore(KEY, server_url=collector.url) as core:
        threads = [
            threading.Thread(target=lambda: found.append(setup(core, tracer_provider=provider))) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(set(map(id, found))) == 1
        call(core)
        found[0].shutdown()
    assert len(sent(collector)) == 1


WRONG = [
    pytest.param({"capture_content": "yes"}, "capture_content must be True or False", id="content"),
    pytest.param({"service_name": ""}, "service_name must be text", id="name"),
    pytest.param({"timeout": 0}, "timeout must be a number of seconds", id="zero"),
    pytest.param({"timeout": None}, "timeout must be a number of seconds", id="none"),
    pytest.param({"tracer_provider": trace.NoOpTracerProvider()}, "NoOpTracerProvider, takes no span", id="provider"),
]


@pytest.mark.parametrize(("given", "words"), WRONG)
def test_wrong_arguments(given: Any, words: str) -> None:
    with OrqCore(KEY, server_url="http://127.0.0.1:9") as core, pytest.raises(ConfigurationError, match=words):
        setup(core, **given)


def test_without_a_client_or_a_key() -> None:
    with pytest.raises(ConfigurationError, match="setup takes a client or a core, not str"):
        setup(KEY)  # type: ignore[arg-type]
    with OrqCore(server_url="http://127.0.0.1:9") as core, pytest.raises(ConfigurationError, match="no API key"):
        setup(core)


def test_the_end_of_the_provider_is_the_end_of_the_export(collector: Server) -> None:
    provider = TracerProvider()
    with OrqCore(KEY, server_url=collector.url) as core:
        export = setup(core, tracer_provider=provider)
        provider.shutdown()
        with setup(core, tracer_provider=TracerProvider(), capture_content=True) as again:
            assert again is not export
            (tracing,) = (one for one in core._settings.middleware if isinstance(one, Tracing))
            assert tracing.capture_content
