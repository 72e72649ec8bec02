"""Test the span of a call: name, attributes, parent, and sent context."""

from __future__ import annotations

import asyncio
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import opentelemetry.semconv._incubating.attributes.gen_ai_attributes as conventions
import pytest
from opentelemetry import baggage, context as contexts, propagate, trace
from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
from opentelemetry.propagators.composite import CompositePropagator
from opentelemetry.propagators.textmap import TextMapPropagator
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes
from opentelemetry.trace import NonRecordingSpan, SpanContext, SpanKind, StatusCode, TraceFlags, TraceState
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

import orq.funcs
from orq import AsyncOrq, OrqCore, _function_spans, _genai, otel
from orq._engine.operation import Events
from orq._genai import OPERATIONS
from orq.funcs import (
    agents_responses_create,
    conversations_create,
    conversations_create_conversation_response,
    conversations_retrieve,
    router_audio_speech_create,
    router_chat_completions_create,
    router_embeddings_create,
    router_images_edits_create,
)
from orq.local import LocalOrq
from orq.middleware import CallInfo, Outcome, Request
from orq.otel import Tracing
from tests.faults._server import Server, answer
from tests.support.operations import every_operation

from ._spans import KEY, REPLY, Spans, conversation

CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-2024-08-06",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Forty-two."}},
        {"index": 1, "finish_reason": "length", "message": {"role": "assistant", "content": "Forty-"}},
    ],
    "usage": {"prompt_tokens": 9, "completion_tokens": 4, "prompt_tokens_details": {"cached_tokens": 8}},
}


def test_a_streamed_reply(spans: Spans) -> None:
    with conversation() as (server, name), spans.sync(server.url) as core:
        stream = conversations_create_conversation_response(core, {"conversation_id": name, **REPLY}).unwrap()
        reply = stream.collect()
        port, request_id = int(server.url.rpartition(":")[2]), stream.response.request_id
    span = spans.one
    assert (span.name, span.kind, span.status.status_code) == ("chat openai/gpt-4o", SpanKind.CLIENT, StatusCode.UNSET)
    assert reply.usage
    found = dict(span.attributes or {})
    assert 0 < found.pop("gen_ai.response.time_to_first_chunk") <= (span.end_time - span.start_time) / 1e9 + 0.005  # type: ignore[operator]
    assert found == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "orq",
        "gen_ai.conversation.id": name,
        "gen_ai.request.model": "openai/gpt-4o",
        "gen_ai.request.stream": True,
        "gen_ai.response.id": reply.response_id,
        "gen_ai.response.model": reply.model,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": reply.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": reply.usage.completion_tokens,
        "gen_ai.usage.reasoning.output_tokens": reply.usage.completion_tokens_details.reasoning_tokens,
        "http.response.status_code": 200,
        "orq.operation": "conversations_create_conversation_response",
        "orq.request_id": request_id,
        "server.address": "127.0.0.1",
        "server.port": port,
    }
    assert span.events == ()


def test_a_whole_answer(spans: Spans) -> None:
    request = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "?"}], "temperature": 0.5, "n": 2}
    with Server(answer(200, json.dumps(CHAT).encode())) as server, spans.sync(server.url) as core:
        router_chat_completions_create(core, {**request, "max_completion_tokens": 100, "seed": 7}).unwrap()
    found = dict(spans.one.attributes or {})
    assert spans.one.name == "chat openai/gpt-4o"
    assert {name: value for name, value in found.items() if name.startswith("gen_ai.")} == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "orq",
        "gen_ai.request.choice.count": 2,
        "gen_ai.request.max_tokens": 100,
        "gen_ai.request.model": "openai/gpt-4o",
        "gen_ai.request.seed": 7,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.response.finish_reasons": ("stop", "length"),
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-4o-2024-08-06",
        "gen_ai.usage.cache_read.input_tokens": 8,
        "gen_ai.usage.input_tokens": 9,
        "gen_ai.usage.output_tokens": 4,
    }


@pytest.mark.parametrize("seed", [-(1 << 63), (1 << 63) - 1, 1 << 63])
def test_a_number_that_no_span_can_hold_is_left_out(spans: Spans, seed: int) -> None:
    usage = {"prompt_tokens": seed, "completion_tokens": 1e300}
    with Server(answer(200, json.dumps(CHAT | {"usage": usage}).encode())) as server, spans.sync(server.url) as core:
        router_chat_completions_create(core, {"model": "m", "messages": [], "seed": seed}).unwrap()
    assert encode_spans(spans.all).ByteSize() > 0  # one number of more than 64 bits would lose the whole batch
    names, found = {"gen_ai.request.seed", "gen_ai.usage.input_tokens"}, set(spans.one.attributes or {})
    assert names & found == (set() if seed == 1 << 63 else names)
    assert "gen_ai.usage.output_tokens" not in found


