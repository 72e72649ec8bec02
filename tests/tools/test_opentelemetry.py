"""Test OpenTelemetry's httpx instrumentation: one span a request, with its context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from orq.errors import ConnectionFailedError
from orq.otel import Tracing
from tests.faults._ask import RETRIEVED
from tests.faults._server import RESET, Server, answer, chunks, head
from tests.support.samples import KEY

from ._client import EVENTS, KINDS, client

STREAM = [head(kind="text/event-stream")[:-2] + b"transfer-encoding: chunked\r\n\r\n" + chunks(EVENTS)]


class Spans:
    """What was exported."""

    def __init__(self) -> None:
        self.provider = TracerProvider()
        self._exporter = InMemorySpanExporter()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def taken(self) -> list[ReadableSpan]:
        found = list(self._exporter.get_finished_spans())
        assert all(KEY not in span.to_json() for span in found)
        return found

    @contextmanager
    def instrumented(self) -> Iterator[None]:
        instrumentor = HTTPXClientInstrumentor()
        instrumentor.instrument(tracer_provider=self.provider)
        try:
            yield
        finally:
            instrumentor.uninstrument()


@pytest.fixture
def spans() -> Spans:
    return Spans()


def sent_context(server: Server) -> list[tuple[str, str]]:
    """Return trace and span of each request that came, as `traceparent` names them."""
    return [tuple(seen.headers["traceparent"].split("-")[1:3]) for seen in server.requests]  # type: ignore[misc]


def contexts(spans: list[ReadableSpan]) -> list[tuple[str, str]]:
    return [(f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}") for span in spans]


@KINDS
@pytest.mark.parametrize("made_before", [True, False], ids=["a client made before", "a client made afterwards"])
def test_one_span_a_request(spans: Spans, made_before: bool, awaited: bool) -> None:
    scripts = [answer(body=RETRIEVED), STREAM, answer(503), answer(503), answer(body=RETRIEVED)]
    with Server(*scripts, default=answer(body=RETRIEVED)) as server:
        if made_before:
            with client(awaited, server.url) as made:
                made.retrieve()
                server.requests.clear()
                with spans.instrumented():
                    assert made.collect() == "Hello!"
                    made.retrieve()
                done = len(server.requests)
                made.retrieve()
                assert "traceparent" not in server.requests.pop().headers
                assert done == 4
        else:
            with spans.instrumented(), client(awaited, server.url) as made:
                made.retrieve()
                assert made.collect() == "Hello!"
                made.retrieve()
        found = spans.taken()
        assert contexts(found) == sent_context(server)
        assert [span.name for span in found[-4:]] == ["POST", "GET", "GET", "GET"]
        assert [span.attributes["http.status_code"] for span in found[-4:]] == [200, 503, 503, 200]  # type: ignore[index]
        assert server.connections == 1


@KINDS
def test_a_lost_connection_is_an_error_of_its_span(spans: Spans, awaited: bool) -> None:
    with Server(default=[RESET]) as server, spans.instrumented(), client(awaited, server.url) as made:
        with pytest.raises(ConnectionFailedError) as caught:
            made.retrieve()
        found = spans.taken()
        assert len(found) == len(server.requests) == caught.value.attempts == 3
        assert not any(span.status.is_ok for span in found)


@KINDS
def test_the_span_of_a_call_is_the_parent(spans: Spans, awaited: bool) -> None:
    with Server(answer(503), default=answer(body=RETRIEVED)) as server, spans.instrumented():
        with client(awaited, server.url, middleware=[Tracing(spans.provider)]) as made:
            made.retrieve()
        first, second, call = spans.taken()
        assert call.name == "GET /v2/conversations/{conversation_id}"
        assert [json.loads(span.to_json())["parent_id"] for span in (first, second)] == [
            f"0x{contexts([call])[0][1]}"
        ] * 2
        assert contexts([first, second]) == sent_context(server)
