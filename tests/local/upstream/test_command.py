"""Test `orq-sdk serve --upstream`: the flags, and a start without a reachable upstream."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.local.forms._chats import CHAT, message

from ._raw_upstream import HOLD, STREAM, chunk, end, event, raw_upstream, stream


@contextmanager
def serving(*arguments: str, key: str = "") -> Iterator[httpx.Client]:
    command = [sys.executable, "-m", "orq", "serve", "--port", "0", *arguments]
    environment = os.environ | ({"ORQ_UPSTREAM_KEY": key} if key else {})
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        try:
            url = server.stdout.readline().strip()
            headers = {"authorization": "Bearer local"}
            with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=10) as http:
                yield http
        finally:
            server.send_signal(signal.SIGTERM)
            said = server.stderr.read()
        assert server.wait(10) == 0
    assert "Traceback" not in said
    assert not key or key not in said


def test_flags_reach_the_upstream() -> None:
    flags = ["--upstream-model", "llama", "--upstream-model", "openai/gpt-4o=qwen=2", "--upstream-drop", "seed"]
    with raw_upstream(stream(chunk(content="Yes."), end())) as upstream:
        with serving("--upstream", upstream.url, *flags, key="sk-command-77aa31") as http:
            for model in ("openai/gpt-4o", "other"):
                answer = http.post(CHAT, json=message(model=model, seed=1))
                assert answer.json()["choices"][0]["message"]["content"] == "Yes."
        assert [body["model"] for body in upstream.bodies] == ["qwen=2", "llama"]
        assert not any("seed" in body for body in upstream.bodies)
        assert "authorization: Bearer sk-command-77aa31" in upstream.heads[0]


@pytest.mark.once
def test_a_recording_answers_in_place_of_its_model(tmp_path: Path) -> None:
    file = str(tmp_path / "tape.jsonl")
    with (
        raw_upstream(stream(chunk(content="Yes."), end())) as upstream,
        serving("--upstream", upstream.url, "--record", file, key="sk-command-77aa31") as http,
    ):
        recorded = http.post(CHAT, json=message("Hello!"))
    with serving("--replay", file) as http:
        replayed = http.post(CHAT, json=message("Hello!"))
        assert http.post(CHAT, json=message("Bye!")).status_code == 501
    assert recorded.headers["x-orq-local"] == "upstream; estimated=usage"
    assert replayed.headers["x-orq-local"] == "replayed; estimated=usage"
    assert replayed.json()["choices"] == recorded.json()["choices"]


def test_a_server_starts_without_its_upstream() -> None:
    with serving("--upstream", "http://127.0.0.1:9") as http:
        answer = http.post(CHAT, json=message())
        assert (answer.status_code, "http://127.0.0.1:9/v1" in answer.text) == (502, True)
        assert http.get("/v2/agents").status_code == 200


@pytest.mark.parametrize("url", ["not a url", "http://127.0.0.1:1/?key=secret77"])
def test_a_wrong_address_is_a_clear_line(url: str) -> None:
    command = [sys.executable, "-m", "orq", "serve", "--port", "0", "--upstream", url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert done.returncode == 2
    assert "upstream must" in done.stderr
    assert "Traceback" not in done.stderr
    assert "secret77" not in done.stderr


def test_sigterm_ends_it_within_a_second_whatever_is_open() -> None:
    """A page, a stream, a call whose upstream is silent, and half a request."""
    with raw_upstream(STREAM + event(chunk(content="Yes.")), HOLD) as upstream, ExitStack() as clients:
        command = [sys.executable, "-m", "orq", "serve", "--port", "0", "--upstream", upstream.url]
        server = clients.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        clients.callback(server.kill)
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        http = clients.enter_context(httpx.Client(base_url=url, headers={"authorization": "Bearer k"}, trust_env=False))
        page = clients.enter_context(http.stream("GET", "/_orq/page/live", headers={"x-orq-page": "1"}))
        assert page.status_code == 200
        said = clients.enter_context(http.stream("POST", CHAT, json=message(stream=True)))
        assert next(said.iter_raw())
        assert upstream.held.wait(10)
        head = b"POST %s HTTP/1.1\r\nhost: %s\r\nauthorization: Bearer k\r\ncontent-length: %d\r\n\r\n"
        asked = json.dumps(message()).encode()
        for body, length in ((asked, len(asked)), (b"{", 9_000_000)):
            half = clients.enter_context(socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))))
            half.sendall(head % (CHAT.encode(), url[7:].encode(), length) + body)
        while len(upstream.bodies) < 2:
            time.sleep(0.01)
        began = time.monotonic()
        server.send_signal(signal.SIGTERM)
        assert server.wait(20) == 0
        assert time.monotonic() - began < 6  # 0.6 s on an idle machine