@pytest.mark.filterwarnings("ignore:agents_responses_create is deprecated")
@pytest.mark.parametrize(
    ("function", "request_", "name", "attributes"),
    [
        (
            router_embeddings_create,
            {"model": "openai/m", "input": "x"},
            "embeddings openai/m",
            {"gen_ai.request.model": "openai/m"},
        ),
        (
            agents_responses_create,
            {"agent_key": "a b", "message": {"role": "user", "parts": []}},
            "invoke_agent a b",
            {"gen_ai.agent.name": "a b", "orq.operation": "agents_responses_create"},
        ),
        (
            router_images_edits_create,
            {"model": "m", "prompt": "a cat", "image": b"..."},
            "generate_content m",
            {"gen_ai.request.model": "m"},
        ),
        (
            conversations_retrieve,
            {"conversation_id": "conv_7"},
            "GET /v2/conversations/{conversation_id}",
            {"http.request.method": "GET", "url.template": "/v2/conversations/{conversation_id}"},
        ),
    ],
)
def test_names(spans: Spans, function: Any, request_: Any, name: str, attributes: dict[str, Any]) -> None:
    with LocalOrq() as server, spans.sync(server.url) as core:
        function(core, request_)
    assert spans.one.name == name
    found = dict(spans.one.attributes or {})
    assert attributes.items() <= found.items()
    if function is conversations_retrieve:
        assert not [key for key in found if key.startswith("gen_ai.")]
        assert "conv_7" not in spans.one.to_json()


def test_a_span_of_an_unknown_endpoint(spans: Spans) -> None:
    """The path has no template and may contain ids, so it is not in the span's name."""
    with Server(answer(200, b"{}")) as server, spans.sync(server.url) as core:
        core.request("POST", "/v9/things/thing_01").unwrap()
    assert spans.one.name == "POST"
    assert "thing_01" not in spans.one.to_json()


def test_a_download_ends_with_its_last_byte(spans: Spans) -> None:
    request = {"input": "Hello!", "model": "openai/tts-1", "voice": "alloy"}
    with Server(answer(200, b"sound" * 100_000, kind="audio/mpeg")) as server, spans.sync(server.url) as core:
        speech = router_audio_speech_create(core, request).unwrap()
        pieces = speech.iter_bytes()
        next(pieces)
        assert spans.all == []
        for _ in pieces:
            pass
        assert spans.one.name == "generate_content openai/tts-1"
        assert spans.one.status.status_code is StatusCode.UNSET


def test_parents_and_the_context_that_is_sent(spans: Spans) -> None:
    with LocalOrq() as server, spans.sync(server.url) as core:
        with spans.provider.get_tracer("app").start_as_current_span("app") as outer:
            conversations_create(core, {"project_id": "proj_01"}).unwrap()
            assert trace.get_current_span() is outer
        sent = server.requests[-1].headers["traceparent"]
    span = next(span for span in spans.all if span.name != "app")
    assert span.parent is not None
    assert span.parent.span_id == outer.get_span_context().span_id
    context = span.get_span_context()
    assert context is not None
    assert sent.startswith(f"00-{context.trace_id:032x}-{context.span_id:016x}-")


class _Propagator(TextMapPropagator):
    """One that OpenTelemetry does not bring along."""

    @property
    def fields(self) -> set[str]:
        return {"x-team"}

    def inject(self, carrier: Any, context: Any = None, setter: Any = None) -> None:
        carrier["x-team"] = f"team-{trace.get_current_span(context).get_span_context().trace_id:x}"

    def extract(self, carrier: Any, context: Any = None, getter: Any = None) -> Any:
        return context


class _Injected:
    """Compares what a request was given with what the global propagator makes of the current context."""

    expected: dict[str, str] | None = None

    def before(self, request: Request, call: CallInfo) -> Request:
        self.expected = {}
        propagate.inject(self.expected)
        names = ("traceparent", "tracestate", "baggage", "x-team")
        assert {name: request.headers[name] for name in names if name in request.headers} == self.expected
        return request

    def after(self, outcome: Outcome, call: CallInfo) -> Outcome:
        return outcome


_PARENT = SpanContext(1 << 64, 1, True, TraceFlags(1), TraceState([("other", "a")]))
_USUAL = propagate.get_global_textmap()


@pytest.mark.parametrize(
    ("propagator", "sent"),
    [
        (_USUAL, {"traceparent"}),
        (CompositePropagator([_USUAL, _Propagator()]), {"traceparent", "x-team"}),
        (CompositePropagator([CompositePropagator([_Propagator()])]), {"x-team"}),
        (TraceContextTextMapPropagator(), {"traceparent"}),
        (_Propagator(), {"x-team"}),
        (CompositePropagator([]), set()),
    ],
)
@pytest.mark.parametrize("sampled", [True, False])
@pytest.mark.parametrize(
    ("around", "also"),
    [
        (contexts.Context(), set()),
        (trace.set_span_in_context(NonRecordingSpan(_PARENT), contexts.Context()), {"tracestate"}),
        (baggage.set_baggage("shop", "a b", contexts.Context()), {"baggage"}),
    ],
)
def test_sent_context_comes_from_the_propagator(
    monkeypatch: pytest.MonkeyPatch, propagator: Any, sent: set[str], sampled: bool, around: Any, also: set[str]
) -> None:
    """Headers that are written without a call of the propagator are those that it would have written."""
    monkeypatch.setattr(propagate, "_HTTP_TEXT_FORMAT", propagator)
    tracing = Tracing(TracerProvider() if sampled else TracerProvider(sampler=ALWAYS_OFF))
    injected = _Injected()
    chain: Any = [tracing, injected]
    token = contexts.attach(around)
    try:
        with Server(answer(200, b"{}")) as server, OrqCore(KEY, server_url=server.url, middleware=chain) as core:
            core.request("GET", "/v9/things").unwrap()
    finally:
        contexts.detach(token)
    assert injected.expected is not None
    assert sent <= injected.expected.keys() <= sent | also


