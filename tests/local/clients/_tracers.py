"""Find spans of OpenTelemetry's exporter and the vendor's client.

A Python with them runs this.

`_tracers.py URL` prints a line for each check, and raises for the first that fails.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

URL = sys.argv[1]
KEY = {"authorization": "Bearer local"}
OPENER = build_opener(ProxyHandler({}))


def ask(path: str, body: Any = None) -> Any:
    headers = {**KEY, "content-type": "application/json"}
    with OPENER.open(Request(URL + path, body and json.dumps(body).encode(), headers), timeout=30) as response:
        return json.loads(response.read())


def spans(session: str) -> list[Any]:
    asked = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z", "oql": f"session_id:{session}"}
    (trace,) = ask("/v3/traces/query", asked)["search"]["data"]
    found: list[Any] = ask(f"/v3/traces/{trace['trace_id']}/spans")["data"]
    return found


def check(found: list[Any], expected: dict[str, tuple[str | None, str]]) -> None:
    names = {span["span_id"]: span["name"] for span in found}
    told = {span["name"]: (names.get(span.get("parent_span_id", "")), span["status"]) for span in found}
    assert told == expected, told


for path in ("/v2/otel/v1/traces", "/v2/traces/v1/traces"):
    for compression in (Compression.NoCompression, Compression.Gzip, Compression.Deflate):
        session = f"{path[4:8]}-{compression.value}".replace("/", "")
        provider = TracerProvider(resource=Resource({"service.name": "shop"}))
        exporter = OTLPSpanExporter(endpoint=URL + path, headers=KEY, compression=compression)
        provider.add_span_processor(BatchSpanProcessor(exporter))
        tracer = provider.get_tracer("demo")
        with tracer.start_as_current_span("answer", attributes={"session.id": session}):
            with tracer.start_as_current_span("chat"):
                pass
            try:
                with tracer.start_as_current_span("tool"):
                    raise KeyError("no such order")
            except KeyError:
                pass
        provider.shutdown()
        check(spans(session), {"answer": (None, "ok"), "chat": ("answer", "ok"), "tool": ("answer", "error")})
    print("OpenTelemetry's exporter at", path)

os.environ |= {"ORQ_API_KEY": "local", "ORQ_API_URL": URL, "NO_PROXY": "127.0.0.1"}
from orq_ai_sdk.traced import propagation_headers, traced  # noqa: E402  # reads the environment
from orq_ai_sdk.traced.client import get_client  # noqa: E402

CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}


@traced(name="inner", type="tool")
def inner() -> Any:
    headers = {**KEY, "content-type": "application/json", **propagation_headers()}
    body = json.dumps(CHAT).encode()
    with OPENER.open(Request(f"{URL}/v2/router/chat/completions", body, headers), timeout=30) as response:
        return json.loads(response.read())["choices"][0]["message"]["content"]


@traced(name="outer")
def outer() -> Any:
    return inner()


assert outer()
get_client().flush()
asked = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z", "oql": "name:outer"}
(trace,) = ask("/v3/traces/query", asked)["search"]["data"]
spans_of_it = ask(f"/v3/traces/{trace['trace_id']}/spans")["data"]
called = "router_chat_completions_create"
check(spans_of_it, {"outer": (None, "ok"), "inner": ("outer", "ok"), called: ("inner", "ok")})
assert trace["models"] == ["openai/gpt-4o"]
print("the vendor's traced, and a call within it")
