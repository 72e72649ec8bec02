"""Test LiteLLM's proxy with mock models as the upstream.

It takes 750 MB, too much for each run. `ORQ_TEST_LITELLM=FOLDER .venv/bin/python -m pytest tests/local/upstream` makes
an environment in that folder, once, and runs these tests as well. `scripts/test` drops the variable.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, CLOCK, WEATHER, joined, message, streamed
from tests.support.wire import connect, create, responses, say

FOLDER = os.environ.get("ORQ_TEST_LITELLM")
pytestmark = [pytest.mark.once, pytest.mark.skipif(not FOLDER, reason="ORQ_TEST_LITELLM names no folder")]
MASTER_KEY = "sk-litellm-63b1c0"
WORDS = "Grüße from a mock model, 世界."


def model(name: str, **params: Any) -> dict[str, Any]:
    return {"model_name": name, "litellm_params": {"model": "openai/mock", "api_key": "none-needed", **params}}


MODELS = [
    model("plain", mock_response=WORDS),
    model("busy", mock_response="litellm.RateLimitError"),
    model("broken", mock_response="litellm.InternalServerError"),
]
CONFIG = {
    "general_settings": {"master_key": MASTER_KEY},
    "litellm_settings": {"num_retries": 0},
    "router_settings": {"num_retries": 0, "disable_cooldowns": True},
}


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    command = Path(str(FOLDER)) / "bin" / "litellm"
    if not command.exists():
        subprocess.run([sys.executable, "-m", "venv", str(FOLDER)], check=True)
        subprocess.run([command.parent / "pip", "install", "-q", "litellm[proxy]"], check=True)
    config = tmp_path_factory.mktemp("litellm") / "config.yaml"
    with LocalOrq() as behind:
        # Mock models of LiteLLM call no tools in streams, so another local server is the model that does.
        caller = model("caller", model="openai/openai/gpt-4o", api_base=f"{behind.url}/v2/router")
        config.write_text(json.dumps({**CONFIG, "model_list": [*MODELS, caller]}))  # JSON is YAML
        yield from _running(command, config)


def _running(command: Path, config: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    arguments = [command, "--config", config, "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False"]
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(f"{url}/health/liveliness", server)
            yield url
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "LiteLLM's proxy did not start"
        try:
            if httpx.get(url, trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    raise AssertionError("LiteLLM's proxy did not start in time")


@pytest.fixture
def http(proxy: str) -> Iterator[httpx.Client]:
    with LocalOrq(upstream=proxy, upstream_key=MASTER_KEY) as server, connect(server, timeout=60) as http:
        yield http


def test_whole_and_streamed_answers_have_the_upstreams_text(http: httpx.Client) -> None:
    body = message("Hello!", model="plain")
    whole = http.post(CHAT, json=body)
    assert whole.headers["x-orq-local"].startswith("upstream")
    assert whole.json()["choices"][0]["message"]["content"] == WORDS
    assert whole.json()["usage"]["prompt_tokens"] > 0
    chunks, _ = streamed(http, body)
    assert joined(chunks)[0]["message"]["content"] == WORDS


def test_its_calls_of_tools_come_through(http: httpx.Client) -> None:
    body = message("What is the weather in Paris? What does the clock say?", model="caller", tools=[WEATHER, CLOCK])
    for choice in (http.post(CHAT, json=body).json()["choices"][0], joined(streamed(http, body)[0])[0]):
        assert choice["finish_reason"] == "tool_calls"
        made = [(one["function"]["name"], one["function"]["arguments"]) for one in choice["message"]["tool_calls"]]
        assert made == [("get_weather", '{"city": "Paris"}'), ("clock", "{}")]


def test_a_conversation_answers_with_its_words(http: httpx.Client) -> None:
    text = http.post(responses(create(http)), json=say() | {"model": "plain"}).text
    assert "mock" in text
    assert "response.done" in text


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [("busy", 429, ""), ("broken", 502, ""), ("unknown", 400, "unknown")],
    ids=["a rate limit", "a failure", "an unknown model"],
)
def test_its_refusals_reach_the_caller(name: str, status: int, words: str, http: httpx.Client) -> None:
    response = http.post(CHAT, json=message("Hello!", model=name))
    assert (response.status_code, words in response.text) == (status, True), response.text


def test_the_callers_key_is_not_sent_upstream(proxy: str) -> None:
    with LocalOrq(upstream=proxy) as server, connect(server, timeout=60) as http:
        response = http.post(CHAT, json=message(model="plain"), headers={"authorization": f"Bearer {MASTER_KEY}"})
    assert (response.status_code, f"the upstream {proxy}" in response.text) == (502, True)
