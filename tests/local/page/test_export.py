"""Test calls as curl commands with the same answer, and as HAR."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect

CHAT = "/v2/router/chat/completions"


def chat(words: str, **more: Any) -> dict[str, Any]:
    return {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": words}], **more}


def page_of(server: LocalOrq) -> httpx.Client:
    return httpx.Client(base_url=server.url + "/_orq/page", headers={"x-orq-page": "1"}, trust_env=False)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize(
    "words",
    [
        "plain",
        'it\'s "quoted" `$HOME` $(id) \\ !',
        "two\nlines\r\n\ttab",
        "日本 \u202e 😀",
        "a\0b",
        "@/etc/passwd",
        "x" * 150_000,
    ],
    ids=["plain", "quotes", "newlines", "unicode", "nul", "at", "long"],
)
def test_the_pasted_curl_gives_the_same_answer(words: str) -> None:
    with LocalOrq() as server, connect(server) as program, page_of(server) as page:
        answer = program.post(CHAT, json=chat(words)).json()
        command = page.get("/calls/1/curl").json()["curl"]
        again = run(command)
        assert "$ORQ_API_KEY" in command
        assert server.requests[0].body == server.requests[1].body
        assert '"choices"' in again and str(answer["usage"]["total_tokens"]) in again


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_pasted_curl_sends_forms_queries_and_calls_without_a_body() -> None:
    with LocalOrq() as server, connect(server) as program, page_of(server) as page:
        program.post("/v2/files", files={"file": ("a'b.bin", bytes(range(256)))}, data={"purpose": "retrieval"})
        program.get("/v2/datasets", params={"limit": "5", "search": "a b[1]{2}'"})
        program.delete("/v2/datasets/none")
        program.head("/v2/datasets")
        for number in (1, 2, 3, 4):
            run(page.get(f"/calls/{number}/curl").json()["curl"])
        seen = server.requests
        for first, second in zip(seen[:4], seen[4:], strict=True):
            assert (first.method, first.path, first.query) == (second.method, second.path, second.query)
            assert first.body == second.body and first.headers.get("content-type") == second.headers.get("content-type")


def run(command: str) -> str:
    environment = {"PATH": os.environ["PATH"], "ORQ_API_KEY": "another"}
    done = subprocess.run(
        ["bash"], input=command.encode(), env=environment, capture_output=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def test_a_har_holds_the_chosen_calls() -> None:
    with LocalOrq() as server, connect(server) as program, page_of(server) as page:
        program.get("/v2/datasets", params={"limit": "5"})
        answer = program.post(CHAT, json=chat("Hello!", stream=True))
        program.post("/v2/files", files={"file": ("a.bin", b"\xff\xfe")}, data={"purpose": "retrieval"})
        server.fail_next(503)
        program.get("/v2/datasets")
        log = page.post("/har", json={"ids": [1, 2, 3]}).json()["log"]
    assert log["version"] == "1.2"
    first, stream, form = log["entries"]
    assert first["request"]["queryString"] == [{"name": "limit", "value": "5"}]
    assert first["request"]["url"] == server_url(answer) + "/v2/datasets?limit=5"
    assert stream["response"]["content"]["text"] == answer.text
    assert form["request"]["postData"]["encoding"] == "base64"
    for entry in log["entries"]:
        assert entry["time"] >= entry["timings"]["wait"] >= 0
        assert {"name": "authorization", "value": "[scrubbed]"} in entry["request"]["headers"]


def server_url(answer: httpx.Response) -> str:
    return str(answer.request.url).removesuffix(CHAT)
