"""Test a collector that is down, slow or faulty.

Calls are not affected, and one warning reports it.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
import time
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import TracerProvider

from orq import OrqCore
from orq.funcs import conversations_create
from orq.local import LocalOrq
from orq.otel import setup
from tests.faults._server import HOLD, RESET, Drip, Seen, Server, answer, closed_port, head
from tests.support.samples import CONVERSATION, KEY

from ._traces import traces

PATH = "/v2/otel/v1/traces"
ANSWER = answer(201, json.dumps(CONVERSATION).encode())
GOOD = answer(200, b"", kind="application/x-protobuf")
LIMIT = 0.3
LATEST = 10 * LIMIT
"""Seconds after which an export has ended, on a machine however busy. Without a limit, it would take five."""
REFUSED = b"\x0a\x09\x08\x01\x12\x05a bit"
"""A partial success of OTLP: one span was refused."""

FAULTS = {
    "401": (answer(401, b'{"message": "no such key"}'), "401"),
    "429": (answer(429, b"{}", "retry-after: 60"), "429"),
    "500": (answer(500, b"oops", kind="text/plain"), "500"),
    "garbage": (answer(200, b"<html>Please log in</html>", kind="text/html"), "The answer is not one of OTLP"),
    "partly refused": (answer(200, REFUSED, kind="application/x-protobuf"), "The server refused them: 'a bit'"),
    "reset": ([RESET], "broke"),
    "never answers": ([HOLD], "within the timeout"),
    "never ends": ([head(200, "transfer-encoding: chunked"), Drip(b"1\r\n.\r\n", 0.01)], "within the timeout"),
    "endless": ([head(200, length=10**9), Drip(b"." * 10**6, 0)], "max_body"),
}


def call(core: OrqCore) -> float:
    """Make a call, and return how long it took."""
    started = time.perf_counter()
    conversations_create(core, {"project_id": "proj_01"}).unwrap()
    return time.perf_counter() - started


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_collector(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    script, words = FAULTS[fault]
    broken = True

    def serve(seen: Seen) -> Any:
        return (script if broken else GOOD) if seen.target == PATH else ANSWER

    caplog.set_level(logging.INFO, "orq")
    with Server(default=serve) as server, OrqCore(KEY, server_url=server.url) as core:
        with setup(core, tracer_provider=TracerProvider(), timeout=LIMIT) as export:
            for _ in range(2):
                call(core)
                started = time.perf_counter()
                assert export.force_flush() is False
                assert time.perf_counter() - started < LATEST
            assert sorted(call(core) for _ in range(5))[2] < LIMIT / 2
            (warning,) = [record for record in caplog.records if record.levelno >= logging.WARNING]
            assert (warning.name, words in warning.message) == ("orq", True), warning.message
            assert KEY not in caplog.text
            broken = False
            assert export.force_flush() is True
            broken = True
            call(core)
            started = time.perf_counter()
        assert time.perf_counter() - started < LATEST
    assert [record.levelno for record in caplog.records if record.message.startswith("Spans are sent to ")] == [
        logging.INFO
    ]


def test_a_collector_that_is_down_and_comes_back() -> None:
    with LocalOrq() as server, OrqCore(KEY, server_url=f"http://127.0.0.1:{closed_port()}", retries=None) as core:
        provider = TracerProvider()
        tracer = provider.get_tracer("t")
        with setup(core, tracer_provider=provider, timeout=LIMIT) as export:
            tracer.start_span("lost").end()
            assert export.force_flush() is False
            export._exporter._core = OrqCore(KEY, server_url=server.url)
            tracer.start_span("kept").end()
            assert export.force_flush() is True
        assert [trace["name"] for trace in traces(server)] == ["kept"]


def test_a_short_outage_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    answers = [answer(503, b"{}", "retry-after: 0"), GOOD]

    def serve(seen: Seen) -> Any:
        return answers.pop(0) if seen.target == PATH else ANSWER

    with Server(default=serve) as server, OrqCore(KEY, server_url=server.url) as core:
        export = setup(core, tracer_provider=TracerProvider())
        call(core)
        assert export.force_flush() is True
        export.shutdown()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_the_queue_is_bounded() -> None:
    provider, gate = TracerProvider(), threading.Event()
    tracer = provider.get_tracer("t")

    def serve(_: Seen) -> Any:
        gate.wait(30)
        return GOOD

    with Server(default=serve) as server, OrqCore(KEY, server_url=server.url) as core:
        with setup(core, tracer_provider=provider, timeout=30):
            for _ in range(10_000):
                tracer.start_span("s").end()
            gate.set()
        sizes = [
            len(ExportTraceServiceRequest.FromString(seen.body).resource_spans[0].scope_spans[0].spans)
            for seen in server.requests
        ]
    assert 2048 <= sum(sizes) <= 2048 + 512  # those in the queue, and the batch that was under way


PROGRAM = """
import atexit, sys, time
from orq import Orq
from orq.otel import setup
atexit.register(lambda: sys.stderr.write(f"{time.time() - called}"))  # the last to be called
with Orq("key-of-this-program", server_url=sys.argv[1]) as client:
    setup(client, timeout=0.3, service_name="program")
    client.conversations.create(project_id="p")
print("called", flush=True)
called = time.time()
"""


@pytest.mark.parametrize("script", [[HOLD], GOOD], ids=["never answers", "good"])
def test_a_program_ends_in_time_and_sends_what_it_has(script: Any) -> None:
    def serve(seen: Seen) -> Any:
        return script if seen.target == PATH else ANSWER

    with Server(default=serve) as server:
        command = [sys.executable, "-W", "error", "-c", PROGRAM, server.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        (sent,) = [seen for seen in server.requests if seen.target == PATH]
    assert (done.returncode, done.stdout) == (0, "called\n"), done.stderr
    assert float(done.stderr) < LATEST
    assert b"program" in sent.body
