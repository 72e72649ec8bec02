"""Test that signed webhooks reach a receiver on this machine.

They come after the answers that cause them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.webhooks import verify
from tests.support.wire import connect

SECRET = "orq_wk_é1"
CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
AGENT = {
    "key": "helper",
    "role": "r",
    "description": "d",
    "instructions": "i",
    "path": "Default",
    "model": "openai/gpt-4o",
    "settings": {"max_iterations": 3},
}


class Receiver:
    """Keeps what it gets. `answers` are the statuses of its next answers, and `pause` comes before each."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.pause = 0.0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                outer.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                time.sleep(outer.pause)
                self.send_response(outer.answers.pop(0) if outer.answers else 204)
                self.send_header("location", f"{outer.url}/elsewhere")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def wait(self, number: int) -> list[Any]:
        """Return the bodies of so many deliveries, and check their signatures."""
        until(lambda: len(self.got) >= number)
        assert len(self.got) == number
        events = []
        for headers, body in self.got:
            event = json.loads(body)
            verified = verify(body, headers, SECRET, max_age=60).unwrap()
            assert (verified.id, verified.type) == (headers["x-orq-hook-id"], headers["x-orq-event"])
            events.append(event)
        return events


def until(is_so: Callable[[], Any], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    assert is_so()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()
    thread = Thread(target=found.server.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.server.shutdown()
    found.server.server_close()
    thread.join()


def register(http: httpx.Client, url: str, *events: str, id: str = "h", **more: Any) -> httpx.Response:
    body = {"_id": id, "url": url, "content_type": "application/json", "display_name": "d", "secret": SECRET}
    response = http.post("/v2/webhooks", json={**body, "events": events, **more})
    assert response.status_code == 200, response.text
    return response


def test_changes_and_calls_send_webhooks(plain: httpx.Client, receiver: Receiver) -> None:
    changes = [f"agent.{what}" for what in ("created", "updated", "deleted")]
    calls = ["llm.chat_completion", "llm.response", "llm.embedding", "llm.rerank"]
    register(plain, f"{receiver.url}/hook?x=1", *changes, *calls)
    asked: list[tuple[str, str, Any]] = [
        ("POST", "/v2/agents", AGENT),
        ("PATCH", "/v2/agents/helper", {"description": "new"}),
        ("DELETE", "/v2/agents/helper", None),
        ("POST", "/v2/router/chat/completions", CHAT),
        ("POST", "/v2/router/chat/completions", {**CHAT, "stream": True}),
        ("POST", "/v3/router/responses", {"model": "openai/gpt-4o", "input": "Hello!"}),
        ("POST", "/v2/router/embeddings", {"model": "openai/m", "input": "a"}),
        ("POST", "/v2/router/rerank", {"model": "cohere/m", "query": "a", "documents": ["a", "b"]}),
        ("POST", "/v2/router/images/generations", {"model": "openai/m", "prompt": "p", "size": "16x16"}),
    ]
    for number, (method, path, body) in enumerate(asked, 1):
        assert plain.request(method, path, json=body).is_success, path
        receiver.wait(min(number, 8))
    events = receiver.wait(8)
    assert [event["type"] for event in events] == [*changes, calls[0], *calls]
    assert len({event["id"] for event in events}) == 8
    assert [event["data"]["object"]["description"] for event in events[:2]] == ["d", "new"]
    assert events[2]["data"] == {"object": {"key": "helper"}}
    traces = plain.post(
        "/v3/traces/search", json={"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}
    ).json()["data"]
    known = {trace["trace_id"] for trace in traces}
    assert all(event["data"]["trace_id"] in known for event in events[3:])


def test_a_deployment_call_sends_a_webhook(receiver: Receiver) -> None:
    prompt = {"model": "openai/gpt-4o", "provider": "openai", "model_type": "chat", "model_parameters": {}}
    prompt |= {"messages": [{"role": "user", "content": "Hello!"}]}
    with LocalOrq(seed={"deployments": [{"key": "d", "prompt_config": prompt}]}) as server, connect(server) as http:
        register(http, receiver.url, "deployment.invoked")
        answer = http.post("/v2/deployments/invoke", json={"key": "d"}).json()
        (event,) = receiver.wait(1)
        assert event["data"]["trace_id"] == answer["telemetry"]["trace_id"]
        assert http.post("/v2/deployments/invoke", json={"key": "none"}).status_code == 404
        http.post("/v2/deployments/stream", json={"key": "d"}).raise_for_status()
        assert len(receiver.wait(2)) == 2  # none for the call that failed


def test_only_subscribed_events_are_sent_and_unsupported_ones_named(plain: httpx.Client, receiver: Receiver) -> None:
    register(plain, receiver.url, "llm.embedding", id="other")
    register(plain, receiver.url, "llm.chat_completion", id="off", enabled=False)
    form = register(
        plain, receiver.url, "llm.chat_completion", id="form", content_type="application/x-www-form-urlencoded"
    )
    assert form.headers["x-orq-local"] == "stored; ignored=content_type"
    typo = register(plain, receiver.url, "llm.chat_completions", "agent.changed", "agent.updated", id="typo")
    assert typo.headers["x-orq-local"] == "stored; ignored=events.llm.chat_completions,events.agent.changed"
    for number, url in enumerate(
        (
            "https://example.com/hook",
            "http://192.0.2.1/hook",
            f"https://127.0.0.1:{receiver.server.server_port}",
            f"http://127.0.0.1:{receiver.server.server_port}/\r\nx: y",
            "http://127.0.0.1:99999/",
            "http://127.0.0.1.example.com/",
        )
    ):
        named = register(plain, url, "llm.chat_completion", id=f"far-{number}")
        assert named.headers["x-orq-local"] == "stored; ignored=url"
    plain.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
    port = receiver.server.server_port
    register(plain, f"http://localhost:{port}", "llm.chat_completion", id="on")
    plain.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
    assert len(receiver.wait(1)) == 1
    plain.patch("/v2/webhooks/on", json={"enabled": False}).raise_for_status()
    plain.patch("/v2/webhooks/off", json={"enabled": True, "events": ["llm.rerank"]}).raise_for_status()
    plain.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
    rerank = {"model": "cohere/m", "query": "a", "documents": ["a", "b"]}
    plain.post("/v2/router/rerank", json=rerank).raise_for_status()
    assert receiver.wait(2)[-1]["type"] == "llm.rerank"


def test_a_delivery_that_fails_is_tried_again_and_counted(plain: httpx.Client, receiver: Receiver) -> None:
    receiver.answers = [500, 302]
    register(plain, receiver.url, "llm.chat_completion")
    register(plain, "http://127.0.0.1:9/", "llm.chat_completion", id="gone")
    plain.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
    events = receiver.wait(3)  # an answer with an error or a redirect is a failed delivery
    assert len({event["id"] for event in events}) == 1
    until(lambda: plain.get("/v2/webhooks/gone").json().get("failure_count") == 1)
    assert plain.get("/v2/webhooks/h").json().get("failure_count", 0) == 0


def test_the_secret_is_shown_once(plain: httpx.Client, receiver: Receiver) -> None:
    assert register(plain, receiver.url, "llm.rerank").json()["secret"] == SECRET
    shown = [plain.get("/v2/webhooks/h").json(), plain.get("/v2/webhooks").json()["items"][0]]
    shown += plain.post("/v2/webhooks/query", json={}).json()["items"]
    assert [hook["secret"] for hook in shown] == ["***k_é1"] * 3
    assert plain.patch("/v2/webhooks/h", json={"secret": ""}).status_code == 400


def test_a_receiver_that_is_slow_holds_up_neither_calls_nor_the_end(receiver: Receiver) -> None:
    receiver.pause = 3
    server = LocalOrq().start()
    with connect(server) as http:
        register(http, receiver.url, "llm.chat_completion")
        started = time.monotonic()
        for _ in range(20):
            http.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
        assert time.monotonic() - started < 2
        until(lambda: len(receiver.got) == 8)  # eight deliveries run at the same time
    started = time.monotonic()
    server.close()
    assert time.monotonic() - started < 1
    receiver.pause = 0


def test_webhooks_are_sent_to_the_tenant_of_the_call(receiver: Receiver) -> None:
    with LocalOrq(tenant_by="key") as server, connect(server) as http:
        register(http, receiver.url, "llm.chat_completion")
        path = "/v2/router/chat/completions"
        http.post(path, json=CHAT, headers={"authorization": "Bearer another"}).raise_for_status()
        http.post(path, json=CHAT).raise_for_status()
        assert len(receiver.wait(1)) == 1


def test_deliveries_are_on_the_page(plain: httpx.Client, receiver: Receiver) -> None:
    receiver.answers = [503]
    register(plain, f"{receiver.url}/hook", "llm.chat_completion")
    plain.post("/v2/router/chat/completions", json=CHAT).raise_for_status()
    receiver.wait(2)

    def sent() -> list[Any]:
        har = plain.post("/_orq/page/har", json={"ids": [*range(1, 6)]}, headers={"x-orq-page": "1"}).json()
        return [entry for entry in har["log"]["entries"] if entry["request"]["url"] == f"{receiver.url}/hook"]

    until(lambda: all(entry["response"]["status"] for entry in sent()))  # an answer is recorded after it was sent
    assert [entry["response"]["status"] for entry in sent()] == [503, 204]
