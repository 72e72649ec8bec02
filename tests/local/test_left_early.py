"""Test clients that disconnect at any point of a stream: the server stops without a message."""

from __future__ import annotations

import json
import logging
import socket
import struct
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from orq.funcs import router_chat_completions_create
from orq.local import LocalOrq
from orq.testing import KEEP_ALIVE, Pause, chat_chunks

TEXT = "word " * 2000
BODY = json.dumps({"model": "m", "messages": [{"role": "user", "content": "Hello!"}], "stream": True}).encode()


def leave(port: int, read: int, *, reset: bool) -> None:
    """Ask for a stream, read so many bytes of it, and leave: by an end, or by a reset."""
    request = (
        f"POST /v2/router/chat/completions HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nauthorization: Bearer k\r\n"
        f"content-type: application/json\r\ncontent-length: {len(BODY)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request.encode() + BODY)
        while read > 0 and (data := connection.recv(read)):
            read -= len(data)
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@pytest.mark.parametrize("reset", [False, True], ids=["by an end", "by a reset"])
@pytest.mark.parametrize("paused", [False, True], ids=["of quick events", "of events with pauses"])
def test_streams_left_early(paused: bool, reset: bool, caplog: pytest.LogCaptureFixture) -> None:
    chunks: list[Any] = [*chat_chunks(TEXT)]
    with LocalOrq() as server, caplog.at_level(logging.DEBUG):
        events = [*chunks[:2], Pause(0.05), *[KEEP_ALIVE] * 20, *chunks[2:]] if paused else chunks
        for _ in range(42):
            server.on(router_chat_completions_create, stream=True).stream(events)
        with ThreadPoolExecutor(16) as pool:
            port = int(server.url.rpartition(":")[2])
            list(pool.map(lambda at: leave(port, at, reset=reset), [0, 1, 100, 300, 1000, 5000, 20000] * 6))
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert said == []
