"""What `requests` holds is bounded in number and in bytes, and what is gone is counted."""

from __future__ import annotations

import os
import subprocess
import sys
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
        assert server.dropped == 4  # the last has no room even alone
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
