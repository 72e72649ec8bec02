"""Test the limits of `requests` in number and bytes, and the count of dropped requests."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from orq.local import LocalOrq
from tests.support.wire import LIST, connect

CHAT = "/v2/router/chat/completions"
MANY = """
import http.client, json
from orq.local import LocalOrq
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20
body = json.dumps({"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "a" * (8 << 20)}]})
with LocalOrq() as server:
    def call():
        http_client = http.client.HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]))
        http_client.request("POST", "/v2/embeddings-none", body, {"authorization": "Bearer k"})
        http_client.getresponse().read()
        http_client.request("POST", "/v2/conversations", body, {"authorization": "Bearer k"})
        http_client.getresponse().read()
    for _ in range(3): call()
    before = resident()
    for _ in range(30): call()
    print(resident() - before, server.dropped)
"""


SERVE = """
import sys
from orq.local import LocalOrq
with LocalOrq() as server:
    print(server.url, flush=True)
    sys.stdin.readline()
"""


def test_many_small_requests_are_kept_by_number() -> None:
    with LocalOrq(remember=3) as server, connect(server) as http:
        for limit in range(1, 6):
            http.get(LIST, params={"limit": limit})
        assert [one.query for one in server.requests] == ["limit=3", "limit=4", "limit=5"]
        assert server.dropped == 2


def test_large_requests_are_kept_by_bytes() -> None:
    with LocalOrq(remember_bytes=100_000) as server, connect(server) as http:
        for size in (20_000, 15_000, 10_000, 400_000):
            chat = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "a" * size}]}
            http.post(CHAT, json=chat)
            assert sum(len(one.body) for one in server.requests) <= 100_000
        assert server.dropped == 4  # the last request alone exceeds the limit
        http.get(LIST)
        assert len(server.requests) == 1


@pytest.mark.once
@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_memory_stays_bounded_however_large_the_bodies_are() -> None:
    environment = {"PYTHONPATH": str(Path(__file__).parents[3]), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [sys.executable, "-c", MANY], env=environment, capture_output=True, text=True, timeout=100, check=True
    )
    grown, dropped = map(float, done.stdout.split())
    assert dropped > 20
    assert grown < 300  # MiB; 60 bodies of 8 MiB are 480, and were all kept


@pytest.mark.once
@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_a_hundred_large_bodies_at_once_stay_within_a_set_memory() -> None:
    """Of 10 MiB each: a few are read at a time, the others wait in their sockets."""
    asked = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "word " * (2 << 20)}]}
    body, statuses = json.dumps(asked).encode(), list[int]()
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", SERVE], stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdout is not None
        port = int(server.stdout.readline().rpartition(":")[2])

        def call() -> None:
            with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as http:
                http.request("POST", CHAT, body, {"authorization": "Bearer k"})
                answer = http.getresponse()
                answer.read()
                statuses.append(answer.status)

        clients = [threading.Thread(target=call) for _ in range(100)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        peak = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{server.pid}/status").read_text())
        server.kill()
    assert statuses == [200] * 100
    assert peak is not None
    assert int(peak[1]) < 500 * 1024  # 200 MiB were measured. Without the limit it was 1.7 GiB


def test_large_bodies_that_do_not_go_on_make_room_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orq.local.app._IDLE", 0.3)
    half = b"POST /v2/conversations HTTP/1.1\r\nhost: 127.0.0.1:%d\r\ncontent-length: 1000000\r\n\r\n" + b" " * 500_000
    with LocalOrq() as server, connect(server) as http, ExitStack() as clients:
        port = int(server.url.rpartition(":")[2])
        stalled = [clients.enter_context(socket.create_connection(("127.0.0.1", port))) for _ in range(9)]
        for client in stalled:
            client.sendall(half % port)
        asked = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "a" * 1_000_000}]}
        assert http.post(CHAT, json=asked).status_code == 200
        assert stalled[0].recv(12) == b"HTTP/1.1 408"
