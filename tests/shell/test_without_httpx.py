"""Test that usual calls do not load httpx, and that tools that load it later see all calls."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.faults._ask import DELTAS, DONE, RETRIEVED, SENTINEL, STARTED
from tests.faults._server import Script, Seen, Server, answer, chunks, head

EVENTS = [STARTED, *DELTAS, DONE, SENTINEL]
CHUNKED = head(kind="text/event-stream")[:-2] + b"transfer-encoding: chunked\r\n\r\n"
START = """
import asyncio, sys
from orq import AsyncOrq, Orq
url, awaited = sys.argv[1], "awaited" in sys.argv
message = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}
LATE = {"httpx", "httpx_sse", "email.utils", "urllib.request", "http.client", "http.cookiejar"}
ASKED = {"conversation_id": "conv_01", "message": message, "model": "m"}

def here(value):
    return loop.run_until_complete(value) if awaited else value

async def entered():
    return AsyncOrq("key", server_url=url)

loop = asyncio.new_event_loop()
client = loop.run_until_complete(entered()) if awaited else Orq("key", server_url=url)

def call():
    print(here(client.conversations.retrieve(conversation_id="conv_01")).id)

def stream():
    print(here(here(client.conversations.create_conversation_response(**ASKED)).collect()).text)

call(), stream()
"""
PROGRAMS = {
    "loads nothing": "print(sorted(LATE & set(sys.modules)))",
    "a tool that comes later": """
import httpx
seen = []
kind, name = (httpx.AsyncHTTPTransport, "handle_async_request") if awaited else (httpx.HTTPTransport, "handle_request")
own = getattr(kind, name)
def wrapper(self, request):
    seen.append(str(request.url.path))
    return own(self, request)
setattr(kind, name, wrapper)
call(), stream()
setattr(kind, name, own)
call()
print(seen)
""",
    "a tool that puts itself into each client": """
import httpx
seen = []
kind = httpx.AsyncClient if awaited else httpx.Client
own = kind.__init__
def start(self, *given, **settings):
    own(self, *given, **settings)
    name = "handle_async_request" if awaited else "handle_request"
    send = getattr(self._transport, name)
    def wrapper(request):
        seen.append(str(request.url.path))
        return send(request)
    setattr(self._transport, name, wrapper)
kind.__init__ = start
call(), stream()
print(seen)
""",
    "httpx alone": """
import httpx
call(), stream()
from orq._http.patches import ASYNC, SYNC
print(ASYNC.any() or SYNC.any())
""",
}
PATHS = ["/v2/conversations/conv_01", "/v2/conversations/conv_01/responses"]
SAID = ["conv_01", "Hello!"]
PRINTED = {
    "loads nothing": [*SAID, "[]"],
    "a tool that comes later": [*SAID, *SAID, "conv_01", str(PATHS)],
    "a tool that puts itself into each client": [*SAID, *SAID, str(PATHS)],
    "httpx alone": [*SAID, *SAID, "False"],
}


def script(seen: Seen) -> Script:
    return [CHUNKED + chunks(EVENTS)] if seen.target.endswith("responses") else answer(body=RETRIEVED)


@pytest.mark.parametrize("kind", ["sync", "awaited"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_call(name: str, kind: str) -> None:
    with Server(default=script) as server:
        command = [sys.executable, "-c", START + PROGRAMS[name], server.url, kind]
        found = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert found.stderr == ""
    assert found.stdout.splitlines() == PRINTED[name]
