"""Make calls with spans, and read the spans."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from orq import AsyncOrqCore, OrqCore
from orq.local import LocalOrq
from orq.otel import Tracing
from tests.support.samples import KEY

QUESTION = "What is the answer to everything?"
REPLY = {
    "message": {"role": "user", "parts": [{"kind": "text", "text": QUESTION}]},
    "model": "openai/gpt-4o",
}


@dataclass
class Spans:
    """What was exported so far, and the provider to give to `Tracing`."""

    exporter: InMemorySpanExporter
    provider: TracerProvider

    @property
    def all(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    @property
    def one(self) -> ReadableSpan:
        (span,) = self.all
        return span

    def sync(self, url: str, **options: Any) -> OrqCore:
        tracing = Tracing(self.provider, **options.pop("tracing", {}))
        return OrqCore(KEY, server_url=url, middleware=[tracing], **options)

    def awaited(self, url: str, **options: Any) -> AsyncOrqCore:
        tracing = Tracing(self.provider, **options.pop("tracing", {}))
        return AsyncOrqCore(KEY, server_url=url, middleware=[tracing], **options)


@contextmanager
def conversation() -> Iterator[tuple[LocalOrq, str]]:
    """A local server with one conversation; yields it and the conversation's id."""
    with LocalOrq() as server, OrqCore(KEY, server_url=server.url) as core:
        from orq.funcs import conversations_create

        yield server, conversations_create(core, {"project_id": "proj_01"}).unwrap().id


def told(span: ReadableSpan) -> str:
    """Return everything that a span holds, as text."""
    return json.dumps(json.loads(span.to_json()), ensure_ascii=False)
