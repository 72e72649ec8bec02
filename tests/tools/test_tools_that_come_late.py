"""Test that a tool that is imported after the first calls sees all later calls."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults._server import Server
from tests.shell.test_without_httpx import START, script

pytestmark = pytest.mark.once

SEEN = {
    "respx": """
import httpx, json, respx
with respx.mock as mock:
    route = mock.get(url__regex=".*").mock(return_value=httpx.Response(200, json={"_id": "mocked"}))
    call()
    print(route.call_count)
call()
""",
    "sentry": """
import sentry_sdk
from sentry_sdk.integrations.httpx import HttpxIntegration
urls = []
chosen = dict(integrations=[HttpxIntegration()], auto_enabling_integrations=False)  # else it imports all that it knows
chosen["before_breadcrumb"] = lambda crumb, hint: urls.append(crumb["data"]["url"])
sentry_sdk.init(dsn="http://k@127.0.0.1:9/1", **chosen)
call(), stream()
print(len(urls))
""",
    "opentelemetry": """
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
spans, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
HTTPXClientInstrumentor().instrument(tracer_provider=provider)
call(), stream()
print(len(spans.get_finished_spans()))
HTTPXClientInstrumentor().uninstrument()
call()
print(len(spans.get_finished_spans()))
""",
    "vcr": """
import vcr
with vcr.use_cassette("calls.yaml") as tape:
    call()
    print(len(tape), tape.play_count)
with vcr.use_cassette("calls.yaml", record_mode="none") as tape:
    call()
    print(len(tape), tape.play_count)
""",
}
PRINTED = {
    "respx": ["mocked", "1", "conv_01"],
    "sentry": ["conv_01", "Hello!", "2"],
    "opentelemetry": ["conv_01", "Hello!", "2", "conv_01", "2"],
    "vcr": ["conv_01", "1 0", "conv_01", "1 1"],
}


@pytest.mark.parametrize("kind", ["sync", "awaited"])
@pytest.mark.parametrize("tool", SEEN)
def test_a_tool_that_is_loaded_late_sees_the_calls(tool: str, kind: str, tmp_path: Path) -> None:
    program = f'{START}\nassert "httpx" not in sys.modules\n{SEEN[tool]}'
    with Server(default=script) as server:
        command = [sys.executable, "-c", program, server.url, kind]
        found = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path)
    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[2:] == PRINTED[tool]


THREADS = """
import sys, threading
from orq import Orq
sys.setswitchinterval(1e-5)
clients, failed, start = [Orq("key", server_url=sys.argv[1]) for _ in range(2)], [], threading.Barrier(9)

def run(number):
    start.wait()
    try:
        for _ in range(3):
            client = clients[number % 2]
            assert client.conversations.retrieve(conversation_id="conv_01").id == "conv_01"
            if number % 3 == 0:
                core = client.core
                core._connections.for_process(core._settings).httpx_client()
    except BaseException as error:
        failed.append(repr(error))

threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
start.wait()
import httpx
for thread in threads:
    thread.join(60)
from orq._http.patches import SYNC
print(failed, any(thread.is_alive() for thread in threads), SYNC.any())
"""


def test_threads_make_first_calls_while_httpx_is_imported() -> None:
    with Server(default=script) as server:
        for _ in range(3):
            command = [sys.executable, "-c", THREADS, server.url]
            found = subprocess.run(command, capture_output=True, text=True, timeout=120)
            assert (found.stdout, found.stderr) == ("[] False False\n", "")
