"""Test clients that disconnect: the upstream's connection closes within a second."""

from __future__ import annotations

import json
import socket
import struct
import time
from typing import Any

import pytest

from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, message
from tests.support.wire import connect

from ._raw_upstream import HOLD, STREAM, chunk, end, event, raw_upstream

BEFORE = [HOLD]  # the upstream has sent no status
HEADERS = [STREAM, HOLD]
AMID = [STREAM + event(chunk(content="Some words")), HOLD]
PLACES = {"before the status": BEFORE, "before the first token": HEADERS, "amid the answer": AMID}
PATHS: dict[str, tuple[str, Any]] = {
    "chat": (CHAT, message("Hello!")),
    "choices": (CHAT, message("Hello!", n=3)),
    "response": ("/v3/router/responses", {"model": "openai/gpt-4o", "input": "Hello!"}),
}


def connected(port: int, path: str, body: Any) -> socket.socket:
    data = json.dumps(body).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nauthorization: Bearer k\r\n"
        f"content-type: application/json\r\ncontent-length: {len(data)}\r\n\r\n"
    )
    connection = socket.create_connection(("127.0.0.1", port), timeout=10)
    connection.sendall(head.encode() + data)
    return connection


@pytest.mark.parametrize("reset", [False, True], ids=["by an end", "by a reset"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", PATHS)
def test_a_client_that_leaves_ends_the_upstreams_work(
    name: str, place: str, stream: bool, reset: bool, caplog: pytest.LogCaptureFixture
) -> None:
    path, body = PATHS[name]
    with raw_upstream(*PLACES[place]) as upstream, LocalOrq(upstream=upstream.url) as server:
        with connected(int(server.url.rpartition(":")[2]), path, body | {"stream": stream}) as connection:
            assert upstream.held.wait(10)
            if stream and place == "amid the answer":
                assert connection.recv(1)
            if reset:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        left = time.monotonic()
        assert upstream.gone.wait(5)
        assert upstream.left[0] - left < 1
        with connect(server) as http:  # the server still works
            assert http.get("/v2/agents").status_code == 200
        deadline = time.monotonic() + 5
        while len(upstream.left) < len(upstream.bodies) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(upstream.left) == len(upstream.bodies)  # all requests for several choices are cancelled
    assert [record.getMessage() for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


def test_a_response_in_the_background_goes_on_without_its_client() -> None:
    script = [STREAM + event(chunk(content="Some ")), 0.5, event(chunk(content="words")) + event(end())]
    body = {"model": "openai/gpt-4o", "input": "Hello!", "background": True}
    with raw_upstream(*script) as upstream, LocalOrq(upstream=upstream.url) as server:
        with connect(server) as http:
            made = http.post("/v3/router/responses", json=body).json()
        with connect(server) as http:
            deadline = time.monotonic() + 10
            while (found := http.get(f"/v3/router/responses/{made['id']}").json())["status"] in (
                "queued",
                "in_progress",
            ):
                assert time.monotonic() < deadline
                time.sleep(0.02)
    assert found["status"] == "completed"
    assert found["output"][0]["content"][0]["text"] == "Some words"


def test_a_server_that_stops_ends_the_upstreams_work() -> None:
    for stream in (False, True):
        with raw_upstream(*AMID) as upstream:
            server = LocalOrq(upstream=upstream.url).start()
            with connected(int(server.url.rpartition(":")[2]), CHAT, message(stream=stream)):
                assert upstream.held.wait(10)
                started = time.monotonic()
                server.close()
                assert time.monotonic() - started < 1.9
                assert upstream.gone.wait(5)
