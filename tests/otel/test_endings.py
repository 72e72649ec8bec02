"""Test that a span ends once with its call, however the call ends."""

from __future__ import annotations

import asyncio
import gc
import warnings
from typing import Any

import anyio
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import StatusCode

from orq import OrqCore, RequestOptions, RetryConfig
from orq.errors import OrqError
from orq.funcs import conversations_create, conversations_create_conversation_response, router_audio_speech_create
from orq.local import LocalOrq
from orq.otel import Tracing
from tests.faults._server import HOLD, RESET, Pause, Server, answer, chunks, closed_port, head

from ._spans import KEY, REPLY, Spans, conversation

SAY = {"conversation_id": "conv_01", **REPLY}
SPEAK = {"input": "Hello!", "model": "openai/tts-1", "voice": "alloy"}
FAST = RetryConfig(initial_interval=0.001, max_interval=0.002)
BEGUN = b'data: {"type":"part.delta","timestamp":"2026-01-01T00:00:00Z","data":{"partId":"p",\
"delta":{"kind":"text","text":"Hi"}}}\n\n'
STREAMING = head(200, "transfer-encoding: chunked", kind="text/event-stream")


def ended(span: ReadableSpan) -> tuple[StatusCode, Any]:
    return span.status.status_code, (span.attributes or {}).get("error.type")


def test_attempts_are_events_of_one_span(spans: Spans) -> None:
    with LocalOrq() as server, spans.sync(server.url, retries=FAST) as core:
        server.fail_next(503, times=2)
        conversations_create(core, {"project_id": "proj_01"}).unwrap()
        contexts = {seen.headers["traceparent"] for seen in server.requests}
        assert (len(server.requests), len(contexts)) == (3, 1)
    span = spans.one
    assert ended(span) == (StatusCode.UNSET, None)
    assert (span.attributes or {})["http.request.resend_count"] == 2
    assert (span.attributes or {})["http.response.status_code"] == 201
    failed = [(event.name, dict(event.attributes or {})) for event in span.events]
    about = {"error.type": "InternalServerError", "http.response.status_code": 503}
    assert failed == [("orq.attempt.failed", {"orq.attempt": number, **about}) for number in (1, 2)]


def test_all_attempts_failed(spans: Spans) -> None:
    with LocalOrq() as server, spans.sync(server.url, retries=FAST) as core:
        server.fail_next(429, times=3)
        error = conversations_create(core, {"project_id": "proj_01"}).error
    assert ended(spans.one) == (StatusCode.ERROR, "RateLimitError")
    assert len(spans.one.events) == 3
    assert (spans.one.attributes or {})["http.response.status_code"] == 429
    assert (spans.one.attributes or {})["orq.request_id"] == error.request_id


def test_no_connection(spans: Spans) -> None:
    port = closed_port()
    with spans.sync(f"http://127.0.0.1:{port}", retries=None) as core:
        assert not conversations_create(core, {"project_id": "proj_01"}).ok
    assert ended(spans.one) == (StatusCode.ERROR, "ConnectionFailedError")
    assert (spans.one.attributes or {})["server.port"] == port


def test_requests_refused_before_sending(spans: Spans) -> None:
    with spans.sync("http://127.0.0.1:9") as core:
        assert not conversations_create_conversation_response(core, {"conversation_id": "c"}).ok
    assert ended(spans.one) == (StatusCode.ERROR, "RequestValidationError")
    assert spans.one.name == "chat"
    assert "server.address" not in (spans.one.attributes or {})


def test_a_key_that_cannot_be_had(spans: Spans) -> None:
    def key() -> str:
        raise KeyError("vault")

    with OrqCore(key, server_url="http://127.0.0.1:9", middleware=[Tracing(spans.provider)]) as core:
        conversations_create(core, {"project_id": "proj_01"})
    assert ended(spans.one) == (StatusCode.ERROR, "CallbackError")


CUTS = [
    pytest.param([STREAMING, chunks([BEGUN], end=False), RESET], "StreamTruncatedError", id="reset"),
    pytest.param([STREAMING, chunks([BEGUN])], "StreamTruncatedError", id="ends early"),
    pytest.param([STREAMING, chunks([BEGUN], end=False), Pause(0.5)], "RequestTimeoutError", id="stalls"),
    pytest.param([STREAMING, chunks([b"data: {\n\n"])], "ResponseValidationError", id="no JSON"),
]


@pytest.mark.parametrize(("script", "error"), CUTS)
def test_a_cut_stream(spans: Spans, script: Any, error: str) -> None:
    with Server(script) as server, spans.sync(server.url, idle_timeout=0.1) as core:
        stream = conversations_create_conversation_response(core, SAY).unwrap()
        with pytest.raises(OrqError):
            list(stream)
    assert ended(spans.one) == (StatusCode.ERROR, error)
    timed = "gen_ai.response.time_to_first_chunk" in (spans.one.attributes or {})
    assert timed is (error != "ResponseValidationError")


@pytest.mark.parametrize(("script", "error"), CUTS)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cut_stream_awaited(spans: Spans, script: Any, error: str, backend: str) -> None:
    async def main() -> None:
        async with spans.awaited(server.url, idle_timeout=0.1) as core:
            stream = (await conversations_create_conversation_response(core, SAY)).unwrap()
            with pytest.raises(OrqError):
                async for _ in stream:
                    pass

    with Server(script) as server:
        anyio.run(main, backend=backend)
    assert ended(spans.one) == (StatusCode.ERROR, error)


