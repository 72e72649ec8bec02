"""What the span of a call costs, without its export, beside the span of OpenTelemetry's instrumentation of httpx."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

import httpx
import msgspec
from _measure import Reach, Row, Spread, cpu, turns
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider

from orq import OrqCore
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


def rows(quick: bool) -> Iterator[Row]:
    """Measure calls that meet no network, so that a microsecond is seen."""
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
    costs = turns({name: cpu(lambda core=core: _calls(core)) for name, core in cores.items()}, 40 if quick else 200)  # type: ignore[misc]
    for name, rival in (("traced", "none"), ("httpx", "none"), ("traced", "httpx")):
        added = [(one - other) / CALLS * 1e6 for one, other in zip(costs[name], costs[rival], strict=True)]
        ours, theirs = (f"{median(costs[one]) / CALLS * 1e6:.3g} us/call" for one in (name, rival))
        what = {"traced": "a chat with a span", "httpx": "a chat, its request a span of httpx"}[name]
        against = {"none": "no span", "httpx": "a span of httpx"}[rival]
        reach = Reach(60, unit=" us") if (name, rival) == ("traced", "none") else None
        yield Row(what, against, ours, theirs, Spread.of(added), reach, " us")
    for client in clients:
        client.close()


def _call(core: OrqCore) -> Any:
    return router_chat_completions_create(core, REQUEST).unwrap()


def _calls(core: OrqCore) -> None:
    for _ in range(CALLS):
        _call(core)
