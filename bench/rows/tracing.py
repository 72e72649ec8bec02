"""Measure the cost of a call's span, without its export.

Other rows measure a span with the same attributes that is created by hand around a call, which shows the cost of
OpenTelemetry's SDK; such a span as the current span with its context sent, like ours; and the span of OpenTelemetry's
instrumentation of httpx.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

import httpx
import msgspec
from _measure import Reach, Row, Spread, cpu, turns
from opentelemetry import context as contexts, propagate, trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.trace import SpanKind, Tracer

from orq import OrqCore, RequestOptions
from orq.funcs import router_chat_completions_create
from orq.otel import Tracing

CALLS = 100
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}], "temperature": 0.5}
ANSWER = {
    "id": "chat_1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello!"}}],
    "usage": {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12},
}
ASKED: Any = {
    "orq.operation": "router_chat_completions_create",
    "server.address": "127.0.0.1",
    "server.port": 9,
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "orq",
    "gen_ai.request.model": "openai/gpt-4o",
    "gen_ai.request.temperature": 0.5,
}
ANSWERED: Any = {
    "http.response.status_code": 200,
    "gen_ai.response.model": "gpt-4o-2024-08-06",
    "gen_ai.response.id": "chat_1",
    "gen_ai.usage.input_tokens": 9,
    "gen_ai.usage.output_tokens": 3,
    "gen_ai.response.finish_reasons": ["stop"],
}


def rows(quick: bool) -> Iterator[Row]:
    """Measure calls without a network, so that a microsecond is visible."""
    content = {"content": msgspec.json.encode(ANSWER), "headers": {"content-type": "application/json"}}
    clients = [httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, **content))) for _ in range(2)]
    provider = TracerProvider()
    HTTPXClientInstrumentor.instrument_client(clients[1], tracer_provider=provider)
    chains: dict[str, tuple[list[Any], httpx.Client]] = {
        "none": ([], clients[0]),
        "traced": ([Tracing(provider)], clients[0]),
        "httpx": ([], clients[1]),
    }
    cores = {
        name: OrqCore("key", server_url="http://127.0.0.1:9", http_client=client, middleware=chain)
        for name, (chain, client) in chains.items()
    }
    assert len({_call(core).id for core in cores.values()}) == 1
    contenders = {name: cpu(lambda core=core: _calls(core)) for name, core in cores.items()}  # type: ignore[misc]
    tracer = provider.get_tracer("by hand")
    contenders["by hand"] = cpu(lambda: _by_hand(cores["none"], tracer))
    contenders["sent by hand"] = cpu(lambda: _sent_by_hand(cores["none"], tracer))
    costs = turns(contenders, 40 if quick else 200)
    for name, rival in (
        ("traced", "none"),
        ("by hand", "none"),
        ("sent by hand", "none"),
        ("httpx", "none"),
        ("traced", "httpx"),
    ):
        added = [(one - other) / CALLS * 1e6 for one, other in zip(costs[name], costs[rival], strict=True)]
        ours, theirs = (f"{median(costs[one]) / CALLS * 1e6:.3g} us/call" for one in (name, rival))
        what = {
            "traced": "a chat with a span",
            "by hand": "a chat within a span that is made by hand",
            "sent by hand": "a chat within a span that is made, and its context sent, by hand",
            "httpx": "a chat, its request a span of httpx",
        }[name]
        against = {"none": "no span", "httpx": "a span of httpx"}[rival]
        reach = Reach(60, unit=" us") if (name, rival) == ("traced", "none") else None
        yield Row(what, against, ours, theirs, Spread.of(added), reach, " us")
    for client in clients:
        client.close()


def _call(core: OrqCore) -> Any:
    return router_chat_completions_create(core, REQUEST).unwrap()


def _by_hand(core: OrqCore, tracer: Tracer) -> None:
    for _ in range(CALLS):
        span = tracer.start_span("chat openai/gpt-4o", kind=SpanKind.CLIENT, attributes=ASKED)
        _call(core)
        span.set_attributes(ANSWERED)
        span.end()


def _sent_by_hand(core: OrqCore, tracer: Tracer) -> None:
    for _ in range(CALLS):
        span = tracer.start_span("chat openai/gpt-4o", kind=SpanKind.CLIENT, attributes=ASKED)
        around = trace.set_span_in_context(span)
        token = contexts.attach(around)
        headers: dict[str, str] = {}
        propagate.inject(headers, context=around)
        router_chat_completions_create(core, REQUEST, options=RequestOptions(headers=headers)).unwrap()
        contexts.detach(token)
        span.set_attributes(ANSWERED)
        span.end()


def _calls(core: OrqCore) -> None:
    for _ in range(CALLS):
        _call(core)