def test_a_download_that_breaks_off(spans: Spans) -> None:
    script = [head(200, "transfer-encoding: chunked", kind="audio/mpeg"), chunks([b"sound"], end=False), RESET]
    with Server(script) as server, spans.sync(server.url) as core, pytest.raises(OrqError):
        router_audio_speech_create(core, SPEAK).unwrap().read()
    assert ended(spans.one) == (StatusCode.ERROR, "ConnectionFailedError")


@pytest.mark.parametrize("how", ["close", "break", "drop"])
def test_a_stream_that_is_given_up(spans: Spans, how: str) -> None:
    with Server([STREAMING, chunks([BEGUN], end=False), HOLD]) as server, spans.sync(server.url) as core:
        stream = conversations_create_conversation_response(core, SAY).unwrap()
        next(iter(stream))
        assert spans.all == []
        if how == "close":
            stream.close()
        elif how == "break":
            with stream:
                pass
        else:
            with warnings.catch_warnings(record=True):
                warnings.simplefilter("always")
                del stream
                gc.collect()
    assert ended(spans.one) == (StatusCode.UNSET, None)
    assert (spans.one.attributes or {})["orq.stream.closed_early"] is True


def test_a_stream_closed_after_its_end_is_complete(spans: Spans) -> None:
    with conversation() as (server, name), spans.sync(server.url) as core:
        stream = conversations_create_conversation_response(core, {"conversation_id": name, **REPLY}).unwrap()
        assert any(type(event).__name__ == "ResponseDoneEvent" for event in stream)
        assert stream.complete
        stream.close()
    assert ended(spans.one) == (StatusCode.UNSET, None)
    assert "orq.stream.closed_early" not in (spans.one.attributes or {})
    assert (spans.one.attributes or {})["gen_ai.response.finish_reasons"] == ("stop",)


@pytest.mark.parametrize("kind", ["stream", "download"])
@pytest.mark.parametrize("begun", [False, True])
def test_an_awaited_but_unread_answer(spans: Spans, kind: str, begun: bool) -> None:
    """A finaliser calls no observer. The span ends with the core's next operation, or when the core is closed."""

    async def main() -> None:
        core = spans.awaited(server.url)
        if kind == "stream":
            answered: Any = (await conversations_create_conversation_response(core, SAY)).unwrap()
            reading = aiter(answered)
        else:
            answered = (await router_audio_speech_create(core, SPEAK)).unwrap()
            reading = answered.iter_bytes()
        if begun:
            await anext(reading)
            if kind == "download":
                await reading.aclose()
        del answered, reading
        gc.collect()
        await core.aclose()
        assert (spans.one.attributes or {})["orq.stream.closed_early"] is True

    media = "text/event-stream" if kind == "stream" else "audio/mpeg"
    top = head(200, "transfer-encoding: chunked", kind=media)
    with Server([top, chunks([BEGUN], end=False), HOLD]) as server, warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        asyncio.run(main())
    assert ended(spans.one) == (StatusCode.UNSET, None)


@pytest.mark.parametrize("where", ["headers", "stream", "download", "pause"])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_call(spans: Spans, where: str, backend: str) -> None:
    async def main() -> None:
        async with spans.awaited(server.url, retries=RetryConfig(initial_interval=60.0)) as core:
            with anyio.move_on_after(0.3) as scope:
                if where == "download":
                    await (await router_audio_speech_create(core, SPEAK)).unwrap().read()
                result = await conversations_create_conversation_response(core, SAY)
                async for _ in result.unwrap():
                    pass
            assert scope.cancelled_caught
            assert trace.get_current_span() is trace.INVALID_SPAN

    scripts = {
        "headers": [HOLD],
        "stream": [STREAMING, chunks([BEGUN], end=False), HOLD],
        "download": [head(200, "transfer-encoding: chunked", kind="audio/mpeg"), HOLD],
        "pause": answer(503, b"{}"),
    }
    with Server(scripts[where]) as server:
        anyio.run(main, backend=backend)
    assert ended(spans.one) == (StatusCode.ERROR, "cancelled")


def test_a_failure_within_a_stream(spans: Spans) -> None:
    failed = b'data: {"type":"response.failed","timestamp":"2026-01-01T00:00:00Z","data":{"error":"x","code":402}}\n\n'
    with Server([STREAMING, chunks([BEGUN, failed])]) as server, spans.sync(server.url) as core:
        results = list(conversations_create_conversation_response(core, SAY).unwrap().results())
    assert [result.ok for result in results] == [True, True, False]
    assert ended(spans.one) == (StatusCode.ERROR, "StreamFailedError")


def test_the_total_limit(spans: Spans) -> None:
    with Server([HOLD]) as server, spans.sync(server.url, retries=None) as core:
        conversations_create(core, {"project_id": "p"}, options=RequestOptions(total_timeout=0.1))
    assert ended(spans.one) == (StatusCode.ERROR, "RequestTimeoutError")
    assert KEY not in spans.one.to_json()