def test_no_context_is_sent_if_propagation_is_off(spans: Spans) -> None:
    with LocalOrq() as server, spans.sync(server.url, tracing={"propagate": False}) as core:
        conversations_create(core, {"project_id": "proj_01"}).unwrap()
        assert "traceparent" not in server.requests[-1].headers
    assert spans.one


def test_concurrent_calls_have_separate_spans(spans: Spans) -> None:
    async def one(client: AsyncOrq, number: int) -> None:
        with spans.provider.get_tracer("app").start_as_current_span(f"app {number}") as outer:
            made = await client.conversations.create(project_id=f"proj_{number}")
            stream = await client.conversations.create_conversation_response(conversation_id=made.id, **REPLY)
            await asyncio.sleep(0)
            await stream.collect()
            assert trace.get_current_span() is outer

    async def main() -> None:
        async with AsyncOrq(KEY, server_url=server.url, middleware=[Tracing(spans.provider)]) as client:
            await asyncio.gather(*(one(client, number) for number in range(20)))

    with LocalOrq() as server:
        asyncio.run(main())
    outer = {span.context.span_id: span.name for span in spans.all if span.name.startswith("app")}
    inner = [span for span in spans.all if not span.name.startswith("app")]
    assert len(outer) == 20
    assert sorted(outer[span.parent.span_id] for span in inner if span.parent) == sorted([*outer.values()] * 2)


def test_without_a_provider_nothing_is_sent_or_lost() -> None:
    """Only OpenTelemetry's API is loaded, as in a program without a setup."""
    with conversation() as (server, name), OrqCore(KEY, server_url=server.url, middleware=[Tracing()]) as core:
        conversations_create_conversation_response(core, {"conversation_id": name, **REPLY}).unwrap().collect()
        assert "traceparent" not in server.requests[-1].headers


def test_a_call_that_is_not_sampled(spans: Spans) -> None:
    unsampled = Tracing(TracerProvider(sampler=ALWAYS_OFF), capture_content=True)
    with conversation() as (server, name), OrqCore(KEY, server_url=server.url, middleware=[unsampled]) as core:
        conversations_create_conversation_response(core, {"conversation_id": name, **REPLY}).unwrap().collect()
        flags = int(server.requests[-1].headers["traceparent"].rpartition("-")[2], 16)
        assert flags & 1 == 0


def test_a_core_with_spans_pickles() -> None:
    core = OrqCore(KEY, middleware=[Tracing(capture_content=True, propagate=False)])
    twin = pickle.loads(pickle.dumps(core))
    tracing = twin._settings.middleware[0]
    assert (tracing.capture_content, tracing.propagate) == (True, False)
    assert twin._settings.observed


def test_an_import_without_opentelemetry_names_the_package() -> None:
    program = "import sys; sys.modules['opentelemetry'] = None\nimport orq.otel"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert 'pip install "orq-sdk[otel]"' in done.stderr


# --- the names --------------------------------------------------------------------------------------------------------


@pytest.mark.once  # only with the newest version, because older ones lack some names
def test_the_names_are_those_of_the_conventions() -> None:
    known = {value for value in vars(conventions).values() if isinstance(value, str)}
    source = "".join(Path(module.__file__ or "").read_text("utf-8") for module in (otel, _genai, _function_spans))
    used = {word for word in source.replace("'", '"').split('"') if word.startswith("gen_ai.") and "{" not in word}
    assert len(used) > 15
    assert used <= known
    for attribute in (
        error_attributes.ERROR_TYPE,
        http_attributes.HTTP_REQUEST_METHOD,
        http_attributes.HTTP_REQUEST_RESEND_COUNT,
        http_attributes.HTTP_RESPONSE_STATUS_CODE,
        server_attributes.SERVER_ADDRESS,
        server_attributes.SERVER_PORT,
    ):
        assert f'"{attribute}"' in source
    values = {value.value for value in conventions.GenAiOperationNameValues}
    assert set(OPERATIONS.values()) <= values


def test_every_streaming_operation_is_a_model_call() -> None:
    """Every streaming operation must be listed, and every listed operation must exist."""
    streaming = {one.name for one in every_operation() if one.streamed or isinstance(one.answer, Events)}
    assert streaming <= OPERATIONS.keys() <= set(orq.funcs.__all__)
